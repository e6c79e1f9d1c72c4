import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPlatformKeys, type PlatformKeysOptions } from '../../../src/keys/platform-keys.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { certificates, createWorld, OLD } from './world.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2027-01-01T00:00:00Z') }))
afterEach(() => vi.useRealTimers())

describe('a refresh', () => {
  const old = {
    serial: OLD,
    pem: certificates[OLD],
    notBefore: Date.parse('2025-01-01T00:00:00Z'),
    notAfter: Date.parse('2030-01-01T00:00:00Z'),
  }

  test('gives what was downloaded', async () => {
    expect(await createWorld().keys.refresh()).toEqual([old])
  })

  test('gives what is known, where WeChat Pay has no more', async () => {
    const world = createWorld()
    await world.keys.refresh()
    world.offered = 'none'
    expect(await world.keys.refresh()).toEqual([old])
  })

  test('gives none, without a failure, where what was downloaded has expired', async () => {
    vi.setSystemTime(Date.parse('2031-01-01T00:00:00Z'))
    expect(await createWorld().keys.refresh()).toEqual([])
  })

  test('is refused where nothing can be downloaded', async () => {
    const { refresh } = createPlatformKeys({
      certs: { [OLD]: certificates[OLD]! },
      crypto,
      clockTolerance: 300,
    })
    await expect(refresh()).rejects.toEqual(
      new ConfigurationError(
        'apiv3Key',
        'is needed to download platform certificates, by a merchant: a brand has none',
      ),
    )
  })
})

describe('certs beside the APIv3 key', () => {
  const create = (certs: unknown) => createWorld({ certs: certs as PlatformKeysOptions['certs'] }).keys

  test.each([[undefined], [{}]])('may be %j: certificates are downloaded', certs => {
    expect(create(certs)).toMatchObject({ given: [], publicKeyId: undefined })
  })

  test.each([
    ['', 'string'],
    ['pem', 'string'],
    [0, 'number'],
    [false, 'boolean'],
    [() => undefined, 'function'],
  ])('may not be %s', (certs, kind) => {
    expect(() => create(certs)).toThrow(
      new ConfigurationError(
        'certs',
        `expected an object of keys by their names, like { PUB_KEY_ID_…: pem }, got ${kind}`,
      ),
    )
  })

  test('may not be null, which is what is left of a variable that is not set', () => {
    expect(() => create(null)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        option: 'certs',
        message: expect.stringMatching(/^certs: at least one .*: is the environment variable set\?$/),
      }),
    )
  })
})
