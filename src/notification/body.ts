import { DecryptionError } from '../errors/decryption-error.ts'
import { utf8 } from '../lib/bytes.ts'
import { within } from '../lib/within.ts'

/** A body that is larger than is read. */
export class BodyTooLarge extends DecryptionError {
  /** @param limit bytes */
  constructor(limit: number) {
    super('body', `is larger than ${limit} bytes`)
  }
}

/** A body that did not come whole: its sender went away, or took too long. */
export class BodyNotWhole extends DecryptionError {
  /** Whether it took too long. */
  readonly isLate: boolean

  constructor(message: string, isLate: boolean, options?: ErrorOptions) {
    super('body', message, options)
    this.isLate = isLate
  }
}

/** A body of which no bytes as they came are to be had. */
export class UnusableBody extends TypeError {}

/** A body as servers give it: never what a JSON middleware made of it. */
export type RawBody =
  string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>

/**
 * What to say where a framework has parsed the body already: the signature covers the bytes as they came, and
 * those are gone.
 */
export const PARSED_BODY: string =
  'the body has been parsed already, and its signature covers the raw bytes: mount this route before any ' +
  "JSON middleware (with Express before express.json(), or with express.raw({ type: '*/*' }) on this " +
  'route), ' +
  'and give the raw body'

/** What to say where there is no body: most frameworks have to be told to keep it. */
const NO_BODY =
  'body is missing, and has to be the raw body as it came: in NestJS create the app with { rawBody: true } ' +
  "and give request.rawBody; with Express mount express.raw({ type: '*/*' }) on this route and give " +
  'request.body; in a Next.js page route export config = { api: { bodyParser: false } } and give the ' +
  'request; ' +
  'with Koa mount koaMiddleware(handler), with Fastify fastifyPlugin(handler, path), before any body parser'

/** How long a body may take, in milliseconds: WeChat Pay itself gives up after 5 s. */
const BODY_TIMEOUT = 10_000

/**
 * The bytes of a body as it came.
 *
 * @throws {UnusableBody} for one that is missing, with how to switch it on, or has been parsed, with how to
 *   mount the route
 */
export function rawBytes(body: unknown): Uint8Array {
  if (typeof body === 'string') return utf8(body)
  if (body instanceof Uint8Array) return body
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (isArrayBuffer(body)) return new Uint8Array(body)
  if (body === undefined || body === null) throw new UnusableBody(NO_BODY)
  throw new UnusableBody(`body has to be a string, bytes, a Blob or a stream: ${PARSED_BODY}`)
}

/**
 * Reads a body of any kind, and stops as soon as it is too large or takes too long.
 *
 * @param limit bytes
 * @throws {BodyTooLarge}
 * @throws {BodyNotWhole}
 * @throws {UnusableBody} as {@link rawBytes}
 */
export async function readRawBody(body: unknown, limit: number): Promise<Uint8Array> {
  if (has(body, 'getReader')) return readStream(body as unknown as ReadableStream<unknown>, limit)
  if (has(body, Symbol.asyncIterator)) return readIterable(body as unknown as AsyncIterable<unknown>, limit)
  if (isBlob(body)) {
    if (body.size > limit) throw new BodyTooLarge(limit)
    return new Uint8Array(await body.arrayBuffer())
  }
  const bytes = rawBytes(body)
  if (bytes.length > limit) throw new BodyTooLarge(limit)
  return bytes
}

/**
 * Where an adapter leaves what is wrong with the body of a Request that it made. By the registry of symbols,
 * because adapter and handler may be of two bundles; not by a stream that fails, because some hosts lose its
 * error.
 */
const UNUSABLE: unique symbol = /* @__PURE__ */ Symbol.for('wechatpay-isomorphic.unusable-body')

/** Lets {@link readRequestBody} throw the same. */
export function markUnusable(request: Request, { message }: UnusableBody): Request {
  return Object.defineProperty(request, UNUSABLE, { value: message })
}

