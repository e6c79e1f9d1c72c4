import type { Identity } from '../keys/identity.ts'
import { fromUtf8, utf8 } from '../lib/bytes.ts'
import { toBase64 } from '../lib/base64.ts'
import { nowSeconds } from '../lib/clock.ts'
import { nonce as makeNonce } from '../lib/nonce.ts'
import { formatAuthorization } from '../protocol/authorization.ts'
import { requestMessage } from '../protocol/request-message.ts'

/** One signed request, ready to go out: an attempt at a call. */
export interface Attempt {
  readonly method: string
  /** Exactly as it goes out. */
  readonly url: URL
  /** With lower-case names, `authorization` among them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
  /** The message that was signed. */
  readonly message: string
}

/** What an attempt is made of, before it is signed. */
export interface Unsigned {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
  /** What is signed as the body. */
  readonly signedBody: string
}

/** Signs an attempt with a timestamp and a nonce of its own: no two attempts share an `Authorization`. */
export async function signAttempt(unsigned: Unsigned, identity: Identity, crypto: Crypto): Promise<Attempt> {
  const { method, url, headers, body, signedBody } = unsigned
  const timestamp = String(nowSeconds())
  const nonce = makeNonce(crypto)
  const message = requestMessage({ method, target: url.pathname + url.search, timestamp, nonce, body: signedBody })
  const signature = toBase64(await identity.sign(utf8(message)))
  const { kind, id, serial } = identity
  const authorization = formatAuthorization({ kind, id, nonce, signature, timestamp, serial })
  return { method, url, headers: { ...headers, authorization }, body, message }
}

/** Reads a body that a hook of the caller may have replaced. @param meta what is signed in place of an upload's bytes */
export async function readBody(request: Request, meta: string | undefined): Promise<Pick<Unsigned, 'body' | 'signedBody'>> {
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length === 0) return { body: undefined, signedBody: '' }
  if (meta !== undefined && meta !== '') return { body: bytes, signedBody: meta }
  const body = fromUtf8(bytes)
  return { body, signedBody: body }
}
