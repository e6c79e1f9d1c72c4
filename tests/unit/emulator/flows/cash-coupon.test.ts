import { beforeEach, describe, expect, test } from 'vitest'
import { createEmulator } from '../../../../src/emulator.ts'
import { createWechatpay } from '../../../../src/index.ts'
import { checkedFetch } from './documented.ts'
import { expectBalanced, expectDocumented, expectRefusal, NOTIFY_URL, openShop, type Shop } from './shop.ts'

const appid = 'wxd678efh567hg6787'
const openid = 'oUser'

let opened: Shop | undefined
let shop: Shop
let mchid: string
let number = 0

beforeEach(async () => {
  opened ??= await openShop()
  const { emulator } = opened
  const fetch = checkedFetch(emulator)
  shop = {
    ...opened,
    wxpay: createWechatpay({ ...emulator.credentials, fetch, validate: 'strict' }),
  }
  await shop.emulator.reset()
  shop.events.length = 0
  ;({ mchid } = shop.emulator.credentials)
})

const DAY = 24 * 3_600_000
const day = (days: number) => new Date(shop.emulator.clock.now() + days * DAY).toISOString()
const limits = {
  max_coupons: 3,
  max_coupons_per_user: 2,
  natural_person_limit: false,
  prevent_api_abuse: false,
}
const favor = () => shop.wxpay.v3.marketing.favor
const made = (change: object = {}, use: object = {}) => ({
  stock_name: '满十减一',
  stock_type: 'NORMAL' as const,
  belong_merchant: mchid,
  out_request_no: `STOCK-${++number}`,
  available_begin_time: day(0),
  available_end_time: day(10),
  no_cash: false,
  pattern_info: { description: '全场可用' },
  stock_use_rule: { ...limits, max_amount: 300 },
  coupon_use_rule: {
    fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 1000 },
    combine_use: false,
    ...use,
  },
  ...change,
})
const create = (body = made()) => favor().couponStocks.post({ json: body }).json()
const deed = (stock_id: string, name: 'start' | 'pause' | 'restart' | 'stop') =>
  favor()
    .stocks._stock_id_[name].post({ stock_id, json: { stock_creator_mchid: mchid } })
    .json()
const stockOf = (stock_id: string) =>
  favor()
    .stocks._stock_id_.get({ stock_id, query: { stock_creator_mchid: mchid } })
    .json()
const send = (stock_id: string, change: object = {}, to = openid) =>
  favor()
    .users._openid_.coupons.post({
      openid: to,
      json: { stock_id, out_request_no: `SEND-${++number}`, appid, stock_creator_mchid: mchid, ...change },
    })
    .json()
const couponOf = (coupon_id: string) =>
  favor().users._openid_.coupons._coupon_id_.get({ openid, coupon_id, query: { appid } }).json()

async function running(change: object = {}, use: object = {}): Promise<string> {
  const { stock_id } = await create(made(change, use))
  await deed(stock_id, 'start')
  return stock_id
}

async function order(total = 1000): Promise<string> {
  const out_trade_no = `COUPON-${++number}`
  await shop.wxpay.v3.pay.transactions.native.post({
    json: { appid, description: '图书', out_trade_no, notify_url: NOTIFY_URL, amount: { total } },
  })
  return out_trade_no
}

const setUrl = (change: object = {}) =>
  favor()
    .callbacks.post({ json: { mchid, notify_url: NOTIFY_URL, ...change } })
    .json()
const balance = (account: string) => shop.emulator.ledger().accounts[`merchant:${mchid}:${account}`] ?? 0

