import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { UnknownNode } from '../../../src/catalog/call.ts'
import { createCatalog, type Catalog } from '../../../src/catalog/catalog.ts'
import { createWechatpayOver, type Wechatpay } from '../../../src/client/wechatpay.ts'
import type { WechatpayOptions } from '../../../src/client/options.ts'
import { brand } from '../../../src/catalog/generated/data/brand.ts'
import { lazyCatalog } from '../../../src/catalog/lazy.ts'
import { createEmulator } from '../../../src/emulator.ts'
import { createPlatform, recordingFetch, type SentRequest } from '../../suites/conformance/platform.ts'
import { activation, CONFIRM } from '../../suites/conformance/clients.ts'

const platform = await createPlatform(crypto)

function client(
  options: Partial<WechatpayOptions> = {},
  answer: () => Promise<Response> | Response = () => platform.answer('{}'),
  catalog: Catalog = lazyCatalog,
): { wxpay: Wechatpay; sent: SentRequest[] } {
  const { fetch, sent } = recordingFetch(answer)
  return {
    wxpay: createWechatpayOver(catalog, { ...platform.credentials, fetch, retry: 0, ...options }),
    sent,
  }
}

const call = { user_card_code: '478515832665', query: { card_id: 'p' }, json: activation }

describe('what goes out', () => {
  test('has the headers that WeChat Pay wants', async () => {
    const { wxpay, sent } = client()
    await wxpay.chain('v3/x').get()
    await wxpay.chain('v3/x').post({ json: {} })
    expect(sent[0]!.headers).toMatchObject({
      accept: 'application/json',
      'user-agent': expect.stringMatching(/^wechatpay-isomorphic\/\d/),
      'wechatpay-serial': platform.publicKeyId,
    })
    expect(sent[0]!.headers).not.toHaveProperty('content-type')
    expect(sent[1]!.headers).toMatchObject({ 'content-type': 'application/json' })
  })

  test.each([
    ['an object', { 'X-A': '1', 'X-B': undefined }],
    ['Headers', new Headers({ 'X-A': '1' })],
  ])('has the caller’s headers, given as %s', async (_, headers) => {
    const { wxpay, sent } = client()
    await wxpay.chain('v3/x').get({ headers })
    expect(sent[0]!.headers['x-a']).toBe('1')
    expect(sent[0]!.headers).not.toHaveProperty('x-b')
    expect(await platform.verifyRequest(sent[0]!)).toBe(true)
  })

  test('is JSON that was serialised once, with null, false, 0 and text for bodies too', async () => {
    const { wxpay, sent } = client()
    for (const json of [null, false, 0, '', [], { a: undefined, b: '\u2028张' }])
      await wxpay.chain('v3/x').post({ json })
    expect(sent.map(({ body }) => body)).toEqual(['null', 'false', '0', '""', '[]', '{"b":"\u2028张"}'])
    for (const request of sent) expect(await platform.verifyRequest(request)).toBe(true)
  })

  test('keeps a query that the path has, and a trailing /', async () => {
    const { wxpay, sent } = client()
    await wxpay.chain('v3/x/').get()
    await wxpay.chain('v3/x?a=1').get({ query: { b: '2' } })
    expect(sent.map(({ url }) => url.slice('https://api.mch.weixin.qq.com'.length))).toEqual([
      '/v3/x/',
      '/v3/x?a=1&b=2',
    ])
  })

  test('is what an object with toJSON() has to say', async () => {
    class Activation {
      readonly #json = activation
      toJSON(): unknown {
        return this.#json
      }
    }
    const { wxpay, sent } = client()
    await wxpay[CONFIRM].post({ ...call, json: new Activation() as unknown as typeof activation })
    const { brand_id, openid, phone_number } = JSON.parse(sent[0]!.body!) as typeof activation
    expect([brand_id, openid, await platform.decrypt(phone_number)]).toEqual([
      activation.brand_id,
      activation.openid,
      activation.phone_number,
    ])
  })

  test('goes to an operation’s documented host, unless the caller has chosen one', async () => {
    const elsewhere: Catalog = {
      find: () => ({
        method: 'GET',
        path: '/v3/x',
        title: '',
        tags: [],
        roles: [],
        pathParams: {},
        responses: {},
        baseUrl: 'https://apihk.mch.weixin.qq.com',
      }),
      methods: () => ['GET'],
    }
    const first = client({}, undefined, elsewhere)
    await first.wxpay.chain('v3/x').get()
    const second = client({ baseUrl: 'https://a.example' }, undefined, elsewhere)
    await second.wxpay.chain('v3/x').get()
    expect([...first.sent, ...second.sent].map(({ url }) => new URL(url).host)).toEqual([
      'apihk.mch.weixin.qq.com',
      'a.example',
    ])
  })

  test('is what the catalog given knows: without its family nothing goes out in clear', async () => {
    const without = client({ catalog: [] })
    await expect(without.wxpay[CONFIRM].post(call)).rejects.toThrow(/give the family brand/)
    expect(without.sent).toEqual([])
    const withBrand = client({ catalog: [brand] }, undefined, createCatalog([]))
    await withBrand.wxpay[CONFIRM].post(call)
    expect(
      await platform.decrypt((JSON.parse(withBrand.sent[0]!.body!) as typeof activation).phone_number),
    ).toBe(activation.phone_number)
  })
})

