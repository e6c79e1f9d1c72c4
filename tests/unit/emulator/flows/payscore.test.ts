import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  actOverHttp,
  expectBalanced,
  expectDocumented,
  expectRefusal,
  NOTIFY_URL,
  openShop,
  type Shop,
} from './shop.ts'

let shop: Shop
let number = 0
let out_order_no: string

beforeEach(async () => {
  shop ??= await openShop()
  shop.events.length = 0
  out_order_no = `PS-${number++}`
})

afterEach(() => expectDocumented(shop))

const service = { appid: 'wxd678efh567hg6787', service_id: '500001' }
const made = () => ({
  ...service,
  out_order_no,
  service_introduction: '充电宝',
  time_range: { start_time: '20261125100000' },
  risk_fund: { name: 'DEPOSIT' as const, amount: 10_000 },
  notify_url: NOTIFY_URL,
})
const create = (change = {}) =>
  shop.wxpay.v3.payscore.serviceorder.post({ json: { ...made(), ...change } }).json()
const query = () => shop.wxpay.v3.payscore.serviceorder.get({ query: { ...service, out_order_no } }).json()
const owed = (total_amount: number) => ({
  ...service,
  post_payments: [{ name: '租金', amount: total_amount, count: 1 }],
  total_amount,
})
const serviceorder = () => shop.wxpay.v3.payscore.serviceorder._out_order_no_
const complete = (total = 4000) =>
  serviceorder()
    .complete.post({ out_order_no, json: owed(total) })
    .json()
const cancel = () =>
  serviceorder()
    .cancel.post({ out_order_no, json: { ...service, reason: '用户取消' } })
    .json()
const modify = (total: number) =>
  serviceorder()
    .modify.post({ out_order_no, json: owed(total) })
    .json()
const sync = () =>
  serviceorder()
    .sync.post({
      out_order_no,
      json: { ...service, type: 'Order_Paid', detail: { paid_time: '20261125120000' } },
    })
    .json()

async function confirmed(): Promise<void> {
  await create()
  await shop.emulator.payscore.confirm(out_order_no, 'oUser')
}

test('an order is created, found by both of its numbers, and the same call again is the same order', async () => {
  const order = await create()
  expect(order).toMatchObject({ state: 'CREATED', out_order_no, mchid: shop.emulator.credentials.mchid })
  expect(order).not.toHaveProperty('collection')
  expect(await create()).toEqual(order)
  const byPackage = await shop.wxpay.v3.payscore.serviceorder
    .get({ query: { ...service, query_id: order.package } })
    .json()
  expect(byPackage).toEqual(await query())
})

test('from confirmation to deduction, notified twice, with the money on the ledger', async () => {
  await confirmed()
  expect(await query()).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM', openid: 'oUser' })
  expect(await complete()).toMatchObject({
    state: 'DOING',
    state_description: 'MCH_COMPLETE',
    need_collection: true,
    collection: { state: 'USER_PAYING', total_amount: 4000, paying_amount: 4000, paid_amount: 0 },
  })
  await shop.emulator.clock.advance('2s')
  const done = await query()
  expect(done).toMatchObject({ state: 'DONE', collection: { state: 'USER_PAID', paid_amount: 4000 } })
  expect(done).not.toHaveProperty('state_description')
  expect(shop.events.map(({ type }) => type)).toEqual(['PAYSCORE.USER_CONFIRM', 'PAYSCORE.USER_PAID'])
  expect(shop.events[1]!.resource).toMatchObject({ out_order_no, state: 'DONE', total_amount: 4000 })
  expectBalanced(shop)
})

test('what was deducted is refunded by its transaction, and by nothing else', async () => {
  await confirmed()
  await complete()
  const { collected } = await shop.emulator.payscore.pay(out_order_no)
  const refunds = shop.wxpay.v3.refund.domestic.refunds
  const amount = { refund: 1000, total: 4000, currency: 'CNY' }
  const { transaction_id } = collected!
  const refund = { out_refund_no: `R-${out_order_no}`, amount }
  await expectRefusal(
    refunds.post({ json: { ...refund, out_trade_no: out_order_no } }),
    404,
    'RESOURCE_NOT_EXISTS',
  )
  const accepted = await refunds.post({ json: { ...refund, transaction_id: transaction_id! } }).json()
  expect(accepted).toMatchObject({ status: 'PROCESSING', transaction_id })
  await expectRefusal(
    shop.wxpay.v3.pay.transactions.id._transaction_id_.get({ transaction_id: transaction_id! }),
    404,
    'ORDER_NOT_EXIST',
  )
  expectBalanced(shop)
})

