import { beforeEach, describe, expect, test } from 'vitest'
import { expectBalanced, expectRefusal, NOTIFY_URL, type Shop } from '../shop.ts'
import { APPID, fenOn, openPlatform, ORDINARY, paidOrder, PLATFORM, SUB, type Paid } from './platform.ts'

let shop: Shop
let paid: Paid
const out_refund_no = 'R1'

beforeEach(async () => {
  shop ??= await openPlatform()
  await shop.emulator.reset()
  shop.events.length = 0
  paid = await paidOrder(shop, SUB, {})
  shop.events.length = 0
})

const refunds = () => shop.wxpay.v3.ecommerce.refunds
const apply = (refund: number, more = {}) =>
  refunds()
    .apply.post({
      json: {
        sub_mchid: SUB,
        sp_appid: APPID,
        transaction_id: paid.transaction_id,
        out_refund_no,
        notify_url: NOTIFY_URL,
        amount: { refund, total: 10_000 },
        ...more,
      },
    })
    .json()
const query = () =>
  refunds()
    .outRefundNo._out_refund_no_.get({ out_refund_no, query: { sub_mchid: SUB } })
    .json()
const advanced = { refund_account: 'REFUND_SOURCE_PARTNER_ADVANCE' } as const

test('a refund is accepted, the same again, found by both numbers, and arrives', async () => {
  const refund = await apply(1000, { reason: '退货' })
  expect(refund).toMatchObject({
    status: 'PROCESSING',
    refund_account: 'REFUND_SOURCE_SUB_MERCHANT',
    amount: { refund: 1000, payer_refund: 1000 },
  })
  expect(refund.amount).not.toHaveProperty('advance')
  expect(await apply(1000, { reason: '退货' })).toEqual(refund)
  await shop.emulator.clock.advance('2s')
  const done = await query()
  expect(done).toMatchObject({ status: 'SUCCESS', transaction_id: paid.transaction_id })
  const { refund_id } = refund
  expect(
    await refunds()
      .id._refund_id_.get({ refund_id, query: { sub_mchid: SUB } })
      .json(),
  ).toEqual(done)
  expect(shop.events).toMatchObject([
    {
      type: 'REFUND.SUCCESS',
      resource: {
        sp_mchid: PLATFORM,
        sub_mchid: SUB,
        refund_status: 'SUCCESS',
        refund_account: 'REFUND_SOURCE_SUB_MERCHANT',
      },
    },
  ])
  // Of the fee of 100 fen its tenth came back.
  expect(fenOn(shop, 'available')).toBe(9900 - 990)
  expectBalanced(shop)
})

test('a closed refund is CLOSE here', async () => {
  await apply(1000)
  await shop.emulator.refund.close(out_refund_no)
  const closed = await query()
  expect(closed).toMatchObject({ status: 'CLOSE' })
  expect(closed).not.toHaveProperty('success_time')
  expect(shop.events).toMatchObject([{ type: 'REFUND.CLOSED', resource: { refund_status: 'CLOSED' } }])
  expect(fenOn(shop, 'available')).toBe(9900)
})

test('an abnormal one goes to another account', async () => {
  const { refund_id } = await apply(1000)
  await shop.emulator.refund.abnormal(out_refund_no)
  expect(await query()).toMatchObject({ status: 'ABNORMAL' })
  const again = refunds()._refund_id_.applyAbnormalRefund.post({
    refund_id,
    json: { sub_mchid: SUB, out_refund_no, type: 'MERCHANT_BANK_CARD' },
  })
  expect(await again.json()).toMatchObject({ status: 'PROCESSING', channel: 'OTHER_BANKCARD' })
  await shop.emulator.clock.advance('2s')
  expect(await query()).toMatchObject({ status: 'SUCCESS' })
  expectBalanced(shop)
})

test('a part of a combined order is refunded by both of its numbers', async () => {
  const part = {
    mchid: PLATFORM,
    sub_mchid: SUB,
    attach: 'x',
    amount: { total_amount: 500, currency: 'CNY' },
    out_trade_no: 'PART-1',
    description: 'x',
  }
  await shop.wxpay.v3.combineTransactions.native.post({
    json: {
      combine_appid: APPID,
      combine_mchid: PLATFORM,
      combine_out_trade_no: 'COMBINED-1',
      sub_orders: [part, { ...part, out_trade_no: 'PART-2' }],
      notify_url: NOTIFY_URL,
    },
  })
  await shop.emulator.payCombined('COMBINED-1')
  const named = {
    transaction_id: undefined,
    out_trade_no: 'PART-2',
    amount: { refund: 500, total: 500 },
  }
  await expectRefusal(
    apply(500, { ...named, combine_out_trade_no: 'COMBINED-2' }),
    404,
    'RESOURCE_NOT_EXISTS',
  )
  expect(await apply(500, { ...named, combine_out_trade_no: 'COMBINED-1' })).toMatchObject({
    out_trade_no: 'PART-2',
  })
})

