import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { ALL_FEATURES } from '../../../src/client/all-features.ts'
import { createClient } from '../../../src/client/client.ts'
import type { WechatpayOptions } from '../../../src/client/options.ts'
import { pkcs8Pem, rsa3072PublicPem } from '../../fixtures/keys.ts'

const options: WechatpayOptions = {
  mchid: '1900000001',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  privateKey: pkcs8Pem,
  certs: { PUB_KEY_ID_1: rsa3072PublicPem },
}
const make = (change: Readonly<Record<string, unknown>> = {}): ReturnType<typeof createClient> =>
  createClient({ ...options, ...change } as WechatpayOptions, createCatalog(), ALL_FEATURES)

test('the defaults', () => {
  const { transport, validate, fixedHost } = make()
  expect(transport).toMatchObject({
    clockTolerance: 300,
    timeout: 10_000,
    retry: undefined,
    crypto: globalThis.crypto,
  })
  expect(transport.hosts.map(url => url.origin)).toEqual([
    'https://api.mch.weixin.qq.com',
    'https://api2.mch.weixin.qq.com',
  ])
  expect([validate, fixedHost]).toEqual(['lenient', false])
})

test('undefined is the default too', () => {
  const all = {
    brandId: undefined,
    signer: undefined,
    apiv3Key: undefined,
    baseUrl: undefined,
    standbyUrls: undefined,
    fetch: undefined,
    crypto: undefined,
    timeout: undefined,
    retry: undefined,
    clockTolerance: undefined,
    validate: undefined,
    catalog: undefined,
  }
  expect(make(all).transport).toMatchObject({ clockTolerance: 300, timeout: 10_000 })
})

test.each<[string, Readonly<Record<string, unknown>>]>([
  ['timeout', { timeout: false }],
  ['timeout', { timeout: 1 }],
  ['clockTolerance', { clockTolerance: 0 }],
  ['validate', { validate: 'strict' }],
  ['validate', { validate: false }],
  ['apiv3Key', { apiv3Key: 'x'.repeat(32) }],
  ['apiv3Key', { apiv3Key: new Uint8Array(32) }],
  ['catalog', { catalog: [] }],
  ['fetch', { fetch: async () => new Response() }],
])('%s: %j works', (_, change) => {
  expect(() => make(change)).not.toThrow()
})

describe('options that cannot work are named', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['mchId', { mchId: '1' }],
    ['toString', { toString: 1 }],
    ['certificates', { certificates: {} }],
    ['timeout', { timeout: 0 }],
    ['timeout', { timeout: -1 }],
    ['timeout', { timeout: Number.NaN }],
    ['timeout', { timeout: '5000' }],
    ['timeout', { timeout: true }],
    ['timeout', { timeout: 2 ** 31 }],
    ['clockTolerance', { clockTolerance: -1 }],
    ['clockTolerance', { clockTolerance: Number.NaN }],
    ['clockTolerance', { clockTolerance: Infinity }],
    ['clockTolerance', { clockTolerance: '300' }],
    ['clockTolerance', { clockTolerance: null }],
    ['validate', { validate: true }],
    ['validate', { validate: 'loose' }],
    ['fetch', { fetch: 'x' }],
    ['fetch', { fetch: null }],
    ['apiv3Key', { apiv3Key: 'x'.repeat(31) }],
    ['apiv3Key', { apiv3Key: '张'.repeat(32) }],
    ['apiv3Key', { apiv3Key: 5 }],
    ['apiv3Key', { apiv3Key: null }],
    ['catalog', { catalog: 'brand' }],
    ['catalog', { catalog: [undefined] }],
    ['catalog', { catalog: [{ name: 'brand' }] }],
    ['catalog', { catalog: { name: 'brand', data: '' } }],
    ['crypto', { crypto: {} }],
    ['crypto', { crypto: null }],
    ['crypto', { crypto: globalThis.crypto.subtle }],
    ['retry', { retry: 'twice' }],
    ['retry', { retry: true }],
  ])('%s: %j', (option, change) => {
    expect(() => make(change)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', code: 'CONFIGURATION', option }),
    )
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'x'],
  ])('options: %s', (_, given) => {
    expect(() => createClient(given as unknown as WechatpayOptions, createCatalog(), ALL_FEATURES)).toThrow(
      expect.objectContaining({ option: 'options' }),
    )
  })

  test('no secret is shown', () => {
    for (const change of [
      { apiv3Key: 's3cret' },
      { privateKey: 's3cret' },
      { certs: { PUB_KEY_ID_1: 's3cret' } },
      { mchid: 's3cret key' },
      { serial: 's3cret' },
    ]) {
      let message = ''
      try {
        make(change)
      } catch (error) {
        message = String(error)
      }
      expect(message).toMatch(/^ConfigurationError: /)
      expect(message).not.toContain('s3cret')
    }
  })
})
