import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPlatformKeys } from '../../../src/keys/platform-keys.ts'
import { COOL_DOWN } from '../../../src/keys/certificates/policy.ts'
import { spkiPem } from '../../fixtures/keys.ts'
import { certificates, createWorld, ID, NEW, OLD, snapshot } from './world.ts'

const BEGIN = Date.parse('2025-01-01T00:00:00Z')
const END = Date.parse('2030-01-01T00:00:00Z')
const NOW = Date.parse('2027-01-01T00:00:00Z')
const TOLERANCE = 300_000
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => vi.useRealTimers())

test.each([
  ['before the tolerance', BEGIN - TOLERANCE - 1, false],
  ['where the tolerance begins', BEGIN - TOLERANCE, true],
  ['at its beginning', BEGIN, true],
  ['at its end', END, true],
  ['where the tolerance ends', END + TOLERANCE, true],
  ['after the tolerance', END + TOLERANCE + 1, false],
])('a given certificate, %s', (_, now, expected) => {
  const keys = createPlatformKeys({ certs: { [OLD]: certificates[OLD]! }, crypto, clockTolerance: 300 })
  vi.setSystemTime(now)
  expect(keys.find(OLD)).toEqual(expected ? keys.given[0]?.key : undefined)
})

test.each([[0], [NOW], [Date.parse('2100-01-01T00:00:00Z')]])('a public key, at %s', now => {
  const { keys, ...world } = createWorld({ certs: { [ID]: spkiPem } })
  vi.setSystemTime(now)
  expect(keys.find(ID)).toBe(keys.given[0]?.key)
  expect(world.downloads).toBe(0)
})

describe('a store that another instance has filled', () => {
  const hour = 3600_000
  const fill = (downloadedAt: number, serials: readonly string[]) => ({
    get: async () => snapshot(downloadedAt, serials),
    set: async () => undefined,
  })

  test('long ago, saves the download where it has the key', async () => {
    const world = createWorld({ store: fill(NOW - hour, [OLD]) })
    expect(await world.keys.find(OLD)).toBeDefined()
    expect([world.downloads, world.warnings]).toEqual([0, []])
  })

  test('just now, saves the download even where it has not: WeChat Pay gives no more', async () => {
    const world = createWorld({ store: fill(NOW, [OLD]) })
    expect(await world.keys.find(NEW)).toBeUndefined()
    expect(world.downloads).toBe(0)
  })

  test('with nothing, is no warning', async () => {
    const store = { get: async () => undefined, set: async () => undefined }
    const world = createWorld({ store })
    expect(await world.keys.find(OLD)).toBeDefined()
    expect([world.downloads, world.warnings]).toEqual([1, []])
  })

  test('with the successor, saves the look for it', async () => {
    let held = snapshot(NOW, [OLD])
    const world = createWorld({ store: { get: async () => held, set: async () => undefined } })
    expect(await world.keys.find(OLD)).toBeDefined()
    vi.setSystemTime(END - hour)
    held = snapshot(END - 2 * hour, [OLD, NEW])
    expect(await world.keys.find(OLD)).toBeDefined()
    expect(world.downloads).toBe(0)
    expect(await world.keys.find(NEW)).toBeDefined()
    expect(world.downloads).toBe(0)
  })

  test('with an expired certificate, does not save the download', async () => {
    vi.setSystemTime(END + TOLERANCE + 1)
    const world = createWorld({ store: fill(END - COOL_DOWN.downloaded, [OLD]) }, [NEW])
    expect(await world.keys.find(OLD)).toBeUndefined()
    expect(world.downloads).toBe(1)
  })
})
