import { describe, expect, test, vi } from 'vitest'
import {
  createRequestPayment,
  createWechatpay,
  type RequestPayment,
  type RequestPaymentOptions,
  type Wechatpay,
  type WechatpayOptions,
} from '../../../src/index.ts'
import { pkcs8Pem, rsa3072PublicPem, spkiPem } from '../../fixtures/keys.ts'

const options: WechatpayOptions = {
  mchid: '1900000001',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  privateKey: pkcs8Pem,
  certs: { PUB_KEY_ID_1: rsa3072PublicPem },
  fetch: () => {
    throw new Error('nothing is sent')
  },
}
const order = { appid: 'wx8888888888888888', prepay_id: 'wx201410272009395522657a690389285100' }
const h5 = { h5_url: 'https://wx.tenpay.com/pay?prepay_id=1', redirect_url: 'https://example.com/done?a=1' }
const { requestPayment } = createWechatpay(options)

/** What the signer was asked to sign. */
function recordingSigner(): {
  signer: { sign(message: Uint8Array): Promise<Uint8Array> }
  messages: string[]
} {
  const messages: string[] = []
  return {
    messages,
    signer: {
      async sign(message) {
        messages.push(new TextDecoder().decode(message))
        return Uint8Array.of(0xfb, 0xff)
      },
    },
  }
}

describe('requestPayment of a client', () => {
  test('is four functions, frozen, the same object each time', () => {
    const wxpay = createWechatpay(options)
    expect(Object.entries(wxpay.requestPayment).map(([name, value]) => [name, typeof value])).toEqual(
      ['jsapi', 'miniProgram', 'app', 'h5'].map(name => [name, 'function']),
    )
    expect(Object.isFrozen(wxpay.requestPayment)).toBe(true)
    expect(wxpay.requestPayment).toBe(wxpay.requestPayment)
  })

  test('leaves the client one that can be awaited', async () => {
    const wxpay = createWechatpay(options)
    const awaited: Wechatpay = await Promise.resolve(wxpay)
    expect(awaited.requestPayment).toBe(wxpay.requestPayment)
    expect('then' in requestPayment).toBe(false)
  })

  test('works taken apart', async () => {
    const { jsapi, h5: toUrl } = requestPayment
    expect(await jsapi(order)).toMatchObject({
      appId: order.appid,
      package: `prepay_id=${order.prepay_id}`,
      signType: 'RSA',
      paySign: expect.stringMatching(/^[\w+/]{342}==$/),
    })
    expect(await toUrl(h5)).toBe(
      'https://wx.tenpay.com/pay?prepay_id=1&redirect_url=https%3A%2F%2Fexample.com%2Fdone%3Fa%3D1',
    )
  })

  test('gives seconds as text and a nonce of 32 characters, both afresh', async () => {
    vi.useFakeTimers({ now: 1_414_561_699_999 })
    try {
      const one = await requestPayment.jsapi(order)
      expect(one.timeStamp).toBe('1414561699')
      expect(one.nonceStr).toMatch(/^[\dA-Za-z]{32}$/)
      const [again, app] = [await requestPayment.jsapi(order), await requestPayment.app(order)]
      expect(app.timestamp).toBe('1414561699')
      expect(new Set([one.nonceStr, again.nonceStr, app.noncestr]).size).toBe(3)
    } finally {
      vi.useRealTimers()
    }
  })
})

test.each([{}, { appid: undefined }])('an order of %j is for the app of the client', async given => {
  const own = createWechatpay({ ...options, appid: 'wxd678efh567hg6787' }).requestPayment
  const { prepay_id } = order
  expect((await own.jsapi({ prepay_id, ...given })).appId).toBe('wxd678efh567hg6787')
  expect((await own.jsapi(order)).appId).toBe(order.appid)
})

describe('who signs', () => {
  test('a signer is given the message', async () => {
    const { signer, messages } = recordingSigner()
    const payments = createRequestPayment({ mchid: '1900000001', signer })
    const page = await payments.jsapi(order)
    const app = await payments.app(order)
    expect([page.paySign, app.sign]).toEqual(['+/8=', '+/8='])
    expect(messages).toEqual([
      `${order.appid}\n${page.timeStamp}\n${page.nonceStr}\nprepay_id=${order.prepay_id}\n`,
      `${order.appid}\n${app.timestamp}\n${app.noncestr}\n${order.prepay_id}\n`,
    ])
  })

  test('an app’s partnerid is the merchant that signs, or the one given', async () => {
    expect((await requestPayment.app(order)).partnerid).toBe('1900000001')
    expect((await requestPayment.app({ ...order, partnerid: undefined })).partnerid).toBe('1900000001')
    expect((await requestPayment.app({ ...order, partnerid: '1900000109' })).partnerid).toBe('1900000109')
  })

  test('an error of the signer is passed on', async () => {
    const payments = createRequestPayment({
      mchid: '1900000001',
      signer: {
        sign: async () => {
          throw new Error('KMS is away')
        },
      },
    })
    await expect(payments.miniProgram(order)).rejects.toThrow('KMS is away')
  })

  test.each(['jsapi', 'miniProgram', 'app', 'h5'] as const)('a brand cannot: %s', async method => {
    const { signer, messages } = recordingSigner()
    const { requestPayment: byBrand } = createWechatpay({
      brandId: '1004',
      serial: options.serial,
      signer,
      certs: options.certs,
    })
    await expect(byBrand[method]({ ...order, ...h5 })).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'brandId',
      message:
        'brandId: requestPayment is signed by a merchant: make a client with mchid and its serial and key',
    })
    expect(messages).toEqual([])
  })
})

