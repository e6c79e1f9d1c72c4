import { randomBytes } from 'node:crypto'
import { toBase64, type PrivateKey } from '../../crypto.ts'
import { formatAuthorization, readSerial, requestMessage } from '../../protocol.ts'

/** A request to be signed, and who signs it. */
export interface ToSign {
  readonly method: string
  /** Path and query as they go over the wire. */
  readonly target: string
  /** As it goes over the wire; empty where there is none. */
  readonly body: string
  readonly mchid: string
  /** Of the merchant certificate, as people write it. */
  readonly serial: string
  readonly privateKey: PrivateKey
  /** Seconds since 1970; default now. */
  readonly timestamp?: string | undefined
  /** Default 32 random characters. */
  readonly nonce?: string | undefined
}

/** What was signed, and the header that says so. */
export interface Signed {
  /** The five lines, each with its line feed. */
  readonly message: string
  /** The value of the header `Authorization`. */
  readonly authorization: string
}

/** Signs a request as a merchant does. */
export async function signRequest(request: ToSign): Promise<Signed> {
  const { method, target, body, mchid, serial, privateKey } = request
  const timestamp = request.timestamp ?? String(Math.floor(Date.now() / 1000))
  const nonce = request.nonce ?? randomBytes(16).toString('hex').toUpperCase()
  const message = requestMessage({ method, target, timestamp, nonce, body })
  const signature = toBase64(await privateKey.sign(new TextEncoder().encode(message)))
  return {
    message,
    authorization: formatAuthorization({
      kind: 'mchid',
      id: mchid,
      nonce,
      signature,
      timestamp,
      serial: readSerial(serial) ?? serial,
    }),
  }
}
