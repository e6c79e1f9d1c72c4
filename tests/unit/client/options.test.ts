import { describe, expect, test } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { ALL_FEATURES } from '../../../src/client/all-features.ts'
import { createClient } from '../../../src/client/client.ts'
import { checkOptions, type WechatpayOptions } from '../../../src/client/options.ts'
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
    totalTimeout: 30_000,
    downloadTimeout: 600_000,
    retry: undefined,
    crypto: globalThis.crypto,
  })
  expect(transport.hosts.map(url => url.origin)).toEqual([
    'https://api.mch.weixin.qq.com',
    'https://api2.mch.weixin.qq.com',
  ])
  expect([validate, fixedHost]).toEqual(['lenient', false])
})

test('totalTimeout is for calls and for files', () => {
  expect(make({ totalTimeout: 5000 }).transport).toMatchObject({ totalTimeout: 5000, downloadTimeout: 5000 })
  expect(make({ totalTimeout: false }).transport).toMatchObject({
    totalTimeout: false,
    downloadTimeout: false,
  })
})

test('a client knows its own merchant number, and a brand has none', () => {
  expect(make({ appid: 'wx1' }).own).toEqual({ mchid: '1900000001', appid: 'wx1' })
  expect(make({ mchid: undefined, brandId: '1004' }).own).toEqual({ mchid: undefined, appid: undefined })
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

describe('the limits of options', () => {
  const LONGEST = 2 ** 31 - 1
  const TIME = `expected a number of milliseconds from 1 to ${LONGEST}, or false`
  const RETRY = 'expected a number of retries, 0 or more, or ky’s retry options'
  const STORE = 'expected an object with get() and set(snapshot), or leave it out'
  const FAMILIES = 'expected an array of families from wechatpay-isomorphic/catalog/…'
  const store = { get: async () => undefined, set: async () => undefined }

  test.each<[string, unknown]>([
    ['timeout', LONGEST],
    ['totalTimeout', 1],
    ['totalTimeout', false],
    ['retry', 0],
    ['retry', 3],
    ['retry', { limit: 2 }],
    ['clockTolerance', 0.5],
    ['validate', 'lenient'],
    ['appid', 'wxd678efh567hg6787'],
    ['certStore', store],
    ['certAuthority', '-----BEGIN CERTIFICATE-----'],
    ['hooks', {}],
    ['hooks', { warning: () => undefined, request: undefined, unsafeIncludeBodies: true }],
    ...['request', 'response', 'retry', 'error'].map((name): [string, unknown] => [
      'hooks',
      { [name]: () => undefined },
    ]),
    ['catalog', [{ name: 'pay', data: '' }]],
  ])('%s: %j works', (option, value) => {
    expect(() => checkOptions({ ...options, [option]: value })).not.toThrow()
  })

  test.each<[string, unknown, string, string?]>([
    ['timeout', 0.5 - 0.5, TIME],
    ['timeout', null, TIME],
    ['totalTimeout', LONGEST + 1, TIME],
    ['totalTimeout', 0, TIME],
    ['totalTimeout', true, TIME],
    ['retry', -1, RETRY],
    ['retry', 1.5, RETRY],
    ['retry', null, RETRY],
    ['retry', [2], RETRY],
    ['retry', 'x', RETRY],
    ['clockTolerance', -1, 'expected a number of seconds, 0 or more'],
    ['clockTolerance', '5', 'expected a number of seconds, 0 or more'],
    ['validate', null, "expected 'lenient', 'strict' or false"],
    ['fetch', {}, 'expected a function like globalThis.fetch, which is the default where it is left out'],
    ['appid', '', 'expected the id of an application, like wxd678efh567hg6787'],
    ['appid', 5, 'expected the id of an application, like wxd678efh567hg6787'],
    ['appid', 'wx 1', 'expected the id of an application, like wxd678efh567hg6787'],
    ['appid', ' wx1', 'expected the id of an application, like wxd678efh567hg6787'],
    ['certStore', null, STORE],
    ['certStore', 'x', STORE],
    ['certStore', Object.assign(() => undefined, store), STORE],
    ['certStore', { get: store.get }, STORE],
    ['certStore', { set: store.set }, STORE],
    [
      'certAuthority',
      new Uint8Array(),
      'expected the certificate of the issuer as PEM text: leave it out, unless you pin the issuer of ' +
        'platform certificates',
    ],
    ['hooks', null, 'expected an object of functions, like { warning: info => … }'],
    ['hooks', () => undefined, 'expected an object of functions, like { warning: info => … }'],
    [
      'hooks',
      { beforeRequest: [] },
      'is not a hook: there are request, response, retry, error, warning, unsafeIncludeBodies',
      'hooks.beforeRequest',
    ],
    ['hooks', { warning: 'x' }, 'expected a function', 'hooks.warning'],
    ['hooks', { unsafeIncludeBodies: 'yes' }, 'expected a boolean', 'hooks.unsafeIncludeBodies'],
    ['catalog', {}, FAMILIES],
    ['catalog', [{ data: '' }], FAMILIES],
    ['catalog', [{ name: 'pay' }], FAMILIES],
    ['catalog', [null], FAMILIES],
    ['catalog', [{ name: 'pay', data: '' }, 'refund'], FAMILIES],
  ])('%s: %j is refused in words', (option, value, message, named = option) => {
    expect(() => make({ [option]: value })).toThrow(
      expect.objectContaining({ option: named, message: `${named}: ${message}` }),
    )
  })

  test('an APIv3 key of another length is refused by a client that has no use for it as well', () => {
    expect(() => checkOptions({ ...options, apiv3Key: 'x'.repeat(31) })).toThrow(
      'apiv3Key: expected the APIv3 key, which is exactly 32 bytes, got 31',
    )
  })

  test.each([
    ['merchantId', 'mchid'],
    ['MCHID', 'mchid'],
    ['mch-id', 'mchid'],
    ['mchSerialNo', 'serial'],
    ['serial_no', 'serial'],
    ['key', 'apiv3Key'],
    ['secret', 'apiv3Key'],
    ['apiKey', 'apiv3Key'],
    ['v3_key', 'apiv3Key'],
    ['publicKey', 'certs'],
    ['certificates', 'certs'],
    ['platform_certs', 'certs'],
    ['base_url', 'baseUrl'],
  ])('%s is called %s', (name, meant) => {
    expect(() => make({ [name]: 'x' })).toThrow(`${name}: is not an option: it is called ${meant}`)
  })
})