describe('what cannot be an order is a TypeError that names the field, and nothing is signed', () => {
  test.each<[keyof RequestPayment, unknown, string]>([
    ['jsapi', undefined, 'requestPayment.jsapi takes an object, got undefined'],
    ['app', undefined, 'requestPayment.app takes an object, got undefined'],
    ['miniProgram', null, 'requestPayment.miniProgram takes an object, got null'],
    ['h5', 'https://wx.tenpay.com/', 'requestPayment.h5 takes an object, got string'],
    [
      'jsapi',
      { appid: order.appid },
      'requestPayment.jsapi: prepay_id is missing: give the one of the response to the order',
    ],
    [
      'jsapi',
      { ...order, prepay_id: '' },
      'requestPayment.jsapi: prepay_id is missing: give the one of the response to the order',
    ],
    [
      'app',
      { prepay_id: order.prepay_id },
      "requestPayment.app: appid is missing: give it here, or as the client's option appid",
    ],
    [
      'miniProgram',
      { ...order, appid: null },
      "requestPayment.miniProgram: appid is missing: give it here, or as the client's option appid",
    ],
    ['jsapi', { ...order, prepay_id: 5 }, 'requestPayment.jsapi: prepay_id has to be a string, got number'],
    [
      'jsapi',
      { ...order, prepay_id: `prepay_id=${order.prepay_id}` },
      'requestPayment.jsapi: prepay_id has to be the bare id that the order gave, without prepay_id=',
    ],
    [
      'jsapi',
      { ...order, prepay_id: `${order.prepay_id}\n` },
      'requestPayment.jsapi: prepay_id has a space, a line feed or another character that is not visible ASCII',
    ],
    [
      'miniProgram',
      { ...order, appid: 'wx1\nwx2' },
      'requestPayment.miniProgram: appid has a space, a line feed or another character that is not visible ASCII',
    ],
    [
      'app',
      { ...order, partnerid: '19 00' },
      'requestPayment.app: partnerid has a space, a line feed or another character that is not visible ASCII',
    ],
    ['app', { ...order, partnerid: '' }, 'requestPayment.app: partnerid is missing'],
    [
      'app',
      { ...order, partnerid: 1900000109 },
      'requestPayment.app: partnerid has to be a string, got number',
    ],
    ['h5', { redirect_url: h5.redirect_url }, 'requestPayment.h5: h5_url is missing'],
    ['h5', { h5_url: h5.h5_url }, 'requestPayment.h5: redirect_url is missing'],
    [
      'h5',
      { ...h5, redirect_url: 'done.html' },
      'requestPayment.h5: redirect_url has to be an absolute http or https URL',
    ],
    [
      'h5',
      { ...h5, h5_url: 'http://wx.tenpay.com/' },
      'requestPayment.h5: h5_url has to be the https URL that the order gave',
    ],
    [
      'h5',
      { ...h5, h5_url: `${h5.h5_url}&redirect_url=x` },
      'requestPayment.h5: h5_url has another redirect_url already: give it as the order gave it',
    ],
  ])('%s(%j)', async (method, wrong, message) => {
    const { signer, messages } = recordingSigner()
    const call = createRequestPayment({ mchid: '1900000001', signer })[method] as (
      order: unknown,
    ) => Promise<unknown>
    await expect(call(wrong)).rejects.toThrow(new TypeError(message))
    expect(messages).toEqual([])
  })
})

describe('options that cannot work are named', () => {
  test.each<[string, unknown]>([
    ['options', undefined],
    ['options', null],
    ['options', '1900000001'],
    ['mchid', { privateKey: pkcs8Pem }],
    ['mchid', { brandId: '1004', privateKey: pkcs8Pem }],
    ['mchid', { mchid: 1900000001, privateKey: pkcs8Pem }],
    ['privateKey', { mchid: '1900000001' }],
    ['privateKey', { mchid: '1900000001', privateKey: spkiPem }],
    ['signer', { mchid: '1900000001', signer: {} }],
    ['signer', { mchid: '1900000001', privateKey: pkcs8Pem, signer: { sign: async () => Uint8Array.of() } }],
    ['crypto', { mchid: '1900000001', privateKey: pkcs8Pem, crypto: {} }],
  ])('%s', (option, wrong) => {
    expect(() => createRequestPayment(wrong as RequestPaymentOptions)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option }),
    )
  })
})
