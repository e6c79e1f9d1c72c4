import { beforeEach, describe, expect, test } from 'vitest'
import { expectBalanced, expectRefusal, type Shop } from '../shop.ts'
import { APPID, fenOn, openPlatform, paidOrder, PLATFORM, SUB, type Paid } from './platform.ts'

let shop: Shop
let paid: Paid

beforeEach(async () => {
  shop ??= await openPlatform()
  await shop.emulator.reset()
  paid = await paidOrder(shop, SUB, { profit_sharing: true, subsidy_amount: 1000 })
})

const subsidies = () => shop.wxpay.v3.ecommerce.subsidies
const about = () => ({ sub_mchid: SUB, transaction_id: paid.transaction_id, description: '补差' })
const create = (amount = 1000, more = {}) =>
  subsidies()
    .create.post({ json: { ...about(), amount, out_subsidy_no: 'SUBSIDY1', ...more } })
    .json()
const giveBack = (amount: number, more = {}) =>
  subsidies()
    .return.post({ json: { ...about(), amount, out_order_no: 'RETURN1', ...more } })
    .json()
const cancel = () => subsidies().cancel.post({ json: about() }).json()
async function refund(): Promise<string> {
  const { refund_id } = await shop.wxpay.v3.ecommerce.refunds.apply
    .post({
      json: {
        sub_mchid: SUB,
        sp_appid: APPID,
        transaction_id: paid.transaction_id,
        out_refund_no: 'R1',
        amount: { refund: 1000, total: 10_000 },
      },
    })
    .json()
  return refund_id
}
async function share(): Promise<unknown> {
  const { profitsharing } = shop.wxpay.v3.ecommerce
  await profitsharing.receivers.add.post({
    json: { type: 'MERCHANT_ID', account: PLATFORM, relation_type: 'PLATFORM' },
  })
  const receivers = [
    { type: 'MERCHANT_ID' as const, receiver_account: PLATFORM, amount: 3300, description: 'x' },
  ]
  return profitsharing.orders
    .post({
      json: {
        sub_mchid: SUB,
        transaction_id: paid.transaction_id,
        out_order_no: 'S1',
        receivers,
        finish: true,
      },
    })
    .json()
}

test('the platform adds what it said it would, once, and it is shared like the rest', async () => {
  await expectRefusal(share(), 400, 'INVALID_REQUEST')
  const subsidy = await create()
  expect(subsidy).toMatchObject({ result: 'SUCCESS', amount: 1000, out_subsidy_no: 'SUBSIDY1' })
  expect(await create()).toEqual(subsidy)
  expect(fenOn(shop, 'frozen')).toBe(10_900)
  await share()
  await shop.emulator.clock.advance('2s')
  expect(fenOn(shop, 'available', PLATFORM)).toBe(3300)
  expect(fenOn(shop, 'available')).toBe(7600)
  expectBalanced(shop)
})

test('after a refund it goes back, in parts, and no more than it was', async () => {
  const { subsidy_id } = await create()
  await expectRefusal(giveBack(300), 400, 'INVALID_REQUEST')
  const refund_id = await refund()
  const given = await giveBack(300, { refund_id, subsidy_id })
  expect(given).toMatchObject({ result: 'SUCCESS', amount: 300, out_order_no: 'RETURN1', refund_id })
  expect(await giveBack(300, { refund_id, subsidy_id })).toEqual(given)
  await expectRefusal(giveBack(301, { refund_id, subsidy_id }), 400, 'INVALID_REQUEST')
  // A refund has it returned once.
  await expectRefusal(giveBack(300, { refund_id, out_order_no: 'RETURN2' }), 400, 'INVALID_REQUEST')
  await expectRefusal(giveBack(701, { out_order_no: 'RETURN2' }), 400, 'INVALID_REQUEST')
  const from = [{ account: 'UNAVAILABLE' as const, amount: 700 }]
  await expectRefusal(giveBack(600, { out_order_no: 'RETURN2', from }), 400, 'PARAM_ERROR')
  expect(await giveBack(700, { out_order_no: 'RETURN2', from })).toMatchObject({ result: 'SUCCESS' })
  expect(await create()).toMatchObject({ result: 'REFUND' })
  expect(fenOn(shop, 'operating', PLATFORM)).toBe(1000)
  expectBalanced(shop)
})

test('a return from an account with too little FAILs, and may be tried again', async () => {
  await create()
  await refund()
  const from = [{ account: 'AVAILABLE' as const, amount: 300 }]
  expect(await giveBack(300, { from })).toMatchObject({ result: 'FAIL' })
  await paidOrder(shop, SUB, {})
  expect(await giveBack(300, { from })).toMatchObject({ result: 'SUCCESS' })
  expectBalanced(shop)
})

test('after a refund it may be less, or nothing, and the order is shared', async () => {
  await expectRefusal(create(900), 400, 'INVALID_REQUEST')
  await expectRefusal(cancel(), 400, 'INVALID_REQUEST')
  const refund_id = await refund()
  await expectRefusal(create(900, { refund_id: 'unknown' }), 400, 'INVALID_REQUEST')
  const cancelled = await cancel()
  expect(cancelled).toMatchObject({ result: 'SUCCESS', transaction_id: paid.transaction_id })
  expect(await cancel()).toEqual(cancelled)
  await expectRefusal(create(900, { refund_id }), 400, 'INVALID_REQUEST')
  await expectRefusal(share(), 403, 'RULE_LIMIT')
})

test('less is added after a refund that is named', async () => {
  const refund_id = await refund()
  expect(await create(900, { refund_id })).toMatchObject({ amount: 900, result: 'SUCCESS' })
  await expectRefusal(cancel(), 400, 'INVALID_REQUEST')
})

describe('refusals', () => {
  test('an order that is unknown, or was made without a subsidy', async () => {
    await expectRefusal(create(1000, { transaction_id: '4200' }), 400, 'INVALID_REQUEST')
    paid = await paidOrder(shop)
    await expectRefusal(create(), 400, 'INVALID_REQUEST')
  })

  test('more than was said, another amount, a used number, too late', async () => {
    await expectRefusal(create(1001), 400, 'INVALID_REQUEST')
    await expectRefusal(create(0), 400, 'PARAM_ERROR')
    await create()
    await expectRefusal(create(1000, { description: 'x' }), 400, 'INVALID_REQUEST')
    paid = await paidOrder(shop, SUB, { profit_sharing: true, subsidy_amount: 1000 })
    await expectRefusal(create(), 400, 'INVALID_REQUEST')
    await shop.emulator.clock.advance('181d')
    await expectRefusal(create(1000, { out_subsidy_no: 'SUBSIDY2' }), 400, 'INVALID_REQUEST')
  })
})
