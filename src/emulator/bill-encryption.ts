import { utf8 } from '../lib/bytes.ts'

/** AES-256-GCM of a whole file, with the tag behind it. */
export async function encryptAesGcmBytes(
  crypto: Crypto,
  { key, nonce }: { readonly key: string; readonly nonce: string },
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const imported = await crypto.subtle.importKey('raw', utf8(key), 'AES-GCM', false, ['encrypt'])
  const algorithm = { name: 'AES-GCM', iv: utf8(nonce), tagLength: 128 }
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, imported, bytes))
}