test('a deduction that fails is tried again after a day, and never given up', async () => {
  await confirmed()
  await complete()
  for (let day = 0; day < 3; day++) {
    await shop.emulator.payscore.fail(out_order_no)
    await shop.emulator.clock.advance('23h')
    expect(await query()).toMatchObject({ collection: { state: 'USER_PAYING' } })
  }
  await shop.emulator.clock.advance('2h')
  expect(await query()).toMatchObject({ state: 'DONE' })
})

test('where nobody is to confirm it, it is under way at once', async () => {
  expect(await create({ need_user_confirm: false, openid: 'oUser' })).toMatchObject({ state: 'DOING' })
  expect(await complete()).toMatchObject({ state_description: 'MCH_COMPLETE' })
})

test('nobody confirms: it expires after thirty days', async () => {
  await create()
  await shop.emulator.clock.advance('29d')
  expect(await query()).toMatchObject({ state: 'CREATED' })
  await shop.emulator.clock.advance('2d')
  expect(await query()).toMatchObject({ state: 'EXPIRED' })
  await expect(shop.emulator.payscore.confirm(out_order_no)).rejects.toThrow('EXPIRED')
})

test('it expires at once where a test says so, and only before it is confirmed', async () => {
  await create()
  const expired = await actOverHttp(shop, `/service-orders/${out_order_no}/expire`)
  expect(expired).toMatchObject({ state: 'EXPIRED' })
  expect(await query()).toMatchObject({ state: 'EXPIRED' })
  await expectRefusal(cancel(), 400, 'INVALID_REQUEST')
  out_order_no += 'b'
  await confirmed()
  await expect(shop.emulator.payscore.expire(out_order_no)).rejects.toThrow('DOING/USER_CONFIRM')
})

test('completed with nothing to pay, it is done', async () => {
  await confirmed()
  expect(await complete(0)).toMatchObject({ state: 'DONE', total_amount: 0, need_collection: false })
})

test('modified downwards, it is paid with less', async () => {
  await confirmed()
  await complete(4000)
  await expectRefusal(modify(4000), 400, 'INVALID_REQUEST')
  expect(await modify(3000)).toMatchObject({ total_amount: 3000, collection: { paying_amount: 3000 } })
  expect((await shop.emulator.payscore.pay(out_order_no)).total_amount).toBe(3000)
})

test('paid elsewhere, nothing is deducted any more', async () => {
  await confirmed()
  await complete()
  expect(await sync()).toMatchObject({ state: 'DONE', collection: { details: [{ paid_type: 'MCH' }] } })
  await shop.emulator.clock.advance('3d')
  expect(shop.events.map(({ type }) => type)).toEqual(['PAYSCORE.USER_CONFIRM'])
})

test('cancelled while it is to be paid, nothing is deducted any more', async () => {
  await confirmed()
  await complete()
  await cancel()
  const cancelled = await query()
  expect(cancelled).toMatchObject({ state: 'REVOKED', total_amount: 4000, need_collection: false })
  expect(cancelled).not.toHaveProperty('collection')
  await expectRefusal(complete(), 400, 'INVALID_REQUEST')
  await shop.emulator.clock.advance('3d')
  expect(await query()).toEqual(cancelled)
  expect(shop.events.map(({ type }) => type)).toEqual(['PAYSCORE.USER_CONFIRM'])
})

test('the user is told what it will cost while the service runs, and nothing changes', async () => {
  const messages = () => [serviceorder().sendPendingmessage, serviceorder().sendPrepaidmessage]
  const { appid: _, ...json } = owed(4000)
  await create()
  for (const { post } of messages()) await expectRefusal(post({ out_order_no, json }), 400, 'INVALID_REQUEST')
  await shop.emulator.payscore.confirm(out_order_no)
  const running = await query()
  for (const { post } of messages()) {
    expect((await post({ out_order_no, json })).status).toBe(204)
    const wrong = { ...json, total_amount: 1 }
    await expectRefusal(post({ out_order_no, json: wrong }), 400, 'PARAM_ERROR')
  }
  expect(await query()).toEqual(running)
})