describe('an advanced refund', () => {
  const returnAdvance = async () => {
    const { refund_id } = await query()
    return refunds()
      ._refund_id_.returnAdvance.post({ refund_id, json: { sub_mchid: SUB } })
      .json()
  }
  const queryAdvance = async () => {
    const { refund_id } = await query()
    return refunds()
      ._refund_id_.returnAdvance.get({ refund_id, query: { sub_mchid: SUB } })
      .json()
  }
  /** Leaves the sub-merchant with nothing. */
  const withdraw = () =>
    shop.wxpay.v3.ecommerce.fund.withdraw.post({
      json: { sub_mchid: SUB, out_request_no: 'W1', amount: 9900 },
    })

  test('is paid by the platform, and returned by the sub-merchant', async () => {
    expect(await apply(1000, advanced)).toMatchObject({
      refund_account: 'REFUND_SOURCE_PARTNER_ADVANCE',
      funds_account: 'OPERATION',
      amount: { advance: 990 },
    })
    expect(fenOn(shop, 'available')).toBe(9900)
    await expectRefusal(returnAdvance(), 400, 'INVALID_REQUEST')
    await shop.emulator.clock.advance('2s')
    await expectRefusal(queryAdvance(), 404, 'RESOURCE_NOT_EXISTS')
    const given = await returnAdvance()
    expect(given).toMatchObject({
      result: 'SUCCESS',
      return_amount: 990,
      payer_mchid: SUB,
      payee_mchid: PLATFORM,
    })
    expect(await returnAdvance()).toEqual(given)
    expect(await queryAdvance()).toEqual(given)
    expect(fenOn(shop, 'available')).toBe(8910)
    expectBalanced(shop)
  })

  test('waits for a sub-merchant without money, a day at a time', async () => {
    await withdraw()
    await apply(1000, advanced)
    await shop.emulator.clock.advance('2s')
    const given = await returnAdvance()
    expect(given).toMatchObject({ result: 'PROCESSING' })
    expect(given).not.toHaveProperty('success_time')
    await paidOrder(shop, SUB, {})
    await shop.emulator.clock.advance('25h')
    expect(await queryAdvance()).toMatchObject({
      result: 'SUCCESS',
      advance_return_id: given.advance_return_id,
    })
  })

  test('is given up after 90 days', async () => {
    await withdraw()
    await apply(1000, advanced)
    await shop.emulator.clock.advance('2s')
    await returnAdvance()
    await shop.emulator.clock.advance('89d')
    expect(await queryAdvance()).toMatchObject({ result: 'PROCESSING' })
    await shop.emulator.clock.advance('2d')
    expect(await queryAdvance()).toMatchObject({ result: 'FAILED' })
    expectBalanced(shop)
  })

  test('gives the platform its money back where it is closed', async () => {
    await apply(1000, advanced)
    const before = fenOn(shop, 'operating', PLATFORM)
    await shop.emulator.refund.close(out_refund_no)
    expect(fenOn(shop, 'operating', PLATFORM)).toBe(before + 990)
    expectBalanced(shop)
  })

  test('is the only one that is returned', async () => {
    await apply(1000)
    await expectRefusal(returnAdvance(), 400, 'INVALID_REQUEST')
  })
})

describe('refusals', () => {
  test('without a sub-merchant, or an unknown order, or no money at all', async () => {
    await expectRefusal(apply(1, { sub_mchid: undefined }), 400, 'PARAM_ERROR')
    await expectRefusal(apply(1, { transaction_id: '4200' }), 404, 'RESOURCE_NOT_EXISTS')
    await expectRefusal(apply(0), 400, 'PARAM_ERROR')
    await expectRefusal(apply(10_001), 400, 'INVALID_REQUEST')
    await expectRefusal(query(), 404, 'RESOURCE_NOT_EXISTS')
  })

  test('each way of refunding refuses the other’s orders', async () => {
    const ordinary = await paidOrder(shop, ORDINARY, {})
    const { transaction_id } = ordinary
    await expectRefusal(apply(1, { sub_mchid: ORDINARY, transaction_id }), 403, 'NO_AUTH')
    const { refunds: domestic } = shop.wxpay.v3.refund.domestic
    const amount = { refund: 1, total: 10_000, currency: 'CNY' }
    await expectRefusal(
      domestic.post({
        json: { sub_mchid: SUB, transaction_id: paid.transaction_id, out_refund_no: 'R2', amount },
      }),
      403,
      'NO_AUTH',
    )
    await apply(1)
    await expectRefusal(
      domestic._out_refund_no_.get({ out_refund_no, query: { sub_mchid: SUB } }),
      404,
      'RESOURCE_NOT_EXISTS',
    )
  })
})