describe('misuse is a TypeError before anything is sent', () => {
  test.each<[string, (wxpay: Wechatpay) => PromiseLike<unknown>, RegExp]>([
    [
      'a call that is no object',
      wxpay => wxpay.chain('v3/x').post('{}' as never),
      /takes an object.*got string/,
    ],
    ['null for a call', wxpay => wxpay.chain('v3/x').post(null as never), /got null/],
    ['a body for GET', wxpay => wxpay.chain('v3/x').get({ json: {} }), /GET has no body/],
    [
      'a body that JSON does not have',
      wxpay => wxpay.chain('v3/x').post({ json: () => 1 }),
      /JSON value, got function/,
    ],
    ['a missing variable', wxpay => wxpay.chain('v3/x/{a}').get(), /variable a is missing/],
    ['an object in the query', wxpay => wxpay.chain('v3/x').get({ query: { a: {} } }), /query\.a/],
    [
      'an empty Wechatpay-Serial',
      wxpay => wxpay.chain('v3/x').get({ headers: { 'wechatpay-serial': '' } }),
      /Wechatpay-Serial is empty/,
    ],
  ])('%s', async (_, misuse, message) => {
    const { wxpay, sent } = client()
    const error = await Promise.resolve(misuse(wxpay)).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as TypeError).message).toMatch(message)
    expect(sent).toEqual([])
  })

  test('chain() without a path', () => {
    const { wxpay } = client()
    for (const path of ['', undefined, 5]) expect(() => wxpay.chain(path as string)).toThrow(TypeError)
  })
})

describe('answers', () => {
  const body = '{"user_card_state":"EFFECTIVE","n":1}'

  test('can be read as everything that ky reads, and as often as they are cloned', async () => {
    const { wxpay } = client({}, () => platform.answer(body))
    const get = wxpay.chain('v3/x')
    expect(await get.get().json()).toEqual(JSON.parse(body))
    expect(await get.get().text()).toBe(body)
    expect(new TextDecoder().decode(await get.get().bytes())).toBe(body)
    expect(await (await get.get().blob()).text()).toBe(body)
    const response = await get.get()
    expect([
      response.status,
      await response.clone().clone().json(),
      await response.clone().text(),
      await response.text(),
    ]).toEqual([200, JSON.parse(body), body, body])
    expect(response.headers.get('request-id')).toBe('08F78BB5AF0610D302')
  })

  test('that are not as documented are given in lenient mode and refused in strict mode', async () => {
    const wrong = (): Promise<Response> => platform.answer('{"user_card_state":5}')
    expect(await client({}, wrong).wxpay[CONFIRM].post(call).json()).toEqual({ user_card_state: 5 })
    expect(await client({ validate: false }, wrong).wxpay[CONFIRM].post(call).json()).toEqual({
      user_card_state: 5,
    })
    const strict = client({ validate: 'strict' }, wrong)
    await expect(strict.wxpay[CONFIRM].post(call).json()).rejects.toMatchObject({
      name: 'ValidationError',
      issues: expect.arrayContaining([expect.objectContaining({ path: 'response.user_card_state' })]),
    })
    expect(strict.sent).toHaveLength(1)
    expect((await strict.wxpay[CONFIRM].post(call)).status).toBe(200)
  })

  test('that are empty read as undefined', async () => {
    expect(
      await client({}, () => platform.answer(''))
        .wxpay.chain('v3/x')
        .post()
        .json(),
    ).toBeUndefined()
    expect(
      await client({}, () => platform.answer('', {}, 200))
        .wxpay.chain('v3/x')
        .post()
        .json(),
    ).toBeUndefined()
  })

  test('that nobody waits for fail as rejections of what was asked for', async () => {
    const { wxpay } = client({}, () => new Response('', { status: 404 }))
    for (const read of ['json', 'text', 'arrayBuffer', 'blob', 'bytes'] as const)
      await expect(wxpay.chain('v3/x').get()[read]()).rejects.toMatchObject({ name: 'ApiError', status: 404 })
  })
})

