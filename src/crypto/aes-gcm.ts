import { ConfigurationError } from '../errors/configuration-error.ts'
import { ASK_FOR_VARIABLE, looksUnset } from '../errors/unset.ts'
import { DecryptionError } from '../errors/decryption-error.ts'
import { fromBase64, toBase64 } from '../lib/base64.ts'
import { plainBytes, utf8, type Bytes } from '../lib/bytes.ts'
import { kindOf } from '../lib/kind-of.ts'
import type { Crypto, CryptoKey } from '../lib/web-crypto.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** What WeChat Pay encrypts with the APIv3 key: notifications and platform certificates. */
export interface GcmMessage {
  /** Base64 of the ciphertext followed by its tag of 16 bytes. */
  readonly ciphertext: string
  /** 12 bytes of UTF-8. */
  readonly nonce: string
  /** Authenticated, not encrypted; empty is the same as missing. */
  readonly associatedData?: string | undefined
}

/** What becomes a {@link GcmMessage}. */
export interface GcmPlain {
  readonly plain: Uint8Array
  /** 12 bytes of UTF-8, never used twice with the same key. */
  readonly nonce: string
  /** Authenticated, not encrypted; empty is the same as missing. */
  readonly associatedData?: string | undefined
}

/**
 * @returns the key's 32 bytes
 * @throws {ConfigurationError} naming `option` where it has any other length
 */
export function checkApiv3Key(key: string | Uint8Array, option: string): Bytes {
  if (typeof key !== 'string' && !ArrayBuffer.isView(key))
    throw new ConfigurationError(
      option,
      `expected the APIv3 key as a string or bytes, got ${kindOf(key)}` +
        (looksUnset(key) ? `: ${ASK_FOR_VARIABLE}` : ''),
    )
  const bytes = typeof key === 'string' ? utf8(key) : plainBytes(key)
  if (bytes.length !== KEY_BYTES) throw new ConfigurationError(option, wrongLength(key, bytes.length))
  return bytes
}

function wrongLength(key: string | Uint8Array, length: number): string {
  const expected = `expected the APIv3 key, which is exactly ${KEY_BYTES} bytes, got ${length}`
  if (typeof key !== 'string') return expected
  if (looksUnset(key)) return `${expected}: ${ASK_FOR_VARIABLE}`
  if (utf8(key.trim()).length === KEY_BYTES) return `${expected}: take the white space around it off`
  return `${expected}: it is set in the merchant console, 账户中心 → API安全`
}

/** The APIv3 key, imported on first use. */
export interface GcmKey {
  /**
   * @param field what is being decrypted, for errors
   * @throws {DecryptionError} naming `field` where the message is malformed, was changed, or was encrypted
   *   with another key
   */
  decrypt(message: GcmMessage, field: string): Promise<Bytes>
}

/**
 * Keeps an APIv3 key for many messages.
 *
 * @param option the option's name, for messages
 * @throws {ConfigurationError} where the key is not 32 bytes
 */
export function createGcmKey(crypto: Crypto, key: string | Uint8Array, option: string = 'apiv3Key'): GcmKey {
  const bytes = checkApiv3Key(key, option).slice()
  // The key and not its promise: workerd ties a pending promise to the request that made it.
  let imported: CryptoKey | undefined
  return {
    async decrypt(message, field) {
      const { iv, ciphertext, associatedData } = readMessage(message, field)
      imported ??= await importKey(crypto, bytes, 'decrypt')
      try {
        return new Uint8Array(
          await crypto.subtle.decrypt(parameters(iv, associatedData), imported, ciphertext),
        )
      } catch (cause) {
        throw new DecryptionError(field, 'was changed, or encrypted with another APIv3 key', { cause })
      }
    },
  }
}

function readMessage(
  { ciphertext, nonce, associatedData }: GcmMessage,
  field: string,
): { iv: Bytes; ciphertext: Bytes; associatedData: string | undefined } {
  const bytes = typeof ciphertext === 'string' ? fromBase64(ciphertext) : undefined
  if (bytes === undefined) throw new DecryptionError(field, 'its ciphertext is not base64')
  if (bytes.length < TAG_BYTES)
    throw new DecryptionError(
      field,
      `its ciphertext has ${bytes.length} bytes, fewer than the ${TAG_BYTES} of a tag`,
    )
  const iv = typeof nonce === 'string' ? utf8(nonce) : undefined
  if (iv?.length !== NONCE_BYTES) throw new DecryptionError(field, `its nonce is not ${NONCE_BYTES} bytes`)
  return { iv, ciphertext: bytes, associatedData }
}

/**
 * Decrypts AEAD_AES_256_GCM; WebCrypto gives nothing out before the tag has been checked.
 *
 * @param field what is being decrypted, for errors
 * @throws {DecryptionError} naming `field` where the message is malformed, was changed, or was encrypted with
 *   another key
 * @throws {ConfigurationError} where the key is not 32 bytes
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_2.shtml
 */
export async function decryptAesGcm(
  crypto: Crypto,
  key: string | Uint8Array,
  message: GcmMessage,
  field: string = 'ciphertext',
): Promise<Bytes> {
  return createGcmKey(crypto, key).decrypt(message, field)
}

/**
 * Encrypts as WeChat Pay does.
 *
 * @returns base64 of the ciphertext followed by its tag
 * @throws {RangeError} where the nonce is not 12 bytes
 * @throws {ConfigurationError} where the key is not 32 bytes
 */
export async function encryptAesGcm(
  crypto: Crypto,
  key: string | Uint8Array,
  { plain, nonce, associatedData }: GcmPlain,
): Promise<string> {
  const imported = await importKey(crypto, key, 'encrypt')
  const iv = utf8(nonce)
  if (iv.length !== NONCE_BYTES)
    throw new RangeError(`the nonce is ${NONCE_BYTES} bytes of UTF-8, got ${iv.length}`)
  return toBase64(
    new Uint8Array(await crypto.subtle.encrypt(parameters(iv, associatedData), imported, plainBytes(plain))),
  )
}

function importKey(
  crypto: Crypto,
  key: string | Uint8Array,
  usage: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', checkApiv3Key(key, 'apiv3Key'), 'AES-GCM', false, [usage])
}

/** Without additional data rather than with an empty one, which some implementations refuse. */
function parameters(iv: Bytes, associatedData: string | undefined): AesGcmParams {
  const base = { name: 'AES-GCM', iv, tagLength: TAG_BYTES * 8 }
  return associatedData ? { ...base, additionalData: utf8(associatedData) } : base
}
