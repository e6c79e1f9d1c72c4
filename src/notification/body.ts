import { DecryptionError } from '../errors/decryption-error.ts'
import { concat, utf8 } from '../lib/bytes.ts'

/** A body that is larger than is read. */
export class BodyTooLarge extends DecryptionError {
  /** @param limit bytes */
  constructor(limit: number) {
    super('body', `is larger than ${limit} bytes`)
  }
}

/** A body as servers give it: never what a JSON middleware made of it. */
export type RawBody = string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array>

/**
 * What to say where a framework has parsed the body already: the signature covers the bytes as they came, and
 * those are gone.
 */
export const PARSED_BODY: string =
  'the body has been parsed already, and its signature covers the raw bytes: mount this route before any ' +
  "JSON middleware (with Express before express.json(), or with express.raw({ type: '*/*' }) on this route), " +
  'and give the raw body'

/** What to say where there is no body: most frameworks have to be told to keep it. */
const NO_BODY =
  'body is missing, and has to be the raw body as it came: in NestJS create the app with { rawBody: true } ' +
  "and give request.rawBody; with Express mount express.raw({ type: '*/*' }) on this route and give " +
  'request.body; in a Next.js page route export config = { api: { bodyParser: false } } and read the stream'

/**
 * The bytes of a body as it came.
 *
 * @throws {TypeError} for one that is missing, with how to switch it on, or has been parsed, with how to
 *   mount the route
 */
export function rawBytes(body: unknown): Uint8Array {
  if (typeof body === 'string') return utf8(body)
  if (body instanceof Uint8Array) return body
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (isArrayBuffer(body)) return new Uint8Array(body)
  if (body === undefined || body === null) throw new TypeError(NO_BODY)
  throw new TypeError(`body has to be a string, bytes, a Blob or a stream: ${PARSED_BODY}`)
}

/**
 * Reads a body of any kind, and stops as soon as it is too large.
 *
 * @param limit bytes
 * @throws {BodyTooLarge} @throws {TypeError} as {@link rawBytes}
 */
export async function readRawBody(body: unknown, limit: number): Promise<Uint8Array> {
  if (isStream(body)) return readStream(body, limit)
  if (isBlob(body)) {
    if (body.size > limit) throw new BodyTooLarge(limit)
    return new Uint8Array(await body.arrayBuffer())
  }
  const bytes = rawBytes(body)
  if (bytes.length > limit) throw new BodyTooLarge(limit)
  return bytes
}

/**
 * Reads the body of a Request, and stops as soon as it is too large.
 *
 * @param limit bytes
 * @throws {BodyTooLarge} @throws {TypeError} where it has been read already
 */
export async function readRequestBody(request: Request, limit: number): Promise<Uint8Array> {
  if (request.bodyUsed) throw new TypeError(PARSED_BODY)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new BodyTooLarge(limit)
  return request.body === null ? new Uint8Array() : readStream(request.body, limit)
}

async function readStream(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return chunks.length === 1 ? chunks[0]! : concat(...chunks)
    length += value.length
    if (length > limit) {
      // Not awaited: a source that does not let itself be cancelled must not hold up the answer.
      void reader.cancel().catch(() => undefined)
      throw new BodyTooLarge(limit)
    }
    chunks.push(value)
  }
}

/** By its tag, because the ArrayBuffer of another realm is no instance of this one's. */
function isArrayBuffer(body: unknown): body is ArrayBuffer {
  return Object.prototype.toString.call(body) === '[object ArrayBuffer]'
}

function isStream(body: unknown): body is ReadableStream<Uint8Array> {
  return (
    typeof body === 'object' && body !== null && 'getReader' in body && typeof body.getReader === 'function'
  )
}

function isBlob(body: unknown): body is Blob {
  return (
    typeof body === 'object' &&
    body !== null &&
    'arrayBuffer' in body &&
    typeof body.arrayBuffer === 'function'
  )
}