describe('a stock', () => {
  test('is made once, activated, paused, restarted and stopped; each of it twice is the same', async () => {
    const body = made()
    const { stock_id } = await create(body)
    expect(await create(body)).toMatchObject({ stock_id })
    expect(await stockOf(stock_id)).toMatchObject({
      status: 'unactivated',
      stock_name: '满十减一',
      distributed_coupons: 0,
      stock_use_rule: { max_amount: 300, fixed_normal_coupon: { coupon_amount: 100 } },
    })
    expect(await stockOf(stock_id)).not.toHaveProperty('start_time')
    const started = await deed(stock_id, 'start')
    await shop.emulator.clock.advance('1h')
    expect(await deed(stock_id, 'start')).toEqual(started)
    for (const [name, status] of [
      ['pause', 'paused'],
      ['restart', 'running'],
      ['stop', 'stoped'],
    ] as const) {
      await deed(stock_id, name)
      expect(await deed(stock_id, name)).toMatchObject({ stock_id })
      expect(await stockOf(stock_id)).toMatchObject({ status })
    }
    expect(await stockOf(stock_id)).toHaveProperty('stop_time')
  })

  test('knows only the steps of its state', async () => {
    const { stock_id } = await create()
    for (const name of ['pause', 'restart', 'stop'] as const)
      await expectRefusal(deed(stock_id, name), 400, 'INVALID_REQUEST')
    await deed(stock_id, 'start')
    await deed(stock_id, 'stop')
    for (const name of ['start', 'pause', 'restart'] as const)
      await expectRefusal(deed(stock_id, name), 400, 'INVALID_REQUEST')
  })

  test.each([
    ['stock_type', { stock_type: 'DISCOUNT' }],
    ['stock_use_rule.max_amount', { stock_use_rule: { ...limits, max_amount: 299 } }],
    ['coupon_use_rule.fixed_normal_coupon', { coupon_use_rule: {} }],
    [
      'available_end_time',
      { available_begin_time: '2020-01-01T00:00:00+08:00', available_end_time: '2020-01-02T00:00:00+08:00' },
    ],
    ['available_begin_time', { available_begin_time: '2099-01-01T00:00:00+08:00' }],
  ])('is refused for its %s', async (field, change) => {
    const call = create(made(change))
    await expectRefusal(call, 400, 'PARAM_ERROR')
    await expect(call).rejects.toMatchObject({ detail: { field } })
  })

  test('is refused under a number that another has, and not found under another number', async () => {
    const body = made()
    await create(body)
    await expectRefusal(create({ ...body, stock_name: '另一批次' }), 400, 'INVALID_REQUEST')
    await expectRefusal(stockOf('1'), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(
      favor().stocks.get({ query: { offset: 0, limit: 10, stock_creator_mchid: '1900000099' } }),
      400,
      'PARAM_ERROR',
    )
  })

  test('is listed by its state and time, page by page, with its merchants and goods', async () => {
    const stock_id = await running({}, { available_items: ['G-1'], available_merchants: [mchid] })
    await create()
    const list = (query: object = {}) =>
      favor()
        .stocks.get({ query: { offset: 0, limit: 1, stock_creator_mchid: mchid, ...query } })
        .json()
    expect(await list()).toMatchObject({ total_count: 2, data: [{ stock_id, singleitem: true }] })
    expect((await list({ offset: 1 })).data).toHaveLength(1)
    expect(await list({ status: 'running' })).toMatchObject({ total_count: 1, data: [{ stock_id }] })
    expect(await list({ create_start_time: day(1) })).toEqual({ total_count: 0, offset: 0, limit: 1 })
    expect(await list({ create_end_time: day(-1) })).toMatchObject({ total_count: 0 })
    const query = { stock_creator_mchid: mchid, offset: 0, limit: '10' }
    expect(await favor().stocks._stock_id_.merchants.get({ stock_id, query }).json()).toMatchObject({
      data: [mchid],
      stock_id,
    })
    expect(await favor().stocks._stock_id_.items.get({ stock_id, query }).json()).toMatchObject({
      data: ['G-1'],
      total_count: 1,
    })
  })

  test('sets its budget apart, and has what is left of it again at its end', async () => {
    const stock_id = await running()
    expect(balance('coupons')).toBe(300)
    const { coupon_id } = await send(stock_id)
    await shop.emulator.pay(await order(), { coupons: [{ coupon_id }] })
    expect(balance('coupons')).toBe(200)
    await shop.emulator.clock.advance('10d')
    expect(balance('coupons')).toBe(0)
    expect(balance('operating')).toBe(200)
    expect(await stockOf(stock_id)).toMatchObject({ status: 'stoped' })
    expectBalanced(shop)
  })

  test('is not activated where the account has too little', async () => {
    shop = await openShop({ topUp: false, mchid })
    const { stock_id } = await create()
    await expectRefusal(deed(stock_id, 'start'), 403, 'NOT_ENOUGH')
    const free = await create(made({ no_cash: true }))
    expect(await deed(free.stock_id, 'start')).toHaveProperty('start_time')
  })
})

describe('a coupon', () => {
  test('is sent once under a number', async () => {
    const stock_id = await running()
    const out_request_no = 'ONCE'
    const { coupon_id } = await send(stock_id, { out_request_no })
    expect(await send(stock_id, { out_request_no })).toEqual({ coupon_id })
    await expectRefusal(send(stock_id, { out_request_no }, 'oOther'), 400, 'INVALID_REQUEST')
    expect(await stockOf(stock_id)).toMatchObject({ distributed_coupons: 1 })
    const coupon = await couponOf(coupon_id)
    expect(coupon).toMatchObject({
      status: 'SENDED',
      out_request_no,
      normal_coupon_information: { coupon_amount: 100, transaction_minimum: 1000 },
    })
    expect(coupon).not.toHaveProperty('consume_information')
  })

  test('is not sent of a stock that does not run, is another’s, or unknown', async () => {
    const { stock_id } = await create()
    await expectRefusal(send(stock_id), 400, 'PARAM_ERROR')
    await deed(stock_id, 'start')
    await deed(stock_id, 'pause')
    await expectRefusal(send(stock_id), 400, 'PARAM_ERROR')
    await expectRefusal(send('1'), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(send(stock_id, { stock_creator_mchid: '1900000099' }), 404, 'RESOURCE_NOT_EXISTS')
  })

  test('is sent as often as user, day and budget allow', async () => {
    const stock_id = await running({
      stock_use_rule: { ...limits, max_amount: 300, max_amount_by_day: 200 },
    })
    await send(stock_id)
    await send(stock_id)
    await expectRefusal(send(stock_id, {}, 'oOther'), 403, 'NOT_ENOUGH')
    await shop.emulator.clock.advance('24h')
    await expectRefusal(send(stock_id), 403, 'RULE_LIMIT')
    await send(stock_id, {}, 'oOther')
    await shop.emulator.clock.advance('24h')
    await expectRefusal(send(stock_id, {}, 'oThird'), 403, 'NOT_ENOUGH')
  })

  test('pays a part of an order: amounts, promotion, notification, query', async () => {
    await setUrl()
    const { coupon_id } = await send(await running())
    const out_trade_no = await order()
    await shop.emulator.pay(out_trade_no, { coupons: [{ coupon_id }] })
    const paid = await shop.wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
      .get({ out_trade_no, query: { mchid } })
      .json()
    expect(paid).toMatchObject({
      trade_state: 'SUCCESS',
      payer: { openid },
      amount: { total: 1000, payer_total: 900 },
      promotion_detail: [{ coupon_id, amount: 100, type: 'CASH', name: '满十减一' }],
    })
    const used = shop.events.find(({ type }) => type === 'COUPON.USE')
    expectDocumented(shop)
    expect(used?.resource).toMatchObject({
      coupon_id,
      status: 'USED',
      consume_information: { transaction_id: paid.transaction_id, consume_mchid: mchid, consume_amount: 100 },
    })
    expect(await couponOf(coupon_id)).toMatchObject({
      status: 'USED',
      consume_information: { transaction_id: paid.transaction_id },
    })
    expectBalanced(shop)
  })

  test('is used by one order, of its own user, that is large enough', async () => {
    const stock_id = await running()
    const { coupon_id } = await send(stock_id)
    const coupons = [{ coupon_id }]
    const refused = async (total: number, options: object, message: RegExp) =>
      expect(shop.emulator.pay(await order(total), { coupons, ...options })).rejects.toThrow(message)
    await refused(999, {}, /needs an order of 1000 fen/)
    await refused(1000, { openid: 'oOther' }, /another user's/)
    await refused(1000, { coupons: [{ coupon_id: '1' }] }, /there is no coupon 1/)
    await refused(1000, { coupons: [...coupons, ...coupons] }, /named twice/)
    await refused(1000, { coupons: [...coupons, { amount: 1 }] }, /together with others/)
    await shop.emulator.pay(await order(), { coupons })
    await refused(1000, {}, /is USED, not SENDED/)
  })

  test('expires with its stock, or a while after it was sent, and nobody is told', async () => {
    await setUrl()
    const { coupon_id } = await send(await running())
    const short = await send(
      await running({}, { coupon_available_time: { available_time_after_receive: 60 } }),
    )
    await shop.emulator.clock.advance('2h')
    expect(await couponOf(short.coupon_id)).toMatchObject({ status: 'EXPIRED' })
    expect(await couponOf(coupon_id)).toMatchObject({ status: 'SENDED' })
    await shop.emulator.clock.advance('10d')
    expect(await couponOf(coupon_id)).toMatchObject({ status: 'EXPIRED' })
    await expect(shop.emulator.pay(await order(), { coupons: [{ coupon_id }] })).rejects.toThrow(/EXPIRED/)
    expect(shop.events).toEqual([])
  })

  test('is good from the next day, where its stock says so', async () => {
    const stock_id = await running({}, { coupon_available_time: { second_day_available: true } })
    const { coupon_id } = await send(stock_id)
    const out_trade_no = await order()
    await expect(shop.emulator.pay(out_trade_no, { coupons: [{ coupon_id }] })).rejects.toThrow(
      /not good yet/,
    )
    await shop.emulator.clock.advance('24h')
    await shop.emulator.pay(out_trade_no, { coupons: [{ coupon_id }] })
    expect(await couponOf(coupon_id)).toMatchObject({ status: 'USED' })
  })

  test('goes with others where its stock allows it, and is for the merchants that it names', async () => {
    const both = await running({ no_cash: true }, { combine_use: true })
    const [one, two] = [await send(both), await send(both)]
    const out_trade_no = await order()
    const { payment } = await shop.emulator.pay(out_trade_no, { coupons: [one, two] })
    expect(payment).toMatchObject({ payer_total: 800, coupons: [{ type: 'NOCASH' }, { type: 'NOCASH' }] })
    const elsewhere = await send(await running({}, { available_merchants: ['1900000099'] }))
    await expect(shop.emulator.pay(await order(), { coupons: [elsewhere] })).rejects.toThrow(
      /not for orders of/,
    )
  })

  test('is refunded in its part to the budget’s owner, and stays used', async () => {
    const { coupon_id } = await send(await running())
    const out_trade_no = await order()
    await shop.emulator.pay(out_trade_no, { coupons: [{ coupon_id }] })
    await shop.wxpay.v3.refund.domestic.refunds.post({
      json: { out_trade_no, out_refund_no: 'R-1', amount: { refund: 500, total: 1000, currency: 'CNY' } },
    })
    await shop.emulator.refund.finish('R-1')
    expect(balance('operating')).toBe(50)
    expect(await couponOf(coupon_id)).toMatchObject({ status: 'USED' })
    expectBalanced(shop)
  })

  test('is found among those of its user', async () => {
    const stock_id = await running()
    const { coupon_id } = await send(stock_id)
    await send(await running())
    await shop.emulator.pay(await order(), { coupons: [{ coupon_id }] })
    const list = (query: object = {}) =>
      favor()
        .users._openid_.coupons.get({ openid, query: { appid, ...query } })
        .json()
    expect(await list()).toMatchObject({ total_count: 2, offset: 0, limit: 20 })
    expect(await list({ stock_id })).toMatchObject({ total_count: 1, data: [{ coupon_id }] })
    expect(await list({ status: 'USED' })).toMatchObject({ total_count: 1, data: [{ coupon_id }] })
    expect(await list({ sender_mchid: '1' })).toMatchObject({ total_count: 0 })
    expect(await list({ creator_mchid: mchid, available_mchid: mchid })).toMatchObject({ total_count: 2 })
    await expectRefusal(couponOf('1'), 404, 'RESOURCE_NOT_EXISTS')
  })
})

test('a budget and what it pays stand in the bills of the accounts', async () => {
  const { coupon_id } = await send(await running())
  await shop.emulator.pay(await order(), { coupons: [{ coupon_id }] })
  const bill_date = new Date(shop.emulator.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  await shop.emulator.clock.advance('48h')
  const rowsOf = async (account_type: 'BASIC' | 'OPERATION') => {
    const rows: string[][] = []
    for await (const row of shop.wxpay.bills.fundflow({ bill_date, account_type }))
      rows.push([row['业务类型'], row['收支类型'], row['收支金额(元)']].map(String))
    return rows
  }
  expect(await rowsOf('OPERATION')).toEqual([
    ['充值', '收入', '300'],
    ['代金券预算扣除', '支出', '300'],
  ])
  expect((await rowsOf('BASIC')).slice(0, 2)).toEqual([
    ['交易', '收入', '900'],
    ['交易', '收入', '100'],
  ])
})

test('a merchant is told where it wants to be, unless it has switched that off', async () => {
  const get = () => favor().callbacks.get({ query: { mchid } })
  await expectRefusal(get(), 404, 'RESOURCE_NOT_EXISTS')
  expect(await setUrl({ switch: false })).toMatchObject({ notify_url: NOTIFY_URL })
  expect(await get().json()).toEqual({ mchid, notify_url: NOTIFY_URL })
  const { coupon_id } = await send(await running())
  await shop.emulator.pay(await order(), { coupons: [{ coupon_id }] })
  expect(shop.events.map(({ type }) => type)).toEqual(['TRANSACTION.SUCCESS'])
})

test('a combined order takes a coupon off its first part', async () => {
  const { coupon_id } = await send(await running())
  const sub_orders = [1, 2].map(part => ({
    mchid,
    out_trade_no: `PART-${part}`,
    description: '图书',
    attach: 'x',
    amount: { total_amount: 1000, currency: 'CNY' },
  }))
  await shop.wxpay.v3.combineTransactions.native.post({
    json: {
      combine_appid: appid,
      combine_mchid: mchid,
      combine_out_trade_no: 'WHOLE-1',
      sub_orders,
      notify_url: NOTIFY_URL,
    },
  })
  await shop.emulator.payCombined('WHOLE-1', { coupons: [{ coupon_id }] })
  const totals = [1, 2].map(part => shop.emulator.orders.get(`PART-${part}`)?.payment?.payer_total)
  expect(totals).toEqual([900, 1000])
  expectBalanced(shop)
})

test('its use is told again every minute, nine times, until it is acknowledged', async () => {
  const emulator = await createEmulator({ deliver: () => new Response(null, { status: 500 }) })
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  shop = { ...shop, emulator, wxpay }
  ;({ mchid } = emulator.credentials)
  await setUrl()
  const { coupon_id } = await send(await running())
  await emulator.pay(await order(), { coupons: [{ coupon_id }] })
  const told = () => emulator.notifications().find(({ event_type }) => event_type === 'COUPON.USE')!
  expect(told().attempts).toHaveLength(1)
  for (let minute = 1; minute <= 9; minute++) {
    await emulator.clock.advance('61s')
    expect(told().attempts).toHaveLength(1 + minute)
  }
  await emulator.clock.advance('24h')
  expect(told()).toMatchObject({ state: 'given-up', attempts: { length: 10 } })
})
