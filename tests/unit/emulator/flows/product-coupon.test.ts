import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'
import { checkedFetch } from './documented.ts'
import { expectDocumented, expectRefusal, NOTIFY_URL, openShop, paidOrder, type Shop } from './shop.ts'

type Json = Readonly<Record<string, unknown>>

const appid = 'wxea9c30890f48d5ae'
const openid = 'oUser'
const DAY = 24 * 3_600_000

let shop: Shop
let partnerClient: Wechatpay
let brandClient: Wechatpay
let number = 0

beforeAll(async () => {
  shop = await openShop()
  const { emulator } = shop
  const options = { fetch: checkedFetch(emulator), validate: 'strict' } as const
  partnerClient = createWechatpay({ ...emulator.credentials, ...options })
  brandClient = createWechatpay({ ...emulator.brandCredentials, ...options })
})

beforeEach(async () => {
  await shop.emulator.reset()
  shop.events.length = 0
})

const period = (days = 10) => ({
  available_begin_time: new Date(shop.emulator.clock.now() - DAY).toISOString(),
  available_end_time: new Date(shop.emulator.clock.now() + days * DAY).toISOString(),
})
const rule = { threshold: 1000, discount_amount: 100 }
const shown = () => ({
  stock_send_rule: { max_count: 4, max_count_per_day: 3, max_count_per_user: 2 },
  usage_rule_display_info: { coupon_usage_method_list: ['OFFLINE'], usage_description: '工作日可用' },
  coupon_display_info: { code_display_mode: 'QRCODE' },
  notify_config: { notify_appid: 'wxnotified' },
})
const stock = (change: Json = {}, available: Json = {}) => ({
  ...shown(),
  coupon_code_mode: 'WECHATPAY',
  store_scope: 'NONE',
  single_usage_rule: { coupon_available_period: { ...period(), ...available }, normal_coupon: rule },
  ...change,
})
const display_info = {
  name: '满十减一',
  image_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
  background_url: 'https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx',
}
const product = (change: Json = {}) => ({
  scope: 'SINGLE',
  type: 'NORMAL',
  usage_mode: 'SINGLE',
  display_info,
  out_product_no: 'P-1',
  stock: stock(),
  ...change,
})

