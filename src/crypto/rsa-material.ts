import { ConfigurationError } from '../errors/configuration-error.ts'
import { hex, type Bytes } from '../lib/bytes.ts'
import { DerError } from './der-error.ts'
import { derBitString, derInteger, derNull, derOctetString, derOid, derSequence } from './der-writer.ts'
import { derChild, derChildren, readUnsigned, TAG, type DerValue } from './der.ts'
import { checkBits, checkExponent, checkModulus } from './weak-key.ts'
import type { Certificate } from './x509.ts'

/** An RSA private key in the one form that it is imported from. */
export interface RsaPrivate {
  readonly kind: 'private'
  /** PKCS#8, built anew: without attributes, with the plain rsaEncryption algorithm. */
  readonly der: Bytes
  /** Length of the modulus, in bits. */
  readonly bits: number
  /** Hex. */
  readonly modulus: string
}

/** An RSA public key in the one form that it is imported from. */
export interface RsaPublic {
  readonly kind: 'public'
  /** SPKI, built anew. */
  readonly der: Bytes
  /** Length of the modulus, in bits. */
  readonly bits: number
  /** Hex. */
  readonly modulus: string
  /** What it came in. */
  readonly certificate: Certificate | undefined
}

export const RSA_OID = '1.2.840.113549.1.1.1'
/** Version, n, e, d, p, q, dp, dq, qi. */
const PRIVATE_NUMBERS = 9

/**
 * @param pkcs1 RSAPrivateKey of RFC 8017
 * @throws {ConfigurationError} where it is too short, weak or damaged
 * @throws {DerError}
 */
export function rsaPrivate(pkcs1: DerValue, option: string): RsaPrivate {
  const values = derChildren(pkcs1)
  const bits = modulusBits(derChild(values, 1, TAG.integer), option)
  const numbers = values.map((_, index) => toBigInt(readUnsigned(derChild(values, index, TAG.integer))))
  if (numbers.length !== PRIVATE_NUMBERS || numbers[0] !== 0n)
    throw new DerError('an RSA private key has version 0 and eight more numbers')
  if (!belongTogether(numbers))
    throw new ConfigurationError(option, 'the numbers of this RSA key do not belong together: it is damaged')
  checkStrength(numbers[1]!, numbers[2]!, option)
  return {
    kind: 'private',
    der: derSequence(derInteger(Uint8Array.of(0)), rsaAlgorithm(), derOctetString(pkcs1.whole)),
    bits,
    modulus: numbers[1]!.toString(16),
  }
}

/**
 * @param pkcs1 RSAPublicKey of RFC 8017
 * @throws {ConfigurationError} where it is too short or weak
 * @throws {DerError}
 */
export function rsaPublic(pkcs1: DerValue, option: string, certificate?: Certificate): RsaPublic {
  const values = derChildren(pkcs1)
  const [modulus, exponent] = [0, 1].map(index => readUnsigned(derChild(values, index, TAG.integer)))
  if (values.length !== 2) throw new DerError('an RSA public key has two numbers')
  const bits = modulusBits(values[0]!, option)
  const n = toBigInt(modulus!)
  checkStrength(n, toBigInt(exponent!), option)
  return {
    kind: 'public',
    der: derSequence(rsaAlgorithm(), derBitString(pkcs1.whole)),
    bits,
    modulus: n.toString(16),
    certificate,
  }
}

function checkStrength(modulus: bigint, exponent: bigint, option: string): void {
  checkExponent(exponent, modulus, option)
  checkModulus(modulus, option)
}

function modulusBits(modulus: DerValue, option: string): number {
  const bytes = readUnsigned(modulus)
  return checkBits(bytes.length * 8 - Math.clz32(bytes[0]!) + 24, option)
}

function rsaAlgorithm(): Bytes {
  return derSequence(derOid(RSA_OID), derNull())
}

/**
 * Checked here, because most implementations import a damaged key silently, and then sign what nobody can
 * verify.
 */
function belongTogether([
  ,
  n = 0n,
  e = 0n,
  d = 0n,
  p = 0n,
  q = 0n,
  dp = 0n,
  dq = 0n,
  qi = 0n,
]: readonly bigint[]): boolean {
  return (
    p > 1n &&
    q > 1n &&
    p * q === n &&
    d % (p - 1n) === dp &&
    d % (q - 1n) === dq &&
    (dp * e) % (p - 1n) === 1n &&
    (dq * e) % (q - 1n) === 1n &&
    (qi * q) % p === 1n
  )
}

function toBigInt(magnitude: Uint8Array): bigint {
  return BigInt(`0x${hex(magnitude)}`)
}
