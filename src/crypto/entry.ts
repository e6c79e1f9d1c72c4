import {
  decryptAesGcm as decryptWith,
  encryptAesGcm as encryptWith,
  type GcmMessage,
  type GcmPlain,
} from './aes-gcm.ts'
import { sha256Hex as digestWith } from './digest.ts'
import { generateRsaKeyPair as generateWith, type RsaKeyPair } from './generate-key-pair.ts'
import type { KeyInput } from './key-material.ts'
import { createPrivateKey as createPrivateWith, type PrivateKey } from './private-key.ts'
import { createPublicKey as createPublicWith, type PublicKey } from './public-key.ts'
import { resolveCrypto } from './subtle.ts'
import type { Crypto } from '../lib/web-crypto.ts'
import type { Bytes } from '../lib/bytes.ts'

export type { GcmMessage, GcmPlain } from './aes-gcm.ts'
export { toPem, type RsaKeyPair } from './generate-key-pair.ts'
export type { KeyInput, KeyObjectLike } from './key-material.ts'
export type { PrivateKey } from './private-key.ts'
export type { PublicKey } from './public-key.ts'
export { ConfigurationError } from '../errors/configuration-error.ts'
export { DecryptionError } from '../errors/decryption-error.ts'
export { fromBase64, toBase64 } from '../lib/base64.ts'

/**
 * A private key that signs (RSASSA-PKCS1-v1_5 with SHA-256) and decrypts (RSAES-OAEP with SHA-1). Checked at
 * once, imported on first use, not extractable.
 *
 * @example
 *   const key = createPrivateKey(privateKey)
 *   const signature = await key.sign(new TextEncoder().encode('message'))
 *
 * @param input PEM (PKCS#8 or PKCS#1), DER bytes, JWK, CryptoKey or Node KeyObject; RSA, at least 2048 bits
 * @param crypto a WebCrypto implementation, default `globalThis.crypto`
 * @throws {ConfigurationError} saying what was given instead; its message holds nothing of the key
 */
export function createPrivateKey(input: KeyInput, crypto?: Crypto): PrivateKey {
  return createPrivateWith(input, 'privateKey', resolveCrypto(crypto))
}

/**
 * A public key that verifies (RSASSA-PKCS1-v1_5 with SHA-256) and encrypts (RSAES-OAEP with SHA-1). Checked
 * at once, imported on first use.
 *
 * @example
 *   const key = createPublicKey(pem)
 *   const isGenuine = await key.verify(signature, message)
 *
 * @param input SPKI, PKCS#1 or X.509 certificate as PEM or DER, JWK, CryptoKey or Node KeyObject; RSA, at
 *   least 2048 bits
 * @param crypto a WebCrypto implementation, default `globalThis.crypto`
 * @throws {ConfigurationError} saying what was given instead, a private key for one
 */
export function createPublicKey(input: KeyInput, crypto?: Crypto): PublicKey {
  return createPublicWith(input, 'publicKey', resolveCrypto(crypto))
}

/**
 * Decrypts AEAD_AES_256_GCM, the resource of a notification or a platform certificate. Gives nothing out
 * before the tag has been checked.
 *
 * @example
 *   const { associated_data: associatedData, nonce, ciphertext } = notification.resource
 *   const bytes = await decryptAesGcm(apiv3Key, { associatedData, nonce, ciphertext })
 *
 * @param key the APIv3 key, exactly 32 bytes
 * @param crypto a WebCrypto implementation, default `globalThis.crypto`
 * @throws {DecryptionError} where the message was changed, or encrypted with another key
 * @throws {ConfigurationError} where the key is not 32 bytes
 */
export async function decryptAesGcm(
  key: string | Uint8Array,
  message: GcmMessage,
  crypto?: Crypto,
): Promise<Bytes> {
  return decryptWith(resolveCrypto(crypto), key, message)
}

/**
 * Encrypts with AEAD_AES_256_GCM as WeChat Pay does, for tests and development.
 *
 * @example
 *   const ciphertext = await encryptAesGcm(apiv3Key, { plain: message, nonce: '0123456789ab' })
 *
 * @param key the APIv3 key, exactly 32 bytes
 * @param crypto a WebCrypto implementation, default `globalThis.crypto`
 * @returns base64 of the ciphertext followed by its tag
 * @throws {RangeError} where the nonce is not 12 bytes
 * @throws {ConfigurationError} where the key is not 32 bytes
 */
export async function encryptAesGcm(
  key: string | Uint8Array,
  message: GcmPlain,
  crypto?: Crypto,
): Promise<string> {
  return encryptWith(resolveCrypto(crypto), key, message)
}

/**
 * SHA-256 in lower-case hex.
 *
 * @example
 *   const sha256 = await sha256Hex(message)
 *
 * @param crypto a WebCrypto implementation, default `globalThis.crypto`
 */
export async function sha256Hex(bytes: Uint8Array, crypto?: Crypto): Promise<string> {
  return digestWith(resolveCrypto(crypto), bytes)
}

/**
 * An RSA key pair of 2048 bits as PEM, for tests and development.
 *
 * @example
 *   const { privateKeyPem, publicKeyPem } = await generateRsaKeyPair()
 *
 * @param crypto a WebCrypto implementation, default `globalThis.crypto`
 */
export async function generateRsaKeyPair(crypto?: Crypto): Promise<RsaKeyPair> {
  return generateWith(resolveCrypto(crypto))
}
