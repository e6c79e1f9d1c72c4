import { Readable } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import {
  BodyNotWhole,
  BodyTooLarge,
  readRawBody,
  readRequestBody,
  UnusableBody,
} from '../../../src/notification/body.ts'

const TEXT = '{"id":"张三"}'
const BYTES = new TextEncoder().encode(TEXT)
const LIMIT = 100

const stream = (...chunks: readonly unknown[]): ReadableStream =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })

afterEach(() => vi.useRealTimers())

test.each<[string, () => unknown]>([
  ['text', () => TEXT],
  ['bytes', () => BYTES],
  ['a Buffer', () => Buffer.from(TEXT)],
  ['a DataView', () => new DataView(BYTES.buffer)],
  ['an ArrayBuffer', () => BYTES.buffer],
  ['a Blob', () => new Blob([TEXT])],
  ['a File', () => new File([TEXT], 'body')],
  ['a web stream', () => stream(BYTES.subarray(0, 5), BYTES.subarray(5))],
  ['a web stream of single bytes', () => stream(...Array.from(BYTES, byte => Uint8Array.of(byte)))],
  ['a web stream of texts', () => stream(TEXT.slice(0, 5), TEXT.slice(5))],
  ['a Node stream', () => Readable.from([Buffer.from(TEXT)])],
  [
    'a generator',
    () =>
      (async function* () {
        yield TEXT
      })(),
  ],
])('%s is read as it came', async (_, body) => {
  expect(Buffer.from(await readRawBody(body(), LIMIT)).toString()).toBe(TEXT)
})

test.each<[string, () => unknown]>([
  ['text', () => 'x'.repeat(LIMIT + 1)],
  ['a Blob', () => new Blob(['x'.repeat(LIMIT + 1)])],
  ['a web stream', () => stream(...Array.from({ length: LIMIT + 1 }, () => Uint8Array.of(1)))],
  ['a Node stream', () => Readable.from(Array.from({ length: LIMIT + 1 }, () => Buffer.from('x')))],
])('%s is not read beyond the limit', async (_, body) => {
  await expect(readRawBody(body(), LIMIT)).rejects.toThrow(BodyTooLarge)
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['parsed JSON', { id: '1' }],
  ['a number', 1],
  ['a Response', new Response(TEXT)],
  ['a stream of objects', stream({ id: '1' })],
])('%s is refused with what to do', async (_, body) => {
  await expect(readRawBody(body, LIMIT)).rejects.toThrow(UnusableBody)
  await expect(readRawBody(body, LIMIT)).rejects.toThrow(/mount|rawBody/)
})

test('what has been read already, or is being read, is said to be', async () => {
  const read = Readable.from([Buffer.from(TEXT)])
  await read.toArray()
  const locked = stream(BYTES)
  locked.getReader()
  for (const body of [read, locked]) await expect(readRawBody(body, LIMIT)).rejects.toThrow(/parsed already/)
  const request = new Request('https://merchant.example/', { method: 'POST', body: TEXT })
  await request.text()
  await expect(readRequestBody(request, LIMIT)).rejects.toThrow(/parsed already/)
})

test('a body whose sender goes away is not whole, whatever its source throws', async () => {
  for (const reason of [new TypeError('terminated'), new Error('aborted'), undefined]) {
    const broken = new ReadableStream({ pull: controller => controller.error(reason) })
    const error: unknown = await readRawBody(broken, LIMIT).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(BodyNotWhole)
    expect(error).toMatchObject({ isLate: false, cause: reason })
  }
})

test('a body that never ends is given up, and its source is told', async () => {
  vi.useFakeTimers()
  const cancel = vi.fn<() => void>()
  const read = readRawBody(new ReadableStream({ cancel }), LIMIT).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await read).toMatchObject({ name: 'DecryptionError', isLate: true })
  expect(cancel).toHaveBeenCalledOnce()
})

test('a million pieces of one byte take the room of their bytes', async () => {
  const size = 1024 * 1024
  let given = 0
  const pieces = new ReadableStream({
    pull: controller => (given++ < size ? controller.enqueue(Uint8Array.of(0x61)) : controller.close()),
  })
  const bytes = await readRawBody(pieces, size)
  expect(bytes.length).toBe(size)
  expect(bytes.buffer.byteLength).toBe(size)
})
