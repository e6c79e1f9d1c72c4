import { ConfigurationError } from '../errors/configuration-error.ts'
import { DerError } from './der-error.ts'
import { derBitString, derInteger, derNull, derOctetString, derOid, derSequence } from './der-writer.ts'
import { derChild, derChildren, readUnsigned, TAG, type DerValue } from './der.ts'
import type { Certificate } from './x509.ts'

/** An RSA private key in the one form that it is imported from. */
export interface RsaPrivate {
  readonly kind: 'private'
  /** PKCS#8, built anew: without attributes, with the plain rsaEncryption algorithm. */
  readonly der: Uint8Array<ArrayBuffer>
  /** Length of the modulus, in bits. */
  readonly bits: number
}

/** An RSA public key in the one form that it is imported from. */
export interface RsaPublic {
  readonly kind: 'public'
  /** SPKI, built anew. */
  readonly der: Uint8Array<ArrayBuffer>
  /** Length of the modulus, in bits. */
  readonly bits: number
  /** What it came in. */
  readonly certificate: Certificate | undefined
}

export const RSA_OID = '1.2.840.113549.1.1.1'
const MINIMUM_BITS = 2048
/** Version, n, e, d, p, q, dp, dq, qi. */
const PRIVATE_NUMBERS = 9

/** @param pkcs1 RSAPrivateKey of RFC 8017 @throws {ConfigurationError} where it is too short @throws {DerError} */
export function rsaPrivate(pkcs1: DerValue, option: string): RsaPrivate {
  const numbers = derChildren(pkcs1)
  for (let index = 0; index < PRIVATE_NUMBERS; index++) readUnsigned(derChild(numbers, index, TAG.integer))
  if (numbers.length !== PRIVATE_NUMBERS) throw new DerError('an RSA private key has nine numbers')
  const bits = modulusBits(derChild(numbers, 1, TAG.integer), option)
  return { kind: 'private', der: derSequence(derInteger(Uint8Array.of(0)), rsaAlgorithm(), derOctetString(pkcs1.whole)), bits }
}

/** @param pkcs1 RSAPublicKey of RFC 8017 @throws {ConfigurationError} where it is too short @throws {DerError} */
export function rsaPublic(pkcs1: DerValue, option: string, certificate?: Certificate): RsaPublic {
  const numbers = derChildren(pkcs1)
  readUnsigned(derChild(numbers, 1, TAG.integer))
  if (numbers.length !== 2) throw new DerError('an RSA public key has two numbers')
  const bits = modulusBits(derChild(numbers, 0, TAG.integer), option)
  return { kind: 'public', der: derSequence(rsaAlgorithm(), derBitString(pkcs1.whole)), bits, certificate }
}

/** @throws {ConfigurationError} for fewer bits than WeChat Pay uses */
export function checkBits(bits: number, option: string): number {
  if (!(bits >= MINIMUM_BITS)) throw new ConfigurationError(option, `found an RSA key of ${bits} bits; WeChat Pay's are ${MINIMUM_BITS} bits or longer`)
  return bits
}

function modulusBits(modulus: DerValue, option: string): number {
  const bytes = readUnsigned(modulus)
  return checkBits(bytes.length * 8 - Math.clz32(bytes[0]!) + 24, option)
}

function rsaAlgorithm(): Uint8Array<ArrayBuffer> {
  return derSequence(derOid(RSA_OID), derNull())
}
