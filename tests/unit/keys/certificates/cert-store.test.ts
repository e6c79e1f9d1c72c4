import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readStore, type CertSnapshot } from '../../../../src/keys/certificates/cert-store.ts'
import { OLD, snapshot } from '../world.ts'

const NOW = Date.parse('2027-01-01T00:00:00Z')
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => vi.useRealTimers())

const skipped = vi.fn<(cause: unknown) => void>()
/** What is read of a store that holds anything. */
const read = (held: unknown) =>
  readStore({ get: async () => held as CertSnapshot, set: async () => undefined }, crypto, skipped)

test.each([[undefined], [null]])('a store that gives %s holds nothing', async held => {
  expect(await read(held)).toBeUndefined()
})

test.each<[string, unknown]>([
  ['a string', 'x'],
  ['a number', 1],
  ['false', false],
  ['no time', { certificates: {} }],
  ['a time as text', { downloadedAt: '1', certificates: {} }],
  ['no number as time', { downloadedAt: NaN, certificates: {} }],
  ['an endless time', { downloadedAt: -Infinity, certificates: {} }],
  ['no certificates', { downloadedAt: 1 }],
  ['null for certificates', { downloadedAt: 1, certificates: null }],
  ['text for certificates', { downloadedAt: 1, certificates: 'pem' }],
])('%s is no snapshot', async (_, held) => {
  await expect(read(held)).rejects.toThrow(
    new Error('it holds no snapshot: get() has to give what set() was given'),
  )
})

test.each([
  ['past', NOW - 1, NOW - 1],
  ['now', NOW, NOW],
  ['to come', NOW + 1, NOW],
])('the time of a download: %s', async (_, downloadedAt, expected) => {
  const stored = await read(snapshot(downloadedAt))
  expect(stored?.downloadedAt).toBe(expected)
  expect(stored?.certificates.map(({ serial }) => serial)).toEqual([OLD])
})

test('a merchant that has only a public key has a snapshot without certificates', async () => {
  expect(await read({ downloadedAt: 1, certificates: {} })).toEqual({ downloadedAt: 1, certificates: [] })
  expect(skipped).not.toHaveBeenCalled()
})
