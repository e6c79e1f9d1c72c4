import type { Identity } from '../keys/identity.ts'
import { fromUtf8, utf8, type Bytes } from '../lib/bytes.ts'
import { toBase64 } from '../lib/base64.ts'
import { nowSeconds } from '../lib/clock.ts'
import { createNonce } from '../lib/create-nonce.ts'
import { formatAuthorization } from '../protocol/authorization.ts'
import { requestMessage } from '../protocol/signed-messages.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** What an attempt is made of, before it is signed. */
export interface UnsignedRequest {
  readonly method: string
  /** Exactly as it goes out. */
  readonly url: URL
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Bytes | undefined
  /** What is signed as the body: the body itself, or of an upload the JSON of its `meta`. */
  readonly signedBody: string
}

/** One signed request, ready to go out: an attempt at a call. Its `authorization` is among the headers. */
export interface Attempt extends UnsignedRequest {
  /** The message that was signed. */
  readonly message: string
}

/** Signs an attempt with a timestamp and a nonce of its own: no two attempts share an `Authorization`. */
export async function signAttempt(
  unsigned: UnsignedRequest,
  identity: Identity,
  crypto: Crypto,
): Promise<Attempt> {
  const { method, url, headers, signedBody } = unsigned
  const timestamp = String(nowSeconds())
  const nonce = createNonce(crypto)
  const message = requestMessage({
    method,
    target: url.pathname + url.search,
    timestamp,
    nonce,
    body: signedBody,
  })
  const signature = toBase64(await identity.sign(utf8(message)))
  const { kind, id, serial } = identity
  const authorization = formatAuthorization({ kind, id, nonce, signature, timestamp, serial })
  return { ...unsigned, headers: { ...headers, authorization }, message }
}

/**
 * Reads a body that a hook of the caller may have replaced.
 *
 * @param meta what is signed in place of an upload's bytes
 */
export async function readBody(
  request: Request,
  meta: string | undefined,
): Promise<Pick<UnsignedRequest, 'body' | 'signedBody'>> {
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length === 0) return { body: undefined, signedBody: '' }
  if (meta !== undefined && meta !== '') return { body: bytes, signedBody: meta }
  const body = fromUtf8(bytes)
  return { body, signedBody: body }
}
