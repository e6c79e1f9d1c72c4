import { DownloadError } from '../errors/download-error.ts'
import { fromBase64 } from '../lib/base64.ts'
import { plainBytes, utf8, type Bytes } from '../lib/bytes.ts'
import type { Identity } from '../keys/identity.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** One file of a list, as `sub-merchant-fundflowbill` and `ecommerce/bill/fundflowbill` list it. */
export interface EncryptedFile {
  readonly download_url: string
  /** The file's AES key, encrypted for the merchant: RSAES-OAEP, base64. */
  readonly encrypt_key: string
  /** As its UTF-8 bytes; of these files it is longer than the 12 bytes that notifications have. */
  readonly nonce: string
  readonly hash_type?: string | null | undefined
  readonly hash_value?: string | null | undefined
}

/**
 * Decrypts a file whose key came with it: AEAD_AES_256_GCM, the whole at once, because nothing may be given
 * out before its tag has been checked.
 *
 * @throws {DownloadError} where that cannot be done
 */
export async function decryptFile(
  bytes: Uint8Array,
  { encrypt_key, nonce }: EncryptedFile,
  identity: Identity,
  crypto: Crypto,
): Promise<Bytes> {
  if (identity.decrypt === undefined)
    throw new DownloadError(
      'encrypted',
      'the bill is encrypted for the merchant, and the signer has no decrypt(): give it one, or privateKey',
    )
  try {
    const wrapped = fromBase64(encrypt_key)
    if (wrapped === undefined) throw new TypeError('encrypt_key is not base64')
    const key = await crypto.subtle.importKey(
      'raw',
      plainBytes(await identity.decrypt(wrapped)),
      'AES-GCM',
      false,
      ['decrypt'],
    )
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: utf8(nonce), tagLength: 128 },
        key,
        plainBytes(bytes),
      ),
    )
  } catch (cause) {
    throw new DownloadError(
      'encrypted',
      'the bill cannot be decrypted: it was changed, or encrypted for another key',
      { cause },
    )
  }
}
