import { hex, plainBytes } from '../lib/bytes.ts'

/** SHA-256, lower-case hex: what the `meta` of an upload carries. */
export async function sha256Hex(crypto: Crypto, bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', plainBytes(bytes))))
}
