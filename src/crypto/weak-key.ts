import { ConfigurationError } from '../errors/configuration-error.ts'

const SHORTEST = 2048
/** Implementations take no more, and the work grows with the third power. */
const LONGEST = 16384
/** A modulus that one of these divides is no product of two large primes. */
const SMALL_PRIMES: readonly bigint[] = [
  2n,
  3n,
  5n,
  7n,
  11n,
  13n,
  17n,
  19n,
  23n,
  29n,
  31n,
  37n,
  41n,
  43n,
  47n,
  53n,
  59n,
  61n,
  67n,
  71n,
  73n,
  79n,
  83n,
  89n,
  97n,
  101n,
  103n,
  107n,
  109n,
  113n,
  127n,
  131n,
  137n,
  139n,
  149n,
  151n,
  157n,
  163n,
  167n,
  173n,
]

/** @throws {ConfigurationError} for fewer bits than WeChat Pay uses, or more than anybody does */
export function checkBits(bits: number, option: string): number {
  if (!(bits >= SHORTEST && bits <= LONGEST))
    throw new ConfigurationError(
      option,
      `found an RSA key of ${bits} bits; WeChat Pay's are ${SHORTEST} bits or longer${bits > LONGEST ? `, and none is longer than ${LONGEST}` : ''}`,
    )
  return bits
}

/** @throws {ConfigurationError} for an exponent with which anybody could sign or decrypt */
export function checkExponent(exponent: bigint, modulus: bigint | undefined, option: string): void {
  if (exponent < 3n || exponent % 2n === 0n || (modulus !== undefined && exponent >= modulus))
    throw new ConfigurationError(
      option,
      'found an RSA key whose public exponent is not an odd number from 3 up to its modulus: it protects nothing; fetch the key again from where it came from',
    )
}

/** @throws {ConfigurationError} for a modulus that falls apart at a glance */
export function checkModulus(modulus: bigint, option: string): void {
  if (SMALL_PRIMES.some(prime => modulus % prime === 0n))
    throw new ConfigurationError(
      option,
      'found an RSA key whose modulus has a small factor: it protects nothing; fetch the key again from where it came from',
    )
}