/**
 * Reads the body of a Request, and stops as soon as it is too large or takes too long.
 *
 * @param limit bytes
 * @throws {BodyTooLarge}
 * @throws {BodyNotWhole}
 * @throws {UnusableBody} where it has been read already
 */
export async function readRequestBody(request: Request, limit: number): Promise<Uint8Array> {
  const marked: unknown = Reflect.get(request, UNUSABLE)
  if (typeof marked === 'string') throw new UnusableBody(marked)
  if (request.bodyUsed) throw new UnusableBody(PARSED_BODY)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new BodyTooLarge(limit)
  const { body } = request as { readonly body?: ReadableStream<unknown> | null }
  if (body === null) return new Uint8Array()
  return body === undefined ? readWhole(request, limit) : readStream(body, limit)
}

/** Firefox gives no stream of a Request: what is too large is found only when all of it is here. */
async function readWhole(request: Request, limit: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(await inTime(() => request.arrayBuffer()))
  if (bytes.length > limit) throw new BodyTooLarge(limit)
  return bytes
}

async function readStream(stream: ReadableStream<unknown>, limit: number): Promise<Uint8Array> {
  if (stream.locked) throw new UnusableBody(PARSED_BODY)
  const reader = stream.getReader()
  try {
    return await collect(() => reader.read(), limit)
  } catch (error) {
    // Not awaited: a source that does not let itself be cancelled must not hold up the response.
    void reader.cancel().catch(() => undefined)
    throw error
  }
}

/** Its iterator is not closed: that would end the connection of a Node request before the response is sent. */
async function readIterable(source: AsyncIterable<unknown>, limit: number): Promise<Uint8Array> {
  if ((source as { readonly readableEnded?: unknown }).readableEnded === true)
    throw new UnusableBody(PARSED_BODY)
  const iterator = source[Symbol.asyncIterator]()
  return collect(() => iterator.next(), limit)
}

/** Into one buffer, because a body may come in a million pieces of one byte. */
async function collect(
  next: () => Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>,
  limit: number,
): Promise<Uint8Array> {
  let buffer = new Uint8Array(Math.min(limit, 16_384))
  let length = 0
  const take = async (): Promise<Uint8Array> => {
    for (;;) {
      const { done, value } = await next()
      if (done === true) return buffer.subarray(0, length)
      const chunk = rawBytes(value)
      if (length + chunk.length > limit) throw new BodyTooLarge(limit)
      if (length + chunk.length > buffer.length) {
        const larger = new Uint8Array(Math.min(limit, Math.max(length + chunk.length, buffer.length * 2)))
        larger.set(buffer.subarray(0, length))
        buffer = larger
      }
      buffer.set(chunk, length)
      length += chunk.length
    }
  }
  return inTime(take)
}

async function inTime<Result>(take: () => Promise<Result>): Promise<Result> {
  const late = new BodyNotWhole(`did not come within ${BODY_TIMEOUT} ms`, true)
  try {
    return await within(BODY_TIMEOUT, late, take)
  } catch (error) {
    if (error instanceof DecryptionError || error instanceof UnusableBody) throw error
    throw new BodyNotWhole('ended before it was whole: its sender went away', false, { cause: error })
  }
}

/** By its tag, because the ArrayBuffer of another realm is no instance of this one's. */
function isArrayBuffer(body: unknown): body is ArrayBuffer {
  return Object.prototype.toString.call(body) === '[object ArrayBuffer]'
}

function has(body: unknown, method: PropertyKey): body is object {
  return (
    typeof body === 'object' &&
    body !== null &&
    typeof (body as Readonly<Record<PropertyKey, unknown>>)[method] === 'function'
  )
}

function isBlob(body: unknown): body is Blob {
  return has(body, 'arrayBuffer') && 'size' in body && typeof body.size === 'number'
}
