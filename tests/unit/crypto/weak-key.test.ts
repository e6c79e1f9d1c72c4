import { expect, test } from 'vitest'
import { checkBits, checkExponent } from '../../../src/crypto/weak-key.ts'

test.each([2048, 3072, 16_384])('a key of %i bits will do', bits => {
  expect(checkBits(bits, 'certs')).toBe(bits)
})

test.each([
  [2047, "found an RSA key of 2047 bits; WeChat Pay's are 2048 bits or longer"],
  [
    16_385,
    "found an RSA key of 16385 bits; WeChat Pay's are 2048 bits or longer, and none is longer than 16384",
  ],
  [Number.NaN, "found an RSA key of NaN bits; WeChat Pay's are 2048 bits or longer"],
])('a key of %d bits will not', (bits, message) => {
  expect(() => checkBits(bits, 'certs')).toThrow(`certs: ${message}`)
})

test('the smallest exponent is 3, the largest below the modulus, which a CryptoKey keeps to itself', () => {
  for (const [exponent, modulus] of [
    [3n, 15n],
    [13n, 15n],
    [65_537n, undefined],
  ] as const)
    expect(() => checkExponent(exponent, modulus, 'certs')).not.toThrow()
  for (const [exponent, modulus] of [
    [1n, 15n],
    [4n, 15n],
    [15n, 15n],
    [2n, undefined],
  ] as const)
    expect(() => checkExponent(exponent, modulus, 'certs')).toThrow(/^certs: found an RSA key whose public/)
})
