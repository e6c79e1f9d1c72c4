import { expect, test, vi } from 'vitest'
import { createNonce } from '../../../src/lib/create-nonce.ts'

/** A source whose bytes are known. */
function source(next: () => number): Crypto {
  return { getRandomValues: (bytes: Uint8Array) => bytes.map(next) } as unknown as Crypto
}

test('32 characters of [0-9A-Za-z], or as many as are asked for', () => {
  expect(createNonce(crypto)).toMatch(/^[\dA-Za-z]{32}$/)
  expect(createNonce(crypto, 12)).toMatch(/^[\dA-Za-z]{12}$/)
  expect(createNonce(crypto, 200)).toMatch(/^[\dA-Za-z]{200}$/)
  expect(createNonce(crypto, 0)).toBe('')
})

test('no two are alike', () => {
  expect(new Set(Array.from({ length: 1000 }, () => createNonce(crypto))).size).toBe(1000)
})

test('without modulo bias: over all byte values each character comes exactly four times', () => {
  let byte = -1
  const counts = new Map<string, number>()
  for (const character of createNonce(
    source(() => (byte = (byte + 1) % 256)),
    248,
  ))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  expect(counts.size).toBe(62)
  expect(new Set(counts.values())).toEqual(new Set([4]))
})

test('bytes above the last multiple of 62 are drawn again', () => {
  const next = vi
    .fn<() => number>()
    .mockReturnValueOnce(248)
    .mockReturnValueOnce(255)
    .mockReturnValueOnce(247)
    .mockReturnValue(0)
  expect(createNonce(source(next), 2)).toBe('z0')
})
