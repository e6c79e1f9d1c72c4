import { hex, plainBytes } from '../lib/bytes.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** SHA-1, lower-case hex: the digest of bills and statements. */
export async function sha1Hex(crypto: Crypto, bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-1', plainBytes(bytes))))
}

/** SHA-256, lower-case hex: what the `meta` of an upload carries. */
export async function sha256Hex(crypto: Crypto, bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', plainBytes(bytes))))
}
