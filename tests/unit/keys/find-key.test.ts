import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findKey } from '../../../src/keys/find-key.ts'
import { fakeCertificate, fakeDownloads, named } from './fake-keys.ts'

const NOW = Date.parse('2027-01-01T00:00:00Z')
const TOLERANCE = 300_000
const YEAR = 365 * 86_400_000
const HEX = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const ID = 'PUB_KEY_ID_0114232134912410000000000000'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a key that was given', () => {
  test.each([
    ['is valid as early as clocks may differ', NOW + TOLERANCE, NOW + YEAR, true],
    ['is not before that', NOW + TOLERANCE + 1, NOW + YEAR, false],
    ['is valid as late as clocks may differ', NOW - YEAR, NOW - TOLERANCE, true],
    ['is not after that', NOW - YEAR, NOW - TOLERANCE - 1, false],
    ['without dates is always valid', undefined, undefined, true],
  ])('%s', (_, notBefore, notAfter, isValid) => {
    const key = findKey(HEX.toLowerCase(), [named(HEX, notBefore, notAfter)], undefined, TOLERANCE)
    expect(key !== undefined).toBe(isValid)
  })

  test('is no other one', () => {
    expect(findKey(HEX, [named(ID)], undefined, TOLERANCE)).toBeUndefined()
  })
})

describe('a key that is not known', () => {
  const fresh = fakeCertificate(HEX, NOW - YEAR, NOW + YEAR)

  test('is downloaded, and what the store has may be enough', async () => {
    const downloads = fakeDownloads([], { gives: [fresh] })
    expect(await findKey(HEX, [], downloads, TOLERANCE)).toBe(fresh.key)
    expect(downloads.updates).toEqual([false, true])
  })

  test('is not, within the cool-down of the last download', async () => {
    const problem = { at: NOW - 1, outcome: 'failed', cause: new Error('x') } as const
    const downloads = fakeDownloads([], { gives: [fresh], problem })
    expect(findKey(HEX, [], downloads, TOLERANCE)).toBeUndefined()
    expect(downloads.updates).toEqual([])
  })

  test.each([ID, `${HEX.slice(1)}x`, ` ${HEX}`])('is not, where %j is no serial number', name => {
    const downloads = fakeDownloads([], { gives: [fresh] })
    expect(findKey(name, [], downloads, TOLERANCE)).toBeUndefined()
    expect(downloads.updates).toEqual([])
  })

  test('and that nobody has stays unknown', async () => {
    expect(await findKey(HEX, [], fakeDownloads([]), TOLERANCE)).toBeUndefined()
  })
})

test('one that was downloaded is used, and its successor looked for when it ends soon', async () => {
  const old = fakeCertificate(HEX, NOW - YEAR, NOW + 86_400_000)
  const next = fakeCertificate('6157F09EFDC096DE', NOW, NOW + YEAR)
  const downloads = fakeDownloads([old], { gives: [next] })
  expect(await findKey(HEX, [], downloads, TOLERANCE)).toBe(old.key)
  expect(downloads.updates).toEqual([false, true])
  expect(await findKey(HEX, [], downloads, TOLERANCE)).toBe(old.key)
  expect(downloads.updates).toHaveLength(2)
})
