import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { canGunzip, gunzip } from '../../../src/lib/gunzip.ts'
import { streamOf } from '../../../src/lib/stream-of.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const large = Buffer.concat([randomBytes(300_000), Buffer.alloc(3_000_000, 'a')])

/** A file in pieces; what became of it is written down. */
function inPieces(
  bytes: Uint8Array,
  size: number,
): { file: ReadableStream<Uint8Array<ArrayBuffer>>; log: string[] } {
  const log: string[] = []
  let offset = 0
  const file = streamOf(
    async () => {
      if (offset >= bytes.length) return undefined
      log.push('read')
      const piece = new Uint8Array(bytes.subarray(offset, offset + size))
      offset += size
      return piece
    },
    async () => void log.push('cancelled'),
    cause => cause,
  )
  return { file, log }
}

async function allOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.from(await new Response(stream).arrayBuffer())
}

describe.each(['zlib', 'DecompressionStream'])('by %s', host => {
  beforeEach(() => {
    if (host !== 'zlib') vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
  })

  test.each([1, 7, 65_536, 10_000_000])('a file in pieces of %i bytes', async size => {
    const zipped = gzipSync(size === 1 ? large.subarray(0, 2000) : large)
    const expected = size === 1 ? large.subarray(0, 2000) : large
    expect(Buffer.compare(await allOf(gunzip(inPieces(zipped, size).file)), expected)).toBe(0)
  })

  test('nothing in it', async () => {
    expect(await allOf(gunzip(inPieces(gzipSync(''), 10).file))).toHaveLength(0)
  })

  test.each([
    ['is cut short', gzipSync(large).subarray(0, 1000)],
    ['ends without its checksum', gzipSync(large).subarray(0, -4)],
    ['is damaged', gzipSync(large).fill(7, 500, 600)],
    ['is none', Buffer.from('not a gzip at all')],
  ])('a file that %s is an error', async (_, bytes) => {
    await expect(allOf(gunzip(inPieces(bytes, 100).file))).rejects.toBeInstanceOf(Error)
  })

  test('an error of the file is the error', async () => {
    const file = streamOf(
      async () => {
        throw new Error('the connection ended')
      },
      async () => undefined,
      cause => cause,
    )
    await expect(gunzip(file).getReader().read()).rejects.toThrow('the connection ended')
  })
})

// A DecompressionStream's cancel does not reach its source on every host: whoever uses it cancels both.
test('who stops in the middle stops the file', async () => {
  const { file, log } = inPieces(gzipSync(large), 1000)
  const reader = gunzip(file).getReader()
  await reader.read()
  await reader.cancel('enough')
  expect(log.at(-1)).toBe('cancelled')
})

test('a bomb does not go off: no more is unzipped than is read', async () => {
  const { file, log } = inPieces(gzipSync(Buffer.alloc(50_000_000)), 4096)
  const reader = gunzip(file).getReader()
  const { value } = await reader.read()
  expect(value!.length).toBeLessThanOrEqual(64 * 1024)
  expect(log.length).toBeLessThan(4)
  await reader.cancel()
})

test('a host with neither cannot unzip, and a stub of zlib is passed over', async () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ createGunzip: () => ({}) })
  expect(canGunzip()).toBe(true)
  expect((await allOf(gunzip(inPieces(gzipSync('a'), 10).file))).toString()).toBe('a')
  vi.stubGlobal('DecompressionStream', undefined)
  expect(canGunzip()).toBe(false)
})
