import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  BodyNotWhole,
  BodyTooLarge,
  markUnusable,
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
  ['text', () => 'x'.repeat(LIMIT)],
  ['a Blob', () => new Blob(['x'.repeat(LIMIT)])],
  ['a web stream', () => stream(new Uint8Array(LIMIT - 1), Uint8Array.of(1))],
  ['a Node stream', () => Readable.from([Buffer.alloc(LIMIT - 1), Buffer.alloc(1)])],
])('%s of as many bytes as are allowed is read', async (_, body) => {
  expect(await readRawBody(body(), LIMIT)).toHaveLength(LIMIT)
})

test('a body that is larger than expected at first is read whole, byte by byte in its order', async () => {
  const size = 100_000
  const bytes = new Uint8Array(size).map((_, index) => index * 31)
  for (const at of [1, 16_383, 16_384, 16_385, 40_000]) {
    const read = await readRawBody(stream(bytes.subarray(0, at), bytes.subarray(at)), size)
    expect(Buffer.compare(read, bytes)).toBe(0)
  }
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

test('what is wrong with a body is said of it', async () => {
  const messageOf = (body: unknown): Promise<unknown> =>
    readRawBody(body, LIMIT).then(
      () => 'none',
      (error: Error) => error.message,
    )
  expect(await messageOf('x'.repeat(LIMIT + 1))).toBe('body: is larger than 100 bytes')
  for (const missing of [undefined, null])
    expect(await messageOf(missing)).toMatch(
      /^body is missing, and has to be the raw body as it came: in NestJS/,
    )
  expect(await messageOf(stream(5))).toMatch(
    /^body has to be a string, bytes, a Blob or a stream: the body has/,
  )
  const broken = new ReadableStream({ pull: controller => controller.error(new Error('x')) })
  expect(await messageOf(broken)).toBe('body: ended before it was whole: its sender went away')
})

describe('a Request', () => {
  /** As far as it is read. */
  const request = (parts: object): Request =>
    ({ headers: new Headers(), bodyUsed: false, ...parts }) as unknown as Request
  const whole = (text: string): object => ({
    body: undefined,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  })

  test('of a host that gives no stream of it is read whole, and measured then', async () => {
    expect(Buffer.from(await readRequestBody(request(whole(TEXT)), LIMIT)).toString()).toBe(TEXT)
    expect(await readRequestBody(request(whole('x'.repeat(LIMIT))), LIMIT)).toHaveLength(LIMIT)
    await expect(readRequestBody(request(whole('x'.repeat(LIMIT + 1))), LIMIT)).rejects.toThrow(BodyTooLarge)
  })

  test('of such a host that never comes to its end is given up', async () => {
    vi.useFakeTimers()
    const never = request({ body: undefined, arrayBuffer: () => new Promise(() => undefined) })
    const read = readRequestBody(never, LIMIT).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await read).toMatchObject({ isLate: true, message: 'body: did not come within 10000 ms' })
  })

  test('without a body has no bytes', async () => {
    expect(await readRequestBody(request({ body: null }), LIMIT)).toHaveLength(0)
  })

  test('of which somebody has read a piece and let it go is not taken for what is left of it', async () => {
    const partly = new Request('https://merchant.example/', {
      method: 'POST',
      body: stream(BYTES.subarray(0, 5), BYTES.subarray(5)),
      duplex: 'half',
    } as RequestInit)
    const reader = partly.body!.getReader()
    await reader.read()
    reader.releaseLock()
    await expect(readRequestBody(partly, LIMIT)).rejects.toThrow(/parsed already/)
  })

  test('that announces more than is allowed is refused before anything of it is read', async () => {
    const announced = (length: number): Request =>
      request({ headers: new Headers({ 'content-length': String(length) }), body: stream(BYTES) })
    expect(await readRequestBody(announced(LIMIT), LIMIT)).toHaveLength(BYTES.length)
    const refused = announced(LIMIT + 1)
    await expect(readRequestBody(refused, LIMIT)).rejects.toThrow(BodyTooLarge)
    expect(refused.body!.locked).toBe(false)
  })

  test('that an adapter marked as unusable says what the adapter said', async () => {
    const marked = markUnusable(request({ body: stream(BYTES) }), new UnusableBody('mount it before'))
    await expect(readRequestBody(marked, LIMIT)).rejects.toThrow(new UnusableBody('mount it before'))
  })
})

test('what has some of the methods of a stream or a Blob is none', async () => {
  const size = { arrayBuffer: async () => BYTES.buffer }
  for (const body of [size, { ...size, size: '5' }, { getReader: true }, { [Symbol.asyncIterator]: 5 }, [1]])
    await expect(readRawBody(body, LIMIT)).rejects.toThrow(UnusableBody)
})

test('bytes of another realm are bytes', async () => {
  const foreign = runInNewContext('new Uint8Array([123, 125]).buffer') as ArrayBuffer
  expect(Buffer.from(await readRawBody(foreign, LIMIT)).toString()).toBe('{}')
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