describe.each(['partner', 'brand'] as const)('of a %s', who => {
  const base = who === 'brand' ? '/brand/marketing/product-coupon' : '/v3/marketing/partner/product-coupon'
  /** What a partner says and a brand does not. */
  const named = () => (who === 'brand' ? {} : { brand_id: shop.emulator.brandCredentials.brandId })

  async function call(method: 'get' | 'post' | 'patch', path: string, parts: Json = {}): Promise<any> {
    const client = who === 'brand' ? brandClient : partnerClient
    return client
      .chain(`${base}${path}`)
      [method](parts as never)
      .json()
  }
  const get = (path: string, query: Json = {}) => call('get', path, { query: { ...named(), ...query } })
  const post = (path: string, json: Json = {}) => call('post', path, { json: { ...named(), ...json } })
  const numbered = (path: string, json: Json = {}) =>
    post(path, { out_request_no: `REQUEST-${++number}`, ...json })
  const create = (change: Json = {}) => numbered('/product-coupons', product(change))
  const setUrl = () => call('post', '/notify-configs', { json: { notify_url: NOTIFY_URL } })
  const types = () => shop.events.map(({ type }) => type).filter(type => type.startsWith('PRODUCT_COUPON'))
  /** What was told, once it has arrived. */
  const expectTold = async (...told: string[]): Promise<void> => {
    await expect.poll(types).toEqual(told.map(each => `PRODUCT_COUPON.${each}`))
    expectDocumented(shop)
  }

  /** A coupon's numbers, as they stand in each call about it. */
  interface About extends Json {
    readonly product_coupon_id: string
    readonly stock_id: string
    readonly appid: string
  }
  async function stocked(change: Json = {}): Promise<About> {
    const made = await create(change)
    return { product_coupon_id: made.product_coupon_id, stock_id: made.stock.stock_id, appid }
  }
  const send = (about: Json, change: Json = {}, to = openid) =>
    post(`/users/${to}/coupons`, { ...about, send_request_no: `SEND-${++number}`, ...change })
  const couponOf = (about: Json, code: string) => get(`/users/${openid}/coupons/${code}`, about)
  const deed = (name: string, about: Json, code: string, change: Json = {}) =>
    numbered(`/users/${openid}/coupons/${code}/${name}`, { ...about, ...change })
  const confirm = (about: Json, code: string, change: Json = {}) => deed('confirm', about, code, change)
  async function usage(): Promise<Json> {
    const { transaction_id } = await paidOrder(shop, 1000)
    return {
      use_time: new Date(shop.emulator.clock.now()).toISOString(),
      associated_order_info: { transaction_id },
    }
  }
  const use = async (about: Json, code: string, change: Json = {}) =>
    deed('use', about, code, { ...(await usage()), ...change })

  test('a coupon is sent, told of, confirmed, used, returned, and used again', async () => {
    await setUrl()
    const about = await stocked()
    const { coupon_code, ...sent } = await send(about, { attach: 'x' })
    expect(sent).toMatchObject({ coupon_state: 'CONFIRMING', send_channel: 'API', attach: 'x' })
    await expectTold('SEND')
    expect(shop.events[0]!.resource).toMatchObject({ coupon_code, openid, appid: 'wxnotified', attach: 'x' })

    expect(await confirm(about, coupon_code)).toMatchObject({ coupon_state: 'EFFECTIVE' })
    const used = await use(about, coupon_code)
    expect(used).toMatchObject({ coupon_state: 'USED', single_usage_detail: { associated_order_info: {} } })
    await expectRefusal(use(about, coupon_code), 400, 'INVALID_REQUEST')
    const back = await deed('return', about, coupon_code)
    expect(back).toMatchObject({ coupon_state: 'EFFECTIVE', single_usage_detail: { return_time: /./ } })
    await expectRefusal(deed('return', about, coupon_code), 400, 'INVALID_REQUEST')
    const again = await use(about, coupon_code)
    expect(again.single_usage_detail).not.toHaveProperty('return_time')
    await expectTold('SEND', 'USE', 'RETURN', 'USE')
  })

  test('without the confirmation a coupon is of no use, and nothing else confirms it', async () => {
    const about = await stocked()
    const { coupon_code } = await send(about)
    await expectRefusal(use(about, coupon_code), 400, 'INVALID_REQUEST')
    await expectRefusal(deed('return', about, coupon_code), 400, 'INVALID_REQUEST')
    expect(await couponOf(about, coupon_code)).toMatchObject({ coupon_state: 'CONFIRMING' })
    await shop.emulator.clock.advance('11d')
    expect(await couponOf(about, coupon_code)).toMatchObject({ coupon_state: 'EXPIRED' })
    await expectRefusal(confirm(about, coupon_code), 400, 'INVALID_REQUEST')
  })

  test('the same request again is the same deed, and another under its number is refused', async () => {
    const about = await stocked()
    const send_request_no = 'SEND-ONCE'
    const { coupon_code } = await send(about, { send_request_no })
    expect(await send(about, { send_request_no })).toMatchObject({ coupon_code })
    await expectRefusal(send(about, { send_request_no, attach: 'y' }), 400, 'INVALID_REQUEST')
    const out_request_no = 'CONFIRM-ONCE'
    const first = await confirm(about, coupon_code, { out_request_no })
    expect(await confirm(about, coupon_code, { out_request_no })).toEqual(first)
    await expectRefusal(confirm(about, coupon_code), 400, 'INVALID_REQUEST')
    const given = { ...(await usage()), out_request_no: 'USE-ONCE' }
    await deed('use', about, coupon_code, given)
    expect(await deed('use', about, coupon_code, given)).toMatchObject({ coupon_state: 'USED' })
  })

  test('a coupon waits for its beginning, and ends after its days', async () => {
    const single_usage_rule = {
      coupon_available_period: { ...period(), wait_days_after_receive: 1, available_days: 2 },
      normal_coupon: rule,
    }
    const about = await stocked({ stock: stock({ single_usage_rule }) })
    const { coupon_code } = await send(about)
    expect(await confirm(about, coupon_code)).toMatchObject({ coupon_state: 'PENDING' })
    await expectRefusal(use(about, coupon_code), 400, 'INVALID_REQUEST')
    await shop.emulator.clock.advance('25h')
    expect(await couponOf(about, coupon_code)).toMatchObject({ coupon_state: 'EFFECTIVE' })
    await shop.emulator.clock.advance('48h')
    expect(await couponOf(about, coupon_code)).toMatchObject({ coupon_state: 'EXPIRED' })
    await expectRefusal(use(about, coupon_code), 400, 'INVALID_REQUEST')
  })

  test('it is used for a paid order, in a store that takes it', async () => {
    const about = await stocked({ stock: stock({ store_scope: 'SPECIFIC' }) })
    const path = `/product-coupons/${about.product_coupon_id}/stocks/${about.stock_id}`
    const store_list = [{ store_id: '100' }, { store_id: '101' }]
    expect(await post(`${path}/associate-stores`, { store_list })).toMatchObject({ total_count: 2 })
    await post(`${path}/disassociate-stores`, { store_list: [{ store_id: '101' }] })
    expect(await get(`${path}/associated-stores`)).toMatchObject({ store_list: [{ store_id: '100' }] })
    const { coupon_code } = await send(about)
    await confirm(about, coupon_code)
    const use_time = new Date().toISOString()
    await expectRefusal(deed('use', about, coupon_code, { use_time }), 400, 'PARAM_ERROR')
    const unpaid = { use_time, associated_order_info: { transaction_id: '4200' } }
    await expectRefusal(deed('use', about, coupon_code, unpaid), 400, 'INVALID_REQUEST')
    await expectRefusal(use(about, coupon_code, { store_id: '101' }), 400, 'INVALID_REQUEST')
    const { out_trade_no } = await paidOrder(shop, 1000)
    await use(about, coupon_code, { store_id: '100', associated_order_info: { out_trade_no } })
    const everywhere = await stocked({ stock: stock({ store_scope: 'ALL' }) })
    const there = `/product-coupons/${everywhere.product_coupon_id}/stocks/${everywhere.stock_id}`
    await expectRefusal(post(`${there}/associate-stores`, { store_list }), 400, 'INVALID_REQUEST')
  })

  test('users have as many as their limit, days and the stock allow', async () => {
    const about = await stocked()
    await send(about)
    await send(about)
    await expectRefusal(send(about), 400, 'INVALID_REQUEST')
    await send(about, {}, 'oOther')
    await expectRefusal(send(about, {}, 'oOther'), 400, 'INVALID_REQUEST')
    await shop.emulator.clock.advance('24h')
    await send(about, {}, 'oOther')
    await expectRefusal(send(about, {}, 'oThird'), 400, 'INVALID_REQUEST')
    const path = `/product-coupons/${about.product_coupon_id}/stocks/${about.stock_id}`
    const budget = { update_mode: 'MAX_COUNT', current_max_count: 4, target_max_count: 5 }
    await expectRefusal(
      numbered(`${path}/update-budget`, { ...budget, current_max_count: 3 }),
      400,
      'INVALID_REQUEST',
    )
    await expectRefusal(
      numbered(`${path}/update-budget`, { ...budget, target_max_count: 3 }),
      400,
      'INVALID_REQUEST',
    )
    await numbered(`${path}/update-budget`, budget)
    await send(about, {}, 'oThird')
    expect(await get(path)).toMatchObject({ sent_count_info: { total_count: 5, today_count: 2 } })
  })

  test('codes are the merchant’s where the stock says so: uploaded before, or given each time', async () => {
    const about = await stocked({ stock: stock({ coupon_code_mode: 'UPLOAD' }) })
    await expectRefusal(send(about), 400, 'INVALID_REQUEST')
    const path = `/product-coupons/${about.product_coupon_id}/stocks/${about.stock_id}`
    const upload = (code_list: string[], change: Json = {}) =>
      numbered(`${path}/upload-coupon-codes`, { code_list, ...change })
    const twice = { out_request_no: 'CODES-1' }
    const first = await upload(['C-1', 'C-2', 'C-1'], twice)
    expect(first).toEqual({
      total_count: 2,
      success_code_list: ['C-1', 'C-2'],
      already_exist_code_list: [],
      duplicate_code_list: ['C-1'],
    })
    expect(await upload(['C-1', 'C-2', 'C-1'], twice)).toEqual(first)
    expect(await upload(['C-2'])).toMatchObject({ success_code_list: [], already_exist_code_list: ['C-2'] })
    expect(await send(about, { coupon_code: 'C-2' })).toMatchObject({
      coupon_code: 'C-2',
      stock: { coupon_code_count_info: { total_count: 2, available_count: 1 } },
    })
    expect(await send(about)).toMatchObject({ coupon_code: 'C-1' })
    const given = await stocked({ stock: stock({ coupon_code_mode: 'API_ASSIGN' }) })
    await expectRefusal(send(given), 400, 'PARAM_ERROR')
    expect(await send(given, { coupon_code: 'MINE' })).toMatchObject({ coupon_code: 'MINE' })
    await expectRefusal(send(given, { coupon_code: 'MINE' }, 'oOther'), 400, 'INVALID_REQUEST')
  })

  test('a user takes one from a campaign or a page, and deletes it without a word', async () => {
    await setUrl()
    const about = await stocked()
    const { stock_id } = about
    const taken = await shop.emulator.productCoupons.receive({ stock_id, openid })
    expect(await confirm(about, taken.coupon_code)).toMatchObject({ send_channel: 'BRAND_MANAGE' })
    const { token } = await post(`/users/${openid}/pre-send-coupon`, { ...about, send_request_no: 'PAGE-1' })
    const { coupon_code } = await shop.emulator.productCoupons.receive({ token })
    expect(await couponOf(about, coupon_code)).toMatchObject({
      send_channel: 'RECEIVE_COMPONENT',
      send_request_no: 'PAGE-1',
    })
    await expectTold('SEND', 'SEND')
    await expect(shop.emulator.productCoupons.receive({ token })).rejects.toThrow(/no such token/)
    const late = await post(`/users/oOther/pre-send-coupon`, { ...about, send_request_no: 'PAGE-2' })
    await shop.emulator.clock.advance('6m')
    await expect(shop.emulator.productCoupons.receive(late)).rejects.toThrow(/no such token/)
    await expect(shop.emulator.productCoupons.receive({ stock_id: '1' })).rejects.toThrow(/no stock/)
    await shop.emulator.productCoupons.remove(coupon_code)
    expect(await couponOf(about, coupon_code)).toMatchObject({ coupon_state: 'DELETED' })
    await expectRefusal(confirm(about, coupon_code), 400, 'INVALID_REQUEST')
    await expect(shop.emulator.productCoupons.remove('1')).rejects.toThrow(/no product coupon/)
    await expectTold('SEND', 'SEND')
  })

  test('what is deactivated is over: a coupon, a stock, a product', async () => {
    const about = await stocked()
    const { coupon_code } = await send(about)
    const why = { deactivate_reason: '商品已下线' }
    expect(await deed('deactivate', about, coupon_code, why)).toMatchObject({
      coupon_state: 'DEACTIVATED',
      deactivate_reason: '商品已下线',
    })
    await expectRefusal(confirm(about, coupon_code), 400, 'INVALID_REQUEST')
    const path = `/product-coupons/${about.product_coupon_id}`
    const other = await numbered(`${path}/stocks`, { stock: stock() })
    expect(await numbered(`${path}/stocks/${about.stock_id}/deactivate`, why)).toMatchObject({
      state: 'DEACTIVATED',
    })
    await expectRefusal(send(about), 400, 'INVALID_REQUEST')
    expect(await get(`${path}/stocks`, { state: 'SENDING' })).toMatchObject({
      total_count: 1,
      stock_list: [{ stock_id: other.stock_id }],
    })
    await send({ ...about, stock_id: other.stock_id })
    expect(await numbered(`${path}/deactivate`, why)).toMatchObject({ state: 'DEACTIVATED' })
    await expectRefusal(numbered(`${path}/deactivate`, why), 400, 'INVALID_REQUEST')
    await expectRefusal(send({ ...about, stock_id: other.stock_id }), 400, 'INVALID_REQUEST')
    expect(await get(path)).toMatchObject({ state: 'DEACTIVATED', deactivate_reason: '商品已下线' })
  })

  test('a product coupon is made once, changed, and its stock stops at its end', async () => {
    const out_request_no = 'MADE-ONCE'
    const body = product()
    const made = await post('/product-coupons', { ...body, out_request_no })
    expect(await post('/product-coupons', { ...body, out_request_no })).toEqual(made)
    const path = `/product-coupons/${made.product_coupon_id}`
    const json = { ...named(), out_request_no: 'CHANGED', display_info: { ...display_info, name: '新名称' } }
    expect(await call('patch', path, { json })).toMatchObject({ display_info: { name: '新名称' } })
    const change = { ...named(), out_request_no: 'REMARKED', remark: '备注' }
    expect(await call('patch', `${path}/stocks/${made.stock.stock_id}`, { json: change })).toMatchObject({
      remark: '备注',
      state: 'SENDING',
    })
    await shop.emulator.clock.advance('11d')
    expect(await get(`${path}/stocks/${made.stock.stock_id}`)).toMatchObject({ state: 'STOPPED' })
    const about = { product_coupon_id: made.product_coupon_id, stock_id: made.stock.stock_id, appid }
    await expectRefusal(send(about), 400, 'INVALID_REQUEST')
  })

  test('the rule has to be where the kind of coupon has it', async () => {
    await expectRefusal(create({ scope: 'ALL' }), 400, 'INVALID_REQUEST')
    await expectRefusal(create({ type: 'DISCOUNT' }), 400, 'INVALID_REQUEST')
    await expectRefusal(create({ usage_mode: 'PROGRESSIVE_BUNDLE' }), 400, 'INVALID_REQUEST')
    const backwards = stock({}, { available_end_time: '2020-01-01T00:00:00+08:00' })
    await expectRefusal(create({ stock: backwards }), 400, 'PARAM_ERROR')
    const whole = await create({ scope: 'ALL', single_usage_info: { normal_coupon: rule } })
    expect(whole).toMatchObject({ state: 'EFFECTIVE', single_usage_info: { normal_coupon: rule } })
  })

  test('a user’s coupons are found by product, stock and state, page by page', async () => {
    const about = await stocked()
    const codes = [(await send(about)).coupon_code, (await send(about)).coupon_code]
    await confirm(about, codes[1])
    const list = (query: Json = {}) => get(`/users/${openid}/coupons`, { appid, ...query })
    const first = await list({ page_size: 1 })
    expect(first).toMatchObject({ total_count: 2, user_coupon_list: [{ coupon_code: codes[0] }] })
    const rest = await list({ page_size: 1, page_token: first.next_page_token })
    expect(rest).toMatchObject({ user_coupon_list: [{ coupon_code: codes[1] }] })
    expect(rest).not.toHaveProperty('next_page_token')
    expect(await list({ coupon_state: 'EFFECTIVE' })).toMatchObject({
      total_count: 1,
      user_coupon_list: [{ coupon_code: codes[1] }],
    })
    expect(await list({ stock_id: '1' })).toMatchObject({ total_count: 0 })
  })

  test('what is unknown, another’s, or another user’s is not found', async () => {
    const about = await stocked()
    const { coupon_code } = await send(about)
    await expectRefusal(get('/product-coupons/1'), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(send({ ...about, stock_id: '1' }), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(couponOf(about, '1'), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(get(`/users/oOther/coupons/${coupon_code}`, about), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(get('/notify-configs'), 404, 'RESOURCE_NOT_EXISTS')
    expect(await setUrl()).toMatchObject({ notify_url: NOTIFY_URL })
    expect(await call('get', '/notify-configs')).toMatchObject({ notify_url: NOTIFY_URL })
  })

  test('a bundle is used one coupon after another', async () => {
    await setUrl()
    const stock_bundle = {
      ...shown(),
      coupon_code_mode: 'WECHATPAY',
      store_scope: 'NONE',
      progressive_bundle_usage_rule: {
        coupon_available_period: period(),
        normal_coupon_list: [1, 2, 3].map(times => ({ threshold: 1000, discount_amount: 100 * times })),
      },
    }
    const made = await create({
      usage_mode: 'PROGRESSIVE_BUNDLE',
      progressive_bundle_usage_info: { count: 3 },
      stock: undefined,
      stock_bundle,
    })
    const { product_coupon_id } = made
    const { stock_bundle_id, stock_list } = made.stock_bundle
    const discounts = stock_list.map(
      (each: any) => each.progressive_bundle_usage_rule.normal_coupon.discount_amount,
    )
    expect(discounts).toEqual([100, 200, 300])
    const path = `/product-coupons/${product_coupon_id}/stock-bundles`
    expect((await numbered(path, { stock_bundle })).stock_list).toHaveLength(3)
    const budget = { update_mode: 'MAX_COUNT', current_max_count: 4, target_max_count: 9 }
    expect(await numbered(`${path}/${stock_bundle_id}/update-budget`, budget)).toMatchObject({
      stock_list: [1, 2, 3].map(() => ({ stock_send_rule: { max_count: 9 } })),
    })
    const json = { ...named(), out_request_no: 'BUNDLE-0', store_scope: 'SPECIFIC' }
    await call('patch', `${path}/${stock_bundle_id}`, { json })
    const store_list = [{ store_id: '100' }]
    await post(`${path}/${stock_bundle_id}/associate-stores`, { store_list })
    await post(`${path}/${stock_bundle_id}/disassociate-stores`, { store_list })

    const about = { product_coupon_id, stock_bundle_id, appid }
    const bundle = await post(`/users/${openid}/coupon-bundles`, { ...about, send_request_no: 'BUNDLE-1' })
    const coupons: any[] = bundle.user_product_coupon_list
    expect(coupons.map(each => each.coupon_state)).toEqual(['CONFIRMING', 'CONFIRMING', 'CONFIRMING'])
    await expectTold('SEND', 'SEND', 'SEND')
    const first = { product_coupon_id, stock_id: coupons[0].stock.stock_id, appid }
    await confirm(first, coupons[0].coupon_code)
    expect(await use(first, coupons[0].coupon_code)).toMatchObject({
      coupon_state: 'USED',
      progressive_bundle_usage_detail: { use_time: /./ },
      user_product_coupon_bundle_info: { user_coupon_bundle_index: 0, total_count: 3, used_count: 1 },
    })
    const over = `/users/${openid}/coupon-bundles/${bundle.user_coupon_bundle_id}/deactivate`
    const why = { ...about, deactivate_reason: '商品已下线' }
    const ended = await numbered(over, why)
    expect(ended.user_product_coupon_list.map((each: any) => each.coupon_state)).toEqual([
      'USED',
      'DEACTIVATED',
      'DEACTIVATED',
    ])
    await expectRefusal(numbered(over, why), 400, 'INVALID_REQUEST')
    const offer = { ...about, send_request_no: 'BUNDLE-2' }
    const { token } = await post('/users/oOther/pre-send-coupon-bundle', offer)
    const taken = await shop.emulator.productCoupons.receive({ token })
    expect(taken.bundle).toMatchObject({ user_coupon_bundle_index: 0, total_count: 3 })
  })
})

test('a partner is told by the type of its own page, where that is wanted', async () => {
  const own = await openShop({ partnerCouponEvents: 'PRODUCT_COUPON_SP' })
  const brand_id = '1004'
  const coupons = own.wxpay.v3.marketing.partner.productCoupon
  await coupons.notifyConfigs.post({ json: { notify_url: NOTIFY_URL } })
  const { product_coupon_id, stock: made } = await coupons.productCoupons
    .post({ json: { ...product(), brand_id, out_request_no: 'SP-REQUEST-1' } as never })
    .json()
  await coupons.users._openid_.coupons.post({
    openid,
    json: { brand_id, product_coupon_id, stock_id: made!.stock_id, appid, send_request_no: 'SP-REQUEST-2' },
  })
  await expect.poll(() => own.events.map(({ type }) => type)).toEqual(['PRODUCT_COUPON_SP.SEND'])
})
