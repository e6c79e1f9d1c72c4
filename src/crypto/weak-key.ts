import { ConfigurationError } from '../errors/configuration-error.ts'

const SHORTEST = 2048
/** Implementations take no more, and the work grows with the third power. */
const LONGEST = 16384
/** A modulus that one of these divides is no product of two large primes. */
const SMALL_PRIMES: readonly number[] = [
  2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103,
  107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173,
]

/** @throws {ConfigurationError} for fewer bits than WeChat Pay uses, or more than anybody does */
export function checkBits(bits: number, option: string): number {
  if (!(bits >= SHORTEST && bits <= LONGEST))
    throw new ConfigurationError(
      option,
      `found an RSA key of ${bits} bits; WeChat Pay's are ${SHORTEST} bits or longer` +
        (bits > LONGEST ? `, and none is longer than ${LONGEST}` : ''),
    )
  return bits
}

/** @throws {ConfigurationError} for an exponent with which anybody could sign or decrypt */
export function checkExponent(exponent: bigint, modulus: bigint | undefined, option: string): void {
  if (exponent < 3n || exponent % 2n === 0n || (modulus !== undefined && exponent >= modulus))
    throw new ConfigurationError(
      option,
      'found an RSA key whose public exponent is not an odd number from 3 up to its modulus: it ' +
        'protects nothing; fetch the key again from where it came from',
    )
}

/** @throws {ConfigurationError} for a modulus that falls apart at a glance */
export function checkModulus(modulus: bigint, option: string): void {
  if (SMALL_PRIMES.some(prime => modulus % BigInt(prime) === 0n))
    throw new ConfigurationError(
      option,
      'found an RSA key whose modulus has a small factor: it protects nothing; fetch the key ' +
        'again from where it came from',
    )
}
