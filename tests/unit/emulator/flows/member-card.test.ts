import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'
import { checkedFetch } from './documented.ts'
import { expectRefusal, openShop, type Shop } from './shop.ts'

let shop: Shop
let brand: Wechatpay
let number = 0

beforeAll(async () => {
  shop = await openShop()
  brand = createWechatpay({
    ...shop.emulator.brandCredentials,
    fetch: checkedFetch(shop.emulator),
    validate: 'strict',
  })
})

beforeEach(() => shop.emulator.reset())

const template = {
  appid: 'wxea9c30890f48d5ae',
  card_type: 'NORMAL' as const,
  card_title: '测试卡',
  card_color: '#FFFF00',
  card_picture_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0',
  code_mode: 'SYSTEM_ALLOCATE' as const,
  code_type: 'QR_CODE' as const,
  benefits: '会员折扣',
  notify_url: 'https://merchant.example/notify',
  valid_date_information: { type: 'PERMANENT' as const },
}
const cards = () => brand.brand.cardMember
const partnerCards = () => shop.wxpay.v3.brand.partner.cardMember
const create = (change: object = {}) =>
  cards()
    .cards.post({ json: { ...template, ...change } })
    .json()
const oneOf = (card_id: string) => cards().cards._card_id_.get({ card_id }).json()

async function claimed(): Promise<{ card_id: string; user_card_code: string; openid: string }> {
  const { card_id } = await create()
  const { user_card_code, openid } = await shop.emulator.claimUserCard({ card_id })
  return { card_id, user_card_code, openid }
}

const userCard = ({ card_id, user_card_code, openid }: Awaited<ReturnType<typeof claimed>>) =>
  cards().userCards._user_card_code_.get({ user_card_code, query: { card_id, openid } }).json()

test('a template is the brand’s, made once, changed, listed, invalidated, deleted', async () => {
  const out_request_no = `CARD-${++number}`
  const { card_id, brand_id } = await create({ out_request_no })
  expect(brand_id).toBe(shop.emulator.brandCredentials.brandId)
  expect(await create({ out_request_no })).toMatchObject({ card_id })
  await expectRefusal(create({ out_request_no, card_title: '另一卡' }), 400, 'INVALID_REQUEST')
  expect(await oneOf(card_id)).toMatchObject({ card_title: '测试卡', state: 'CARD_EFFECTIVE' })
  await cards().cards._card_id_.patch({ card_id, json: { card_title: '新卡' } })
  const list = (query: object = {}) =>
    cards()
      .cards.get({ query: { offset: 0, limit: 10, ...query } })
      .json()
  expect(await list()).toMatchObject({ total_count: 1, data: [{ card_id, card_title: '新卡' }] })
  const invalid = await cards().cards._card_id_.invalidate.post({ card_id }).json()
  expect(invalid).toMatchObject({ state: 'CARD_INVALID', card_title: '新卡' })
  await expectRefusal(cards().cards._card_id_.invalidate.post({ card_id }), 400, 'INVALID_REQUEST')
  expect(await list({ state: 'CARD_EFFECTIVE' })).toMatchObject({ total_count: 0 })
  await cards().cards._card_id_.delete({ card_id })
  await expectRefusal(cards().cards._card_id_.get({ card_id }), 404, 'RESOURCE_NOT_EXISTS')
})

test('a card is claimed, confirmed, changed, found, invalidated', async () => {
  const card = await claimed()
  const { card_id, user_card_code, openid } = card
  const one = cards().userCards._user_card_code_
  expect(await userCard(card)).toMatchObject({ user_card_state: 'UNACTIVATED' })
  const confirm = () =>
    one.confirm
      .post({
        user_card_code,
        json: {
          card_id,
          openid,
          user_card_confirm_state: 'CREATE_CARD_SUCCESS',
          phone_number: '13800000000',
          level: '白银会员',
        },
      })
      .json()
  expect(await confirm()).toMatchObject({ user_card_state: 'EFFECTIVE', phone_number: '13800000000' })
  await expectRefusal(confirm(), 400, 'INVALID_REQUEST')
  await one.patch({ user_card_code, json: { card_id, openid, level: '钻石会员' } })
  const list = await cards()
    .userCards.get({ query: { openid, offset: 0, limit: 10 } })
    .json()
  expect(list).toMatchObject({ total_count: 1, data: [{ user_card_code, level: '钻石会员' }] })
  const invalidate = () =>
    one.invalidate.post({ user_card_code, json: { card_id, openid, invalid_reason: '退卡' } }).json()
  expect(await invalidate()).toMatchObject({ user_card_state: 'INVALID', invalid_reason: '退卡' })
  await expectRefusal(invalidate(), 400, 'INVALID_REQUEST')
  await expectRefusal(
    one.patch({ user_card_code, json: { card_id, openid, level: '黄金会员' } }),
    400,
    'INVALID_REQUEST',
  )
})

test('brand and partner see the same cards, and neither sees another brand’s', async () => {
  const card = await claimed()
  const { card_id, user_card_code, openid } = card
  const { brandId: brand_id } = shop.emulator.brandCredentials
  const found = await partnerCards()
    .userCards._user_card_code_.get({ user_card_code, query: { card_id, openid, brand_id } })
    .json()
  expect(found).toMatchObject({ user_card_code, user_card_state: 'UNACTIVATED' })
  const other = await partnerCards()
    .cards.post({ json: { ...template, brand_id: '2008' } })
    .json()
  await expectRefusal(cards().cards._card_id_.get({ card_id: other.card_id }), 403, 'NO_AUTH')
  await expectRefusal(
    partnerCards().cards._card_id_.get({ card_id, query: { brand_id: '2008' } }),
    403,
    'NO_AUTH',
  )
})

test('cards are imported by openid and by phone, each code once', async () => {
  const { card_id } = await create()
  const imported = {
    card_id,
    user_card_code: '100',
    date_information: { type: 'FIX_TERM' as const, available_day_after_receive: 2 },
    pickup_time: new Date().toISOString(),
  }
  const byOpenid = { ...imported, openid: 'oUser' }
  const card = await cards().userCards.importByOpenid.post({ json: byOpenid }).json()
  expect(card).toMatchObject({ user_card_state: 'EFFECTIVE', openid: 'oUser' })
  await expectRefusal(cards().userCards.importByOpenid.post({ json: byOpenid }), 400, 'PARAM_ERROR')
  const byPhone = { ...imported, user_card_code: '101', phone_number: '13800000000' }
  expect(await cards().userCards.importByPhone.post({ json: byPhone }).json()).toMatchObject({
    user_card_code: '101',
    phone_number: '13800000000',
  })
  await shop.emulator.clock.advance('3d')
  expect(await userCard({ card_id, user_card_code: '100', openid: 'oUser' })).toMatchObject({
    user_card_state: 'EXPIRED',
  })
})