describe('made and completed in one call', () => {
  const openid = 'oDirect'
  const body = () => ({
    ...owed(4000),
    out_order_no,
    service_introduction: '充电宝',
    time_range: { start_time: '20261125100000' },
    notify_url: NOTIFY_URL,
    openid,
  })
  const directComplete = (change = {}) =>
    shop.wxpay.v3.payscore.serviceorder.directComplete.post({ json: { ...body(), ...change } }).json()
  const permitted = async () => {
    const authorization_code = `DIRECT-${out_order_no}`
    await shop.wxpay.v3.payscore.permissions.post({ json: { ...service, authorization_code } })
    await shop.emulator.payscore.openService(authorization_code, openid)
    return authorization_code
  }

  test('it is deducted of the user who has given the permission, and notified of', async () => {
    await permitted()
    const order = await directComplete()
    expect(order).toMatchObject({ state: 'DOING', state_description: 'MCH_COMPLETE', total_amount: 4000 })
    expect(await directComplete()).toEqual(order)
    await shop.emulator.clock.advance('2s')
    expect(await query()).toMatchObject({ state: 'DONE', openid, collection: { paid_amount: 4000 } })
    expect(shop.events).toMatchObject([{ type: 'PAYSCORE.USER_PAID', resource: { out_order_no, openid } }])
    expectBalanced(shop)
  })

  test('with nothing to pay it is done', async () => {
    await permitted()
    expect(await directComplete(owed(0))).toMatchObject({ state: 'DONE', total_amount: 0 })
  })

  test('refused without the permission, without a user, wrongly added up, or under a used number', async () => {
    await expectRefusal(directComplete({ service_id: '500009' }), 403, 'NO_AUTH')
    const authorization_code = await permitted()
    await expectRefusal(directComplete({ total_amount: 3999 }), 400, 'PARAM_ERROR')
    for (const missing of ['openid', 'service_introduction', 'total_amount'])
      await expectRefusal(directComplete({ [missing]: undefined }), 400, 'PARAM_ERROR')
    await directComplete()
    await expectRefusal(directComplete({ openid: 'oOther' }), 400, 'INVALID_REQUEST')
    await shop.emulator.payscore.pay(out_order_no)
    await shop.emulator.payscore.closeService(authorization_code)
    out_order_no += 'b'
    await expectRefusal(directComplete(), 403, 'NO_AUTH')
  })
})

describe('refusals', () => {
  test('an unknown number, and another order under a used one', async () => {
    await expectRefusal(query(), 404, 'ORDER_NOT_EXIST')
    await expectRefusal(complete(), 404, 'ORDER_NOT_EXIST')
    await create()
    await expectRefusal(create({ service_introduction: '雨伞' }), 400, 'INVALID_REQUEST')
  })

  test('an end before its beginning', async () => {
    const time_range = { start_time: '20261125100000', end_time: '20261125090000' }
    await expectRefusal(create({ time_range }), 400, 'INVALID_REQUEST')
  })

  test('completed before it is confirmed, wrongly added up, or beyond the risk fund', async () => {
    await create()
    await expectRefusal(complete(), 400, 'INVALID_REQUEST')
    await shop.emulator.payscore.confirm(out_order_no)
    const wrong = { ...owed(4000), total_amount: 3999 }
    await expectRefusal(serviceorder().complete.post({ out_order_no, json: wrong }), 400, 'PARAM_ERROR')
    await expectRefusal(complete(10_001), 400, 'INVALID_REQUEST')
    const less = { ...owed(1), post_discounts: [{ name: '满减', amount: 2 }], total_amount: -1 }
    await expectRefusal(serviceorder().complete.post({ out_order_no, json: less }), 400, 'PARAM_ERROR')
  })

  test('a total below nothing, after which everything goes on', async () => {
    await confirmed()
    const json = {
      ...service,
      post_payments: [],
      post_discounts: [{ name: '优惠', description: '满减', amount: 100 }],
      total_amount: -100,
    }
    await expectRefusal(serviceorder().complete.post({ out_order_no, json }), 400, 'PARAM_ERROR')
    await shop.emulator.clock.advance('3s')
    expect(await query()).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM' })
  })

  test('cancelled until it is paid, not after it', async () => {
    await confirmed()
    expect(await cancel()).toMatchObject({ out_order_no })
    expect(await query()).toMatchObject({ state: 'REVOKED' })
    expect(await cancel()).toMatchObject({ out_order_no })
    await expectRefusal(complete(), 400, 'INVALID_REQUEST')
    out_order_no += 'b'
    await confirmed()
    await complete()
    await shop.emulator.payscore.pay(out_order_no)
    await expectRefusal(cancel(), 400, 'INVALID_REQUEST')
  })

  test('sought by both of its numbers, or by none', async () => {
    const { package: query_id } = await create()
    const { serviceorder: orders } = shop.wxpay.v3.payscore
    await expectRefusal(orders.get({ query: { ...service, out_order_no, query_id } }), 400, 'PARAM_ERROR')
    await expectRefusal(orders.get({ query: service }), 400, 'PARAM_ERROR')
  })

  test('modified, synchronised and asked for payment while nothing is owed', async () => {
    await confirmed()
    await expectRefusal(modify(1), 400, 'INVALID_REQUEST')
    await expectRefusal(sync(), 400, 'INVALID_REQUEST')
    await expectRefusal(serviceorder().pay.post({ out_order_no, json: service }), 400, 'INVALID_REQUEST')
  })
})
