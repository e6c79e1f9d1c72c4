import { hex } from '../lib/bytes.ts'
import { derChild, derChildren, readBitString, readDer, readUnsigned, TAG } from './der.ts'

/** DigestInfo of SHA-256 in a signature of PKCS#1 v1.5, before the digest. */
const DIGEST_INFO = '003031300d060960864801650304020105000420'
/** Characters of hex of that digest. */
const DIGEST = 64

/** Above these the check costs more than its message is worth. */
const MOST_BITS = 4096
const MOST_EXPONENT = 0xffff_ffffn

/**
 * Whether a signature was made with the other half of a public key, over whatever message: what tells a wrong
 * key from changed bytes. It says nothing about any message, and must never decide about one.
 *
 * @param spki SubjectPublicKeyInfo
 * @returns `undefined` where that would take long to tell: keys above 4096 bits or with a huge exponent
 */
export function isSignedBy(spki: Uint8Array, signature: Uint8Array): boolean | undefined {
  const digest = digestSigned(spki, signature)
  return digest === undefined ? undefined : digest !== ''
}

/**
 * The SHA-256 that a signature is of, hex: to find out what somebody signed by mistake, never to accept
 * anything.
 *
 * @param spki SubjectPublicKeyInfo
 * @returns empty where another key signed; `undefined` where that would take long to tell
 */
export function digestSigned(spki: Uint8Array, signature: Uint8Array): string | undefined {
  const pkcs1 = readBitString(derChild(derChildren(readDer(spki)), 1, TAG.bitString))
  const numbers = derChildren(readDer(pkcs1))
  const modulus = readUnsigned(derChild(numbers, 0, TAG.integer))
  const exponent = toBigInt(readUnsigned(derChild(numbers, 1, TAG.integer)))
  if (modulus.length * 8 > MOST_BITS || exponent > MOST_EXPONENT) return undefined
  if (signature.length !== modulus.length) return ''
  const length = modulus.length * 2
  const opened = power(toBigInt(signature), exponent, toBigInt(modulus)).toString(16).padStart(length, '0')
  const padding = 'ff'.repeat((length - 4 - DIGEST_INFO.length - DIGEST) / 2)
  return opened.startsWith(`0001${padding}${DIGEST_INFO}`) ? opened.slice(-DIGEST) : ''
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (let square = base % modulus, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

function toBigInt(magnitude: Uint8Array): bigint {
  return BigInt(`0x${hex(magnitude)}`)
}
