import { beforeEach, describe, expect, test } from 'vitest'
import { expectBalanced, expectRefusal, type Shop } from '../shop.ts'
import { APPID, fenOn, openPlatform, ORDINARY, paidOrder, PLATFORM, SUB, type Paid } from './platform.ts'

let shop: Shop
let paid: Paid
const out_order_no = 'S1'

beforeEach(async () => {
  shop ??= await openPlatform()
  await shop.emulator.reset()
  paid = await paidOrder(shop)
  await addReceiver()
})

const sharing = () => shop.wxpay.v3.ecommerce.profitsharing
const addReceiver = (more = {}) =>
  sharing()
    .receivers.add.post({
      json: { type: 'MERCHANT_ID', account: PLATFORM, relation_type: 'PLATFORM', ...more },
    })
    .json()
const share = (amount: number, more = {}) =>
  sharing()
    .orders.post({
      json: {
        appid: APPID,
        sub_mchid: SUB,
        transaction_id: paid.transaction_id,
        out_order_no,
        receivers: [{ type: 'MERCHANT_ID', receiver_account: PLATFORM, amount, description: '佣金' }],
        finish: false,
        ...more,
      },
    })
    .json()
const query = (number = out_order_no) =>
  sharing()
    .orders.get({
      query: { sub_mchid: SUB, transaction_id: paid.transaction_id, out_order_no: number },
    })
    .json()
const finish = (number = 'F1') =>
  sharing()
    .finishOrder.post({
      json: {
        sub_mchid: SUB,
        transaction_id: paid.transaction_id,
        out_order_no: number,
        description: '完结',
      },
    })
    .json()
const left = async (transaction_id = paid.transaction_id) =>
  (await sharing().orders._transaction_id_.amounts.get({ transaction_id }).json()).unsplit_amount
const giveBack = (amount: number, more = {}) =>
  sharing()
    .returnorders.post({
      json: {
        sub_mchid: SUB,
        out_order_no,
        out_return_no: 'B1',
        return_mchid: PLATFORM,
        amount,
        description: '退货',
        ...more,
      },
    })
    .json()
const queryReturn = (number = out_order_no) =>
  sharing()
    .returnorders.get({ query: { sub_mchid: SUB, out_order_no: number, out_return_no: 'B1' } })
    .json()

test('a receiver is added, twice the same, and deleted', async () => {
  expect(await addReceiver()).toEqual({ type: 'MERCHANT_ID', account: PLATFORM })
  await sharing().receivers.delete.post({ json: { type: 'MERCHANT_ID', account: PLATFORM } })
  await expectRefusal(share(100), 400, 'INVALID_REQUEST')
  const person = { type: 'PERSONAL_OPENID', account: 'oUser' }
  await expectRefusal(addReceiver(person), 400, 'PARAM_ERROR')
  expect(await addReceiver({ ...person, appid: APPID, encrypted_name: '张三' })).toEqual(person)
})

test('an order is shared, asked for under way and at its end, and the rest released', async () => {
  expect(await left()).toBe(9900)
  const order = await share(2000)
  expect(order).toMatchObject({
    status: 'PROCESSING',
    receivers: [{ receiver_account: PLATFORM, receiver_mchid: PLATFORM, amount: 2000, result: 'PENDING' }],
  })
  expect(await share(2000)).toEqual(order)
  expect(await left()).toBe(7900)
  await shop.emulator.clock.advance('2s')
  const done = await query()
  expect(done).toMatchObject({ status: 'FINISHED', receivers: [{ result: 'SUCCESS' }] })
  expect(done).not.toHaveProperty('finish_amount')
  expect(fenOn(shop, 'available', PLATFORM)).toBe(2000)
  expect(await finish()).toMatchObject({ out_order_no: 'F1', transaction_id: paid.transaction_id })
  await shop.emulator.clock.advance('2s')
  expect(await query('F1')).toMatchObject({
    status: 'FINISHED',
    finish_amount: 7900,
    finish_description: '完结',
  })
  expect(await left()).toBe(0)
  expect(fenOn(shop, 'available')).toBe(7900)
  await expectRefusal(share(1, { out_order_no: 'S2' }), 400, 'INVALID_REQUEST')
  expectBalanced(shop)
})

test('shared and finished in one call', async () => {
  await share(2000, { finish: true })
  await shop.emulator.clock.advance('2s')
  expect(await query()).toMatchObject({ status: 'FINISHED', finish_amount: 7900 })
})

test('a receiver cannot take its share: CLOSED, and the money waits again', async () => {
  await share(2000)
  await shop.emulator.sharing.fail(out_order_no, PLATFORM, 'ACCOUNT_ABNORMAL')
  expect(await query()).toMatchObject({
    status: 'FINISHED',
    receivers: [{ result: 'CLOSED', fail_reason: 'ACCOUNT_ABNORMAL' }],
  })
  expect(await left()).toBe(9900)
})

test('what nobody shares is released after 180 days, not after 30', async () => {
  await shop.emulator.clock.advance('179d')
  expect(await left()).toBe(9900)
  await shop.emulator.clock.advance('2d')
  expect(await left()).toBe(0)
  expect(fenOn(shop, 'available')).toBe(9900)
})

