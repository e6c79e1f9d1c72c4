import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { createPlatformKeys, type PlatformKeys } from '../../../src/keys/platform-keys.ts'
import { spkiPem } from '../../fixtures/keys.ts'
import { certificates, createWorld, ID, NEW, OLD, snapshot } from './world.ts'

const NOW = Date.parse('2027-01-01T00:00:00Z')
/** Both are valid, and the old one ends soon. */
const OVERLAP = Date.parse('2029-12-26T00:00:00Z')
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => vi.useRealTimers())

const certs = { [OLD]: certificates[OLD]! }
const WHERE = 'merchant console, 账户中心 → API安全 → 微信支付公钥'
const encrypting = async (keys: PlatformKeys): Promise<string> =>
  (await keys.forEncryption(Date.now())).serial

describe('what is at hand', () => {
  test('a given certificate encrypts at once, with and without downloads', () => {
    expect(createPlatformKeys({ certs, crypto, clockTolerance: 300 }).forEncryption(NOW)).toMatchObject({
      serial: OLD,
    })
    const store = { get: vi.fn<() => Promise<undefined>>(), set: async () => undefined }
    const world = createWorld({ certs, store })
    expect(world.keys.forEncryption(NOW)).toMatchObject({ serial: OLD })
    expect([world.downloads, store.get.mock.calls]).toEqual([0, []])
  })

  test('a downloaded one does, too', async () => {
    const world = createWorld()
    await world.keys.refresh()
    expect(world.keys.forEncryption(NOW)).toMatchObject({ serial: OLD })
    expect(world.downloads).toBe(1)
  })

  test('a public key does for ever, and nobody looks for certificates', async () => {
    const world = createWorld({ certs: { [ID]: spkiPem } })
    await world.keys.refresh()
    vi.setSystemTime(OVERLAP)
    expect(world.keys.forEncryption(OVERLAP)).toMatchObject({ serial: ID })
    expect(world.downloads).toBe(1)
  })
})

describe('what is looked for', () => {
  test('a successor that is found encrypts at once', async () => {
    const world = createWorld()
    await world.keys.refresh()
    vi.setSystemTime(OVERLAP)
    world.offered = [OLD, NEW]
    expect(await encrypting(world.keys)).toBe(NEW)
    expect(world.downloads).toBe(2)
  })

  test('one that is not found is no failure: the old one encrypts', async () => {
    const world = createWorld()
    await world.keys.refresh()
    vi.setSystemTime(OVERLAP)
    world.offered = new Error('no network')
    expect(await encrypting(world.keys)).toBe(OLD)
    expect(world.warnings).toEqual(['platform certificates could not be downloaded: Error: no network'])
  })

  test('what another instance has put into the store long ago saves the download', async () => {
    const store = { get: async () => snapshot(NOW - 3600_000), set: async () => undefined }
    const world = createWorld({ store })
    expect(await encrypting(world.keys)).toBe(OLD)
    expect(world.downloads).toBe(0)
  })
})

describe('what cannot be had', () => {
  const noneValid =
    'no platform certificate is valid now: they have expired, or this clock is wrong; WeChat ' +
    `Pay's public key does not expire (${WHERE})`

  test('where nothing could be downloaded', async () => {
    const { keys } = createWorld({}, new Error('no network'))
    const error = new ConfigurationError(
      'certs',
      'no platform certificate is at hand, and none could be downloaded, for the reason in cause; ' +
        `with WeChat Pay's public key none is needed (${WHERE})`,
      { cause: new Error('no network') },
    )
    await expect(encrypting(keys)).rejects.toEqual(error)
  })

  test('where the merchant has none, before and after that is known', async () => {
    const { keys } = createWorld({}, 'none')
    const error = new ConfigurationError(
      'certs',
      'WeChat Pay has no platform certificates for this merchant, and signs with its public key: give that ' +
        `key and its id (${WHERE}) as certs: { PUB_KEY_ID_…: pem }`,
      { cause: new Error('no certificates') },
    )
    await expect(encrypting(keys)).rejects.toEqual(error)
    await expect(encrypting(keys)).rejects.toEqual(error)
    await expect(keys.refresh()).rejects.toEqual(error)
  })

  test('where the given one has expired, or what was downloaded', async () => {
    vi.setSystemTime(Date.parse('2031-01-01T00:00:00Z'))
    const error = new ConfigurationError('certs', noneValid)
    await expect(encrypting(createPlatformKeys({ certs, crypto, clockTolerance: 300 }))).rejects.toEqual(
      error,
    )
    await expect(encrypting(createWorld().keys)).rejects.toEqual(error)
  })
})
