import { expect, test } from 'vitest'
import { areOnePair, rememberModulus } from '../../../src/crypto/key-pair.ts'

test('two keys are one pair by their modulus, and nobody knows where either keeps it to itself', () => {
  const [one, same, other, silent, unknown] = [
    rememberModulus({}, 'a1'),
    rememberModulus({}, 'a1'),
    rememberModulus({}, 'b2'),
    rememberModulus({}, undefined),
    {},
  ] as const
  expect(areOnePair(one, same)).toBe(true)
  expect(areOnePair(one, other)).toBe(false)
  for (const [first, second] of [
    [one, silent],
    [silent, one],
    [silent, unknown],
  ] as const)
    expect(areOnePair(first, second)).toBeUndefined()
})