describe('returns', () => {
  beforeEach(async () => {
    await share(2000)
    await shop.emulator.clock.advance('2s')
  })

  test('go to what is at the sub-merchant’s disposal', async () => {
    const given = await giveBack(500)
    expect(given).toMatchObject({ result: 'PROCESSING', amount: 500, out_order_no })
    expect(await giveBack(500)).toEqual(given)
    await shop.emulator.clock.advance('2s')
    expect(await queryReturn()).toMatchObject({ result: 'SUCCESS', return_no: given.return_no })
    expect(fenOn(shop, 'available')).toBe(500)
    expectBalanced(shop)
  })

  test('FAIL where the receiver has nothing any more, and say why at the end', async () => {
    const account = '1900000111'
    await addReceiver({ account })
    const receivers = [
      { type: 'MERCHANT_ID' as const, receiver_account: account, amount: 300, description: 'x' },
    ]
    await share(0, { out_order_no: 'S2', receivers })
    await shop.emulator.clock.advance('2s')
    await shop.wxpay.v3.ecommerce.fund.withdraw.post({
      json: { sub_mchid: account, out_request_no: 'W1', amount: 300 },
    })
    const given = await giveBack(300, { out_order_no: 'S2', return_mchid: account })
    expect(given).toMatchObject({ result: 'PROCESSING' })
    expect(given).not.toHaveProperty('fail_reason')
    await shop.emulator.clock.advance('2s')
    expect(await queryReturn('S2')).toMatchObject({ result: 'FAIL', fail_reason: 'TIME_OUT_CLOSED' })
    expectBalanced(shop)
  })

  test('are refused beyond what was shared, and found by their numbers alone', async () => {
    await expectRefusal(giveBack(2001), 403, 'NOT_ENOUGH')
    await expectRefusal(giveBack(0), 400, 'PARAM_ERROR')
    await expectRefusal(queryReturn(), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(giveBack(1, { out_order_no: 'S9' }), 404, 'RESOURCE_NOT_EXISTS')
    await giveBack(1)
    await expectRefusal(giveBack(2), 400, 'INVALID_REQUEST')
  })
})

describe('refusals', () => {
  test('more than the ratio, more than is left, nothing at all', async () => {
    await expectRefusal(share(3001), 403, 'RULE_LIMIT')
    await expectRefusal(share(9901), 403, 'NOT_ENOUGH')
    await expectRefusal(share(-1), 400, 'PARAM_ERROR')
    await expectRefusal(share(1, { receivers: [] }), 400, 'PARAM_ERROR')
    await shop.wxpay.v3.ecommerce.refunds.apply.post({
      json: {
        sub_mchid: SUB,
        sp_appid: APPID,
        transaction_id: paid.transaction_id,
        out_refund_no: 'R1',
        amount: { refund: 10_000, total: 10_000 },
      },
    })
    await expectRefusal(finish(), 403, 'NOT_ENOUGH')
  })

  test('what is finished is not finished again', async () => {
    await finish()
    await shop.emulator.clock.advance('2s')
    await expectRefusal(finish('F2'), 400, 'INVALID_REQUEST')
  })

  test('other parameters under a used number, and unknown numbers', async () => {
    await share(100)
    await expectRefusal(share(101), 400, 'INVALID_REQUEST')
    await expectRefusal(query('S9'), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(left('4200'), 404, 'RESOURCE_NOT_EXISTS')
  })

  test('each way of sharing refuses the other’s orders', async () => {
    const { profitsharing } = shop.wxpay.v3
    const ordinary = await paidOrder(shop, ORDINARY)
    await expectRefusal(
      share(100, { sub_mchid: ORDINARY, transaction_id: ordinary.transaction_id }),
      403,
      'NO_AUTH',
    )
    await expectRefusal(
      profitsharing.orders.unfreeze.post({
        json: { sub_mchid: SUB, transaction_id: paid.transaction_id, out_order_no: 'U1', description: 'x' },
      }),
      403,
      'NO_AUTH',
    )
    await share(100)
    await expectRefusal(
      profitsharing.orders._out_order_no_.get({
        out_order_no,
        query: { sub_mchid: SUB, transaction_id: paid.transaction_id },
      }),
      404,
      'RESOURCE_NOT_EXISTS',
    )
    await shop.emulator.clock.advance('2s')
    await expectRefusal(
      profitsharing.returnOrders.post({
        json: {
          sub_mchid: SUB,
          out_order_no,
          out_return_no: 'B2',
          return_mchid: PLATFORM,
          amount: 1,
          description: 'x',
        },
      }),
      403,
      'NO_AUTH',
    )
  })
})

test('where the parties do not say whose a sub-merchant is, the first operation decides it', async () => {
  shop = await openPlatform({ parties: {} })
  paid = await paidOrder(shop)
  await addReceiver()
  await share(100)
  await expectRefusal(
    shop.wxpay.v3.profitsharing.orders.unfreeze.post({
      json: { sub_mchid: SUB, transaction_id: paid.transaction_id, out_order_no: 'U1', description: 'x' },
    }),
    403,
    'NO_AUTH',
  )
  await shop.emulator.clock.advance('100d')
  expect(await left()).toBe(9800)
  await shop.emulator.clock.advance('81d')
  expect(await left()).toBe(0)
})
