import { utf8, type Bytes } from '../lib/bytes.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** AES-256-GCM of a whole file, with the tag behind it. */
export async function encryptAesGcmBytes(
  crypto: Crypto,
  { key, nonce }: { readonly key: string; readonly nonce: string },
  bytes: Bytes,
): Promise<Bytes> {
  const imported = await crypto.subtle.importKey('raw', utf8(key), 'AES-GCM', false, ['encrypt'])
  const algorithm = { name: 'AES-GCM', iv: utf8(nonce), tagLength: 128 }
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, imported, bytes))
}
