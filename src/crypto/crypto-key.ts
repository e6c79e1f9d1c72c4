import { ConfigurationError } from '../errors/configuration-error.ts'
import { hex } from '../lib/bytes.ts'
import { checkBits, checkExponent } from './weak-key.ts'
import type { CryptoKey } from '../lib/web-crypto.ts'

/** An RSA key that has already been imported, or lives in the WebCrypto implementation. */
export interface CryptoKeyMaterial {
  readonly kind: 'crypto-key'
  readonly key: CryptoKey
  /** `RSASSA-PKCS1-v1_5` or `RSA-OAEP`. */
  readonly name: string
  readonly hash: string
  /** Length of the modulus, in bits. */
  readonly bits: number
  /** Kept by the WebCrypto implementation. */
  readonly modulus?: undefined
  readonly certificate?: undefined
}

/** By its parts: a CryptoKey of `@peculiar/webcrypto` or another realm is no instance of the global class. */
export function isCryptoKey(value: object): value is CryptoKey {
  return (
    'type' in value &&
    'extractable' in value &&
    'usages' in value &&
    Array.isArray(value.usages) &&
    'algorithm' in value &&
    typeof value.algorithm === 'object' &&
    value.algorithm !== null
  )
}

/**
 * @throws {ConfigurationError} for a key that is not RSA, too short or weak, or for another purpose than
 *   signatures and OAEP
 */
export function readCryptoKey(key: CryptoKey, option: string): CryptoKeyMaterial {
  const { name, hash, modulusLength, publicExponent }: Partial<RsaHashedKeyAlgorithm> = key.algorithm
  if (name !== 'RSASSA-PKCS1-v1_5' && name !== 'RSA-OAEP')
    throw new ConfigurationError(
      option,
      `found a CryptoKey for ${name}; expected one for RSASSA-PKCS1-v1_5 or RSA-OAEP`,
    )
  if (publicExponent !== undefined) checkExponent(BigInt(`0x0${hex(publicExponent)}`), undefined, option)
  return {
    kind: 'crypto-key',
    key,
    name,
    hash: hash?.name ?? 'unknown',
    bits: checkBits(modulusLength ?? 0, option),
  }
}
