import { toPem, type RsaKeyPair } from '../../crypto/generate-key-pair.ts'
import { RSASSA } from '../../crypto/rsa.ts'
import { toBase64 } from '../../lib/base64.ts'
import type { Bytes } from '../../lib/bytes.ts'
import type { Crypto, CryptoKey, JsonWebKey } from '../../lib/web-crypto.ts'
import type { Random } from '../seeded-random.ts'

/** Bits of each of the two primes. */
const BITS = 1024
const EXPONENT = 65537n
/** So many rounds of Miller and Rabin for numbers that nobody has chosen to deceive. */
const ROUNDS = 6
/** Divisors up to this are tried first. */
const SIFTED = 4000

/**
 * An RSA key pair of 2048 bits from seeded numbers: the same one each time, and therefore no secret.
 * WebCrypto makes keys from its own numbers alone.
 */
export async function seededKeyPair(random: Random, { subtle }: Crypto): Promise<RsaKeyPair> {
  const small = primesBelow(SIFTED)
  const p = prime(random, small)
  let q = prime(random, small)
  while (q === p) q = prime(random, small)
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n))
  const open = { n: toBase64Url(p * q), e: toBase64Url(EXPONENT) }
  const secret = {
    d: toBase64Url(d),
    p: toBase64Url(p),
    q: toBase64Url(q),
    dp: toBase64Url(d % (p - 1n)),
    dq: toBase64Url(d % (q - 1n)),
    qi: toBase64Url(inverse(q, p)),
  }
  const importKey = (key: JsonWebKey, usage: 'sign' | 'verify'): Promise<CryptoKey> =>
    subtle.importKey('jwk', { kty: 'RSA', ext: true, ...key }, RSASSA, true, [usage])
  const [privateKey, publicKey] = await Promise.all([
    importKey({ ...open, ...secret }, 'sign'),
    importKey(open, 'verify'),
  ])
  return {
    privateKeyPem: toPem('PRIVATE KEY', new Uint8Array(await subtle.exportKey('pkcs8', privateKey))),
    publicKeyPem: toPem('PUBLIC KEY', new Uint8Array(await subtle.exportKey('spki', publicKey))),
  }
}

/** The first prime from a random number on, whose two highest bits are set: products have all their bits. */
function prime(random: Random, small: readonly number[]): bigint {
  let candidate = BigInt(`0x${random.hex(BITS / 4)}`) | (3n << BigInt(BITS - 2)) | 1n
  const remainders = small.map(divisor => Number(candidate % BigInt(divisor)))
  for (; ; candidate += 2n) {
    const isSifted = remainders.includes(0)
    if (!isSifted && candidate % EXPONENT !== 1n && isProbablyPrime(candidate, random)) return candidate
    for (const [index, divisor] of small.entries()) remainders[index] = (remainders[index]! + 2) % divisor
  }
}

/** Miller and Rabin. */
function isProbablyPrime(candidate: bigint, random: Random): boolean {
  let odd = candidate - 1n
  let halvings = 0
  for (; (odd & 1n) === 0n; odd >>= 1n) halvings++
  for (let round = 0; round < ROUNDS; round++) {
    const base = BigInt(2 + random.below(1_000_000))
    let value = power(base, odd, candidate)
    if (value === 1n || value === candidate - 1n) continue
    let halving = 1
    for (; halving < halvings && value !== candidate - 1n; halving++) value = (value * value) % candidate
    if (value !== candidate - 1n) return false
  }
  return true
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus
    if (bit === '1') result = (result * base) % modulus
  }
  return result
}

/** Of a number modulo another one that has no divisor in common with it. */
function inverse(number: bigint, modulus: bigint): bigint {
  let [rest, nextRest] = [modulus, number % modulus]
  let [factor, nextFactor] = [0n, 1n]
  while (nextRest !== 0n) {
    const quotient = rest / nextRest
    ;[rest, nextRest] = [nextRest, rest - quotient * nextRest]
    ;[factor, nextFactor] = [nextFactor, factor - quotient * nextFactor]
  }
  return factor < 0n ? factor + modulus : factor
}

function toBase64Url(number: bigint): string {
  return toBase64(toBytes(number)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Big-endian, without leading zeros. */
function toBytes(number: bigint): Bytes {
  const hex = number.toString(16)
  const digits = hex.length % 2 === 0 ? hex : `0${hex}`
  return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  )
}

/** Odd primes. */
function primesBelow(below: number): readonly number[] {
  const composite = new Set<number>()
  const primes: number[] = []
  for (let number = 3; number < below; number += 2) {
    if (composite.has(number)) continue
    primes.push(number)
    for (let multiple = number * number; multiple < below; multiple += number) composite.add(multiple)
  }
  return primes
}
