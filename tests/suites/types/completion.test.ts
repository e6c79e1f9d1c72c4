import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startLanguageServer, textOf, type LanguageServer } from './language-server.ts'

let server: LanguageServer
beforeAll(async () => {
  server = await startLanguageServer('tests/suites/types')
}, 60_000)
afterAll(() => server.stop())

const HEAD =
  "import { createWechatpay } from 'wechatpay-isomorphic'\nconst wxpay = createWechatpay({ mchid: '1', serial: '0', privateKey: '', certs: {} })\n"
const CONFIRM = 'wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm'
const labels = async (code: string): Promise<string[]> =>
  (await server.complete(HEAD + code)).map(({ label }) => label.replace(/\?$/, ''))

/** What an editor says about a name that it offers. */
async function describeOffer(code: string, name: string): Promise<string> {
  const offer = (await server.complete(HEAD + code)).find(({ label }) => label.replace(/\?$/, '') === name)
  if (offer === undefined) throw new Error(`${name} is not offered`)
  const { detail = '', documentation } = await server.resolve(offer)
  return `${detail}\n${textOf(documentation)}`
}

describe('the chain', () => {
  test.each([
    ['wxpay.|', ['v3', 'chain', 'encrypt', 'decrypt']],
    ['wxpay.v3.|', ['brand', 'pay', 'certificates', 'marketing', 'ecommerce']],
    ['wxpay.v3.brand.partner.|', ['cardMember', 'store']],
    [
      'wxpay.v3.brand.partner.cardMember.userCards.|',
      ['_user_card_code_', 'importByOpenid', 'importByPhone', 'get', 'getAsync'],
    ],
    [`${CONFIRM}.|`, ['post', 'postAsync']],
    [`${CONFIRM}.post({} as never).|`, ['json', 'text', 'arrayBuffer', 'blob', 'then']],
  ])('%s', async (code, names) => {
    expect(await labels(code)).toEqual(expect.arrayContaining(names))
  })

  test('offers no verb that the path does not have', async () => {
    const offered = await labels(`${CONFIRM}.|`)
    for (const verb of ['get', 'put', 'patch', 'delete']) expect(offered).not.toContain(verb)
  })

  test('offers paths as strings', async () => {
    expect(await labels("wxpay['|']")).toContain(
      'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm',
    )
    expect(await labels("wxpay.chain('|')")).toContain(
      'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm',
    )
  })

  test('says what a verb does, in Chinese', async () => {
    expect(await describeOffer(`${CONFIRM}.|`, 'post')).toContain('同步会员开通结果')
    expect(await describeOffer(`${CONFIRM}.|`, 'postAsync')).toContain('同步会员开通结果')
    expect(await server.hover(`${HEAD}${CONFIRM}.post|({} as never)`)).toContain('同步会员开通结果')
  })
})

describe('a call', () => {
  test('offers template variables beside query, json and ky’s options', async () => {
    expect(await labels(`${CONFIRM}.post({ | })`)).toEqual(
      expect.arrayContaining(['user_card_code', 'query', 'json', 'headers', 'signal', 'timeout', 'retry']),
    )
    expect(await labels(`${CONFIRM}.post({ query: { | } })`)).toEqual(['card_id'])
  })

  test('offers the fields of the body, and nothing else', async () => {
    const offered = await labels(
      `${CONFIRM}.post({ user_card_code: '1', query: { card_id: '1' }, json: { | } })`,
    )
    expect(offered.sort()).toEqual([
      'attach',
      'brand_id',
      'card_color',
      'card_picture_url',
      'level',
      'openid',
      'phone_number',
      'user_card_confirm_state',
      'user_information',
      'valid_date_information',
    ])
  })

  test('offers those that are not there yet', async () => {
    const offered = await labels(`${CONFIRM}.postAsync({ json: { brand_id: '1004', | } })`)
    expect(offered).toContain('phone_number')
    expect(offered).not.toContain('brand_id')
  })

  test.each([
    ['brand_id', '品牌ID'],
    ['phone_number', '手机号'],
    ['user_card_confirm_state', '会员开卡状态'],
    ['level', '等级'],
    ['valid_date_information', '会员卡有效期'],
  ])('says what %s is: %s', async (name, label) => {
    for (const node of [
      CONFIRM,
      "wxpay['v3/brand/partner/card-member/user-cards/{user_card_code}/confirm']",
      "wxpay.chain('v3/brand/partner/card-member/user-cards/{user_card_code}/confirm')",
    ]) {
      expect(await describeOffer(`${node}.post({ json: { | } })`, name), node).toContain(label)
    }
  })

  test('says that a sensitive field is plain text', async () => {
    expect(await describeOffer(`${CONFIRM}.post({ json: { | } })`, 'phone_number')).toMatch(/plain text/i)
  })

  test('offers the values of an enumeration', async () => {
    expect(await labels(`${CONFIRM}.post({ json: { user_card_confirm_state: '|' } })`)).toEqual(
      expect.arrayContaining(['CREATE_CARD_SUCCESS', 'CREATE_CARD_FAIL']),
    )
  })

  test('offers the fields of the response, with their names', async () => {
    const answer = `const card = await ${CONFIRM}.post({} as never).json()\ncard.|`
    expect(await labels(answer)).toEqual(
      expect.arrayContaining(['user_card_state', 'phone_number', 'user_information']),
    )
    expect(await describeOffer(answer, 'user_card_state')).toContain('用户会员卡状态')
  })
})

test('options are offered with what they are', async () => {
  expect(await labels('createWechatpay({ | })')).toEqual(
    expect.arrayContaining([
      'mchid',
      'brandId',
      'serial',
      'privateKey',
      'signer',
      'certs',
      'baseUrl',
      'timeout',
      'retry',
      'clockTolerance',
      'validate',
    ]),
  )
  expect(await describeOffer('createWechatpay({ | })', 'timeout')).toMatch(/milliseconds.*10000/is)
})

test('a deprecated operation is struck out, one that is not is not', async () => {
  const struckOut = async (code: string): Promise<string[]> =>
    (await server.complete(HEAD + code)).filter(({ tags }) => tags?.includes(1)).map(({ label }) => label)
  expect(await struckOut('wxpay.v3.discountCard.orders.outTradeNo._out_trade_no_.|')).toEqual([
    'get',
    'getAsync',
  ])
  expect(await struckOut(`${CONFIRM}.|`)).toEqual([])
})
