import { DecryptionError } from '../errors/decryption-error.ts'
import { concat, utf8 } from '../lib/bytes.ts'

/** A body that is larger than is read. */
export class BodyTooLarge extends DecryptionError {
  /** @param limit bytes */
  constructor(limit: number) {
    super('body', `is larger than ${limit} bytes`)
  }
}

/**
 * What to say where a framework has parsed the body already: the signature covers the bytes as they came, and
 * those are gone.
 */
export const PARSED_BODY =
  "the body has been parsed already, and its signature covers the raw bytes: mount this route before any JSON middleware (with Express before express.json(), or with express.raw({ type: '*/*' }) on this route), and give the raw body"

/**
 * The bytes of a body as it came.
 *
 * @throws {TypeError} for one that has been parsed, with how to mount the route
 */
export function rawBytes(body: unknown): Uint8Array {
  if (typeof body === 'string') return utf8(body)
  if (body instanceof Uint8Array) return body
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (isArrayBuffer(body)) return new Uint8Array(body)
  throw new TypeError(
    `body has to be a string or bytes: ${body === undefined || body === null ? 'there is none' : PARSED_BODY}`,
  )
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
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return chunks.length === 1 ? chunks[0]! : concat(...chunks)
    length += value.length
    if (length > limit) {
      await reader.cancel().catch(() => undefined)
      throw new BodyTooLarge(limit)
    }
    chunks.push(value)
  }
}

/** By its tag, because the ArrayBuffer of another realm is no instance of this one's. */
function isArrayBuffer(body: unknown): body is ArrayBuffer {
  return Object.prototype.toString.call(body) === '[object ArrayBuffer]'
}
