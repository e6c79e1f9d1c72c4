import { ConfigurationError } from '../errors/configuration-error.ts'
import { plainBytes, type Bytes } from '../lib/bytes.ts'
import { readKeyMaterial, type KeyInput } from './key-material.ts'
import { rememberModulus } from './key-pair.ts'
import { cannotServe, lazyKey, OAEP, RSASSA, type RsaSource } from './rsa.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/**
 * A private key in any shape that a user has: PEM (PKCS#8 or PKCS#1), DER bytes, JWK, CryptoKey, Node
 * KeyObject. RSA, at least 2048 bits.
 */
export type PrivateKeyInput = KeyInput

/** A private key, checked at once, imported on first use, not extractable. */
export interface PrivateKey {
  /**
   * RSASSA-PKCS1-v1_5 with SHA-256.
   *
   * @throws {ConfigurationError} where the key cannot be imported, or cannot sign
   */
  sign(message: Uint8Array): Promise<Bytes>
  /**
   * RSAES-OAEP with SHA-1 and MGF1-SHA-1.
   *
   * @throws {ConfigurationError} where the key cannot be imported, or is a CryptoKey that can only sign;
   *   whatever the WebCrypto implementation throws (an `OperationError`) where the ciphertext is not for this
   *   key
   */
  decrypt(ciphertext: Uint8Array): Promise<Bytes>
}

/**
 * @param option the option's name, for messages
 * @param crypto a WebCrypto implementation
 * @param need what a CryptoKey must at the least be good for, checked at once; the other is then checked on
 *   use. Default `'sign'`
 * @throws {ConfigurationError} for anything that is not an RSA private key of at least 2048 bits; its message
 *   says what was found and holds nothing of the key
 */
export function createPrivateKey(
  input: PrivateKeyInput,
  option: string,
  crypto: Crypto,
  need: 'sign' | 'decrypt' = 'sign',
): PrivateKey {
  const source = readPrivate(input, option)
  const problem = cannotServe(source, need)
  if (problem !== undefined) throw new ConfigurationError(option, problem)
  const signing = lazyKey(source, 'sign', option, crypto)
  const decrypting = lazyKey(source, 'decrypt', option, crypto)
  const key: PrivateKey = {
    async sign(message) {
      const bytes = plainBytes(message)
      const imported = await signing()
      try {
        return new Uint8Array(await crypto.subtle.sign(RSASSA.name, imported, bytes))
      } catch (cause) {
        throw new ConfigurationError(
          option,
          'this key cannot sign: its numbers do not make an RSA key, or it comes from another ' +
            'WebCrypto implementation',
          { cause },
        )
      }
    },
    async decrypt(ciphertext) {
      return new Uint8Array(
        await crypto.subtle.decrypt(OAEP.name, await decrypting(), plainBytes(ciphertext)),
      )
    },
  }
  return rememberModulus(key, source.modulus)
}

function readPrivate(input: PrivateKeyInput, option: string): RsaSource {
  const material = readKeyMaterial(input, option, 'PRIVATE KEY')
  if (material.kind === 'encrypted') {
    throw new ConfigurationError(
      option,
      'found a private key that is encrypted with a passphrase: remove it first (openssl pkey ' +
        '-in encrypted.pem -out apiclient_key.pem)',
    )
  }
  if (material.kind === 'public') {
    throw new ConfigurationError(
      option,
      'expected a private key, found ' +
        `${material.certificate === undefined ? 'a public key' : 'a certificate'}: the merchant's ` +
        'private key is in apiclient_key.pem',
    )
  }
  if (material.kind === 'crypto-key' && material.key.type !== 'private')
    throw new ConfigurationError(option, `expected a private key, found a ${material.key.type} CryptoKey`)
  return material
}