describe('secrets', () => {
  const secrets = [platform.credentials.privateKey.slice(60, 120), 'EMvvNmEQ6jG6yqR0RMgzyDXTEUuZb1Qg']

  test('are not in what can be printed of a client', () => {
    const { wxpay } = client({ apiv3Key: secrets[1] })
    const printed = [
      JSON.stringify(wxpay),
      JSON.stringify({ wxpay }),
      String(wxpay),
      inspect(wxpay, { depth: 9, showHidden: true, showProxy: true }),
      inspect(wxpay.v3),
    ].join()
    for (const secret of secrets) expect(printed).not.toContain(secret)
  })

  test('are not in errors, decrypted values neither', async () => {
    const phone_number = await platform.encrypt('13912345678')
    const { wxpay } = client({ apiv3Key: secrets[1], validate: 'strict' }, () =>
      platform.answer(JSON.stringify({ phone_number, user_card_state: 5 })),
    )
    const errors = await Promise.all(
      [
        wxpay[CONFIRM].post(call).json(),
        wxpay[CONFIRM].post({
          ...call,
          json: { ...activation, phone_number: `13912345678${'x'.repeat(300)}` },
        }),
        wxpay.decrypt('AAAA'),
      ].map(promise =>
        promise.then(
          () => undefined,
          (error: unknown) => error,
        ),
      ),
    )
    for (const error of errors) {
      expect(error).toBeInstanceOf(Error)
      const printed = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)
      for (const secret of [...secrets, '13912345678']) expect(printed).not.toContain(secret)
    }
  })
})

test('the names at the root are functions, and everything else a path', async () => {
  const { wxpay, sent } = client()
  expect(await platform.decrypt(await wxpay.encrypt('x'))).toBe('x')
  expect(await wxpay.decrypt(await platform.encrypt('x'))).toBe('x')
  // As plain JavaScript does: TypeScript knows the documented paths alone.
  await (wxpay.hk.v3 as object as UnknownNode)['x']!.get()
  expect(new URL(sent[0]!.url).pathname).toBe('/hk/v3/x')
  expect(await (wxpay as unknown as Promise<unknown>)).toBe(wxpay)
})

test('a text that is too long to be encrypted is refused as the text that was given', async () => {
  await expect(client().wxpay.encrypt('x'.repeat(215))).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: 'text', message: expect.stringMatching(/^expected at most 214 bytes/) }],
  })
})

test('what WeChat Pay sends is opened with the keys that the client has', async () => {
  const emulator = await createEmulator()
  const { fetch, credentials } = emulator
  const request = (await emulator.notify('TRANSACTION.SUCCESS')).request()
  const wxpay = createWechatpayOver(lazyCatalog, { ...credentials, fetch })
  expect(await wxpay.notifications.parse(request.clone() as Request)).toMatchObject({
    event_type: 'TRANSACTION.SUCCESS',
    resource: { trade_state: 'SUCCESS' },
  })
  const { apiv3Key: _, ...withoutKey } = credentials
  await expect(
    createWechatpayOver(lazyCatalog, { ...withoutKey, fetch }).notifications.parse(request),
  ).rejects.toMatchObject({ name: 'ConfigurationError', option: 'apiv3Key' })
})

test('a brand signs below /brand/, a merchant everywhere else; anything else is not sent', async () => {
  const { mchid: _, ...brandCredentials } = platform.credentials
  const { fetch, sent } = recordingFetch(() => platform.answer('{}'))
  const brandClient = createWechatpayOver(lazyCatalog, { ...brandCredentials, brandId: '1004', fetch })
  await brandClient.chain('brand/x').get()
  expect(sent[0]!.headers['authorization']).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="1004",/)
  expect(await platform.verifyRequest(sent[0]!)).toBe(true)
  await expect(brandClient.chain('v3/brand/partner/x').get()).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'brandId',
  })
  const merchant = client()
  await expect(merchant.wxpay.chain('/brand/x').get()).rejects.toMatchObject({
    name: 'ConfigurationError',
    option: 'mchid',
  })
  expect([sent.length, merchant.sent.length]).toEqual([1, 0])
})
