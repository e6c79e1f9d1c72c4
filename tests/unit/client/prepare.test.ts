import { beforeEach, describe, expect, test, vi } from 'vitest'
import { lazyCatalog } from '../../../src/catalog/lazy.ts'
import type { WechatpayOptions } from '../../../src/client/options.ts'
import { createWechatpayOver, type Wechatpay } from '../../../src/client/wechatpay.ts'
import { createPlatform, recordingFetch, type SentRequest } from '../../suites/conformance/platform.ts'

const platform = await createPlatform(crypto)
const warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn.mockReset().mockReturnValue()
})

function client(options: Partial<WechatpayOptions> = {}): { wxpay: Wechatpay; sent: SentRequest[] } {
  const { fetch, sent } = recordingFetch(() => platform.answer('{}'))
  return {
    wxpay: createWechatpayOver(lazyCatalog, { ...platform.credentials, fetch, retry: 0, ...options }),
    sent,
  }
}

const ORDER = {
  appid: 'wxd678efh567hg6787',
  description: 'x',
  out_trade_no: 'A-1',
  notify_url: 'https://shop.example/notify',
  amount: { total: 1 },
}

describe('a body is JSON, and said to be', () => {
  test.each<[string, (wxpay: Wechatpay) => PromiseLike<unknown>, string | undefined, RegExp]>([
    [
      'a POST with one',
      wxpay => wxpay.v3.pay.transactions.native.post({ json: ORDER }),
      'application/json',
      /^\{"appid/,
    ],
    ['a POST without one', wxpay => wxpay.chain('v3/not/known').post(), 'application/json', /^$/],
    ['a PATCH without one', wxpay => wxpay.chain('v3/not/known').patch(), 'application/json', /^$/],
    ['a DELETE without one', wxpay => wxpay.chain('v3/not/known').delete(), undefined, /^$/],
    [
      'a DELETE with one',
      wxpay => wxpay.chain('v3/not/known').delete({ json: { a: 1 } }),
      'application/json',
      /^\{"a":1\}$/,
    ],
    ['a GET', wxpay => wxpay.v3.certificates.get(), undefined, /^$/],
  ])('%s', async (_, call, type, body) => {
    const { wxpay, sent } = client()
    await call(wxpay)
    expect(sent).toHaveLength(1)
    expect(sent[0]!.headers['content-type']).toBe(type)
    expect(sent[0]!.body ?? '').toMatch(body)
  })

  test('what is no JSON value is refused', async () => {
    const { wxpay, sent } = client()
    for (const json of [() => undefined, Symbol('x')])
      await expect(wxpay.chain('v3/not/known').post({ json })).rejects.toThrow(
        new TypeError(`json has to be a JSON value, got ${typeof json}`),
      )
    expect(sent).toEqual([])
  })
})

describe('a file', () => {
  const file = { name: 'a.png', data: Uint8Array.of(1, 2) }

  /** A client, and the parts of what it uploads, as the host's own reader finds them. */
  function uploading(options: Partial<WechatpayOptions> = {}): { wxpay: Wechatpay; uploads: FormData[] } {
    const uploads: FormData[] = []
    const { wxpay } = client({
      ...options,
      async fetch(_, { body, headers }) {
        uploads.push(await new Response(body, { headers: new Headers(headers) }).formData())
        return platform.answer('{}')
      },
    })
    return { wxpay, uploads }
  }

  test('is uploaded to a path that the catalog does not know, too', async () => {
    const { wxpay, uploads } = uploading()
    await wxpay.chain('v3/not/known').post({ file })
    expect(uploads.map(form => [...form.keys()])).toEqual([['meta', 'file']])
  })

  test('is missed by an upload without one, of which nothing is sent', async () => {
    const { wxpay, sent } = client({ validate: false })
    await expect(wxpay.chain('v3/merchant/media/upload').post({} as never)).rejects.toThrow(
      'file has to be a File, or { name, data }, got undefined',
    )
    expect(sent).toEqual([])
  })

  test('has sensitive fields beside it that are encrypted, and named where they cannot be', async () => {
    const { wxpay, uploads } = uploading({ validate: false })
    const receipt = (phone: string): PromiseLike<unknown> =>
      wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.post({
        file,
        meta: { merchant_contact_information: { consultation_phone_number: phone } },
      })
    await receipt('075586010000')
    const meta = JSON.parse(String(uploads[0]?.get('meta'))) as {
      readonly merchant_contact_information: { readonly consultation_phone_number: string }
    }
    const ciphertext = meta.merchant_contact_information.consultation_phone_number
    expect(await platform.decrypt(ciphertext)).toBe('075586010000')
    await expect(receipt('0'.repeat(215))).rejects.toMatchObject({
      issues: [{ path: 'meta.merchant_contact_information.consultation_phone_number' }],
    })
    expect(uploads).toHaveLength(1)
  })
})

test.each([
  ['v3/not/known', 'GET /v3/not/known'],
  ['v3/pay/transactions/id/4200000000', 'GET /v3/pay/transactions/id/{transaction_id}'],
])('a body of a GET of %s is refused, and said to be of %s', async (path, name) => {
  const { wxpay, sent } = client()
  await expect(wxpay.chain(path).get({ json: {} } as never)).rejects.toThrow(
    new TypeError(`${name}: a GET has no body; give query instead of json`),
  )
  expect(sent).toEqual([])
})

test('a query stands behind one that the path has already', async () => {
  const { wxpay, sent } = client()
  await wxpay.chain('v3/not/known?a=1').get({ query: { b: 2 } })
  await wxpay.chain('v3/not/known').get({ query: { b: 2 } })
  expect(sent.map(({ url }) => url.replace(/^https:\/\/[^/]*/, ''))).toEqual([
    '/v3/not/known?a=1&b=2',
    '/v3/not/known?b=2',
  ])
})

test('hooks are told the template, and of a path that is not known nothing that may be a value', async () => {
  const seen: unknown[] = []
  const { wxpay } = client({ hooks: { request: ({ template }) => void seen.push(template) } })
  await wxpay.v3.pay.transactions.native.post({ json: ORDER })
  await wxpay.chain('v3/not/known/138').get()
  expect(seen).toEqual(['/v3/pay/transactions/native', ''])
})

test('validate: false sends what is given, and says of texts that go out in clear all the same', async () => {
  const { wxpay, sent } = client({ validate: false })
  await wxpay.chain('v3/pay/transactions/native').post({ json: { amount: 'x' } } as never)
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ amount: 'x' })
  const card = {
    user_card_code: '1',
    query: { card_id: 'c' },
    json: {
      brand_id: '1004',
      openid: 'o',
      phone_numbre: '138',
      user_card_confirm_state: 'CREATE_CARD_SUCCESS',
    },
  } as const
  const path = 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm'
  await wxpay.chain(path).post(card as never)
  const text = 'json.phone_numbre is a text that the catalog does not know, and goes out in clear'
  expect(warn.mock.calls.map(String).join()).toContain(text)
  warn.mockClear()
  const byHand = { ...card, headers: { 'Wechatpay-Serial': platform.publicKeyId } }
  const other = { ...byHand, json: { ...card.json, phone_numbre_2: '138' } }
  await wxpay.chain(path).post(other as never)
  expect(warn.mock.calls.map(String).join()).not.toContain('goes out in clear')
})

test.each<[string, string, string]>([
  ['the nearest known one', 'v3/pay/transactions/jsapj', '; did you mean v3/pay/transactions/jsapi?'],
  ['nothing where none is near', 'v3/zzz/yyy', ''],
])('an unknown path is said once, with %s', async (_, path, end) => {
  const told: unknown[] = []
  const { wxpay } = client({ hooks: { warning: given => void told.push(given) } })
  for (let times = 0; times < 2; times++) await wxpay.chain(path).post({ json: {} })
  expect(told).toEqual([
    expect.objectContaining({
      code: 'unknown-path',
      message:
        'POST is sent to a path that the catalog does not know, so that nothing in it is checked or ' +
        `encrypted${end}`,
    }),
  ])
})
