import { ConfigurationError } from '../errors/configuration-error.ts'
import { plainBytes, type Bytes } from '../lib/bytes.ts'
import { readKeyMaterial, type KeyInput } from './key-material.ts'
import { rememberModulus } from './key-pair.ts'
import { cannotServe, lazyKey, OAEP, RSASSA } from './rsa.ts'
import type { CryptoKeyMaterial } from './crypto-key.ts'
import type { RsaPublic } from './rsa-material.ts'
import { isSignedBy } from './signed-by.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** A public key, checked at once, imported on first use. */
export interface PublicKey {
  /** Serial number of the certificate that it came in: upper-case hex, without a sign byte. */
  readonly serial: string | undefined
  /** Beginning of that certificate's validity, milliseconds since 1970. */
  readonly notBefore: number | undefined
  /** End of that certificate's validity, milliseconds since 1970. */
  readonly notAfter: number | undefined
  /** How much {@link encrypt} takes, in bytes: 214 for a key of 2048 bits. */
  readonly maxPlainBytes: number
  /**
   * RSASSA-PKCS1-v1_5 with SHA-256. `false` for every signature that is not one, of any length.
   *
   * @throws {ConfigurationError} where the key cannot be imported
   */
  verify(signature: Uint8Array, message: Uint8Array): Promise<boolean>
  /**
   * Whether a signature was made with this key's other half, over whatever message: to explain why
   * {@link verify} gave `false`, never to accept anything. `undefined` where that cannot be told.
   */
  hasSigned(signature: Uint8Array): boolean | undefined
  /**
   * RSAES-OAEP with SHA-1 and MGF1-SHA-1.
   *
   * @throws {RangeError} for more than {@link maxPlainBytes}
   * @throws {ConfigurationError} where the key cannot be imported
   */
  encrypt(plain: Uint8Array): Promise<Bytes>
}

/** Two hashes of SHA-1 and two bytes. */
const OAEP_OVERHEAD = 42

/**
 * @param input SPKI, PKCS#1 or X.509 certificate as PEM or DER, JWK, CryptoKey, Node KeyObject
 * @param option the option's name, for messages
 * @param crypto a WebCrypto implementation
 * @throws {ConfigurationError} for anything that is not an RSA public key of at least 2048 bits; a private
 *   key among them, which must not lie where public keys do
 */
export function createPublicKey(input: KeyInput, option: string, crypto: Crypto): PublicKey {
  const source = readPublic(input, option)
  const problem = cannotServe(source, 'verify')
  if (problem !== undefined && cannotServe(source, 'encrypt') !== undefined)
    throw new ConfigurationError(option, problem)
  const { certificate } = source
  const maxPlainBytes = Math.ceil(source.bits / 8) - OAEP_OVERHEAD
  const verifying = lazyKey(source, 'verify', option, crypto)
  const encrypting = lazyKey(source, 'encrypt', option, crypto)
  const key: PublicKey = {
    serial: certificate?.serial,
    notBefore: certificate?.notBefore,
    notAfter: certificate?.notAfter,
    maxPlainBytes,
    async verify(signature, message) {
      return crypto.subtle.verify(RSASSA.name, await verifying(), plainBytes(signature), plainBytes(message))
    },
    hasSigned: signature => (source.kind === 'public' ? isSignedBy(source.der, signature) : undefined),
    async encrypt(plain) {
      if (plain.length > maxPlainBytes)
        throw new RangeError(
          `RSAES-OAEP takes at most ${maxPlainBytes} bytes with this key, got ${plain.length}`,
        )
      return new Uint8Array(await crypto.subtle.encrypt(OAEP.name, await encrypting(), plainBytes(plain)))
    },
  }
  return rememberModulus(key, source.modulus)
}

function readPublic(input: KeyInput, option: string): RsaPublic | CryptoKeyMaterial {
  const material = readKeyMaterial(input, option)
  if (
    material.kind === 'private' ||
    material.kind === 'encrypted' ||
    (material.kind === 'crypto-key' && material.key.type === 'private')
  ) {
    throw new ConfigurationError(
      option,
      'expected a public key or certificate of WeChat Pay, found a private key: take it away ' +
        'from here, it belongs to its owner alone',
    )
  }
  if (material.kind === 'crypto-key' && material.key.type !== 'public')
    throw new ConfigurationError(option, `expected a public key, found a ${material.key.type} CryptoKey`)
  return material
}
