import { beforeAll, expect, test } from 'vitest'
import { decryptRefundInfo } from '../../../../../src/protocol/v2/refund-info.ts'
import { APPID, openV2Shop, orderFields, type V2Shop } from '../../v2/shop.ts'

const REFUND_URL = 'https://merchant.example/refunded'

let shop: V2Shop
beforeAll(async () => {
  shop = await openV2Shop()
})

/** An order that is paid. */
async function paid(total_fee = 100): Promise<{ out_trade_no: string; transaction_id: string }> {
  const order = orderFields({ total_fee })
  await shop.call('/pay/unifiedorder', order)
  const { payment } = await shop.emulator.pay(order.out_trade_no)
  return { out_trade_no: order.out_trade_no, transaction_id: payment!.transaction_id }
}

let last = 0
const refundOf = (
  numbers: Readonly<Record<string, string>>,
  refund_fee: number,
  total_fee = 100,
): Record<string, string | number> => ({
  appid: APPID,
  ...numbers,
  out_refund_no: `R-V2-${++last}`,
  total_fee,
  refund_fee,
  notify_url: REFUND_URL,
})

test.each([
  ['finish', 'SUCCESS'],
  ['abnormal', 'CHANGE'],
  ['close', 'REFUNDCLOSE'],
] as const)('a refund ends (%s), and is told of, encrypted', async (end, refund_status) => {
  const { out_trade_no, transaction_id } = await paid()
  const given = refundOf({ transaction_id }, 30)
  const answer = await shop.call('/secapi/pay/refund', given)
  expect(answer).toMatchObject({
    result_code: 'SUCCESS',
    out_trade_no,
    refund_fee: '30',
    cash_refund_fee: '30',
  })
  expect((await shop.call('/secapi/pay/refund', given))['refund_id']).toBe(answer['refund_id'])
  await shop.emulator.refund[end](String(given['out_refund_no']))
  const told = shop.told.at(-1)!
  expect(told['sign']).toBeUndefined()
  expect(told).toMatchObject({ return_code: 'SUCCESS', appid: APPID })
  expect(decryptRefundInfo(told['req_info']!, shop.emulator.credentials.apiv2Key)).toMatchObject({
    refund_id: answer['refund_id'],
    out_trade_no,
    transaction_id,
    refund_status,
    refund_fee: '30',
    total_fee: '100',
    refund_request_source: 'API',
  })
  const query = { appid: APPID, refund_id: answer['refund_id']! }
  expect(await shop.call('/pay/refundquery', query)).toMatchObject({
    refund_count: '1',
    refund_status_0: refund_status,
    out_refund_no_0: given['out_refund_no'],
  })
})

test('refunds of an order are listed, ten at once', async () => {
  const { out_trade_no } = await paid()
  for (let index = 0; index < 12; index++) {
    const answer = await shop.call('/secapi/pay/refund', refundOf({ out_trade_no }, 2))
    expect(answer['result_code']).toBe('SUCCESS')
    await shop.emulator.clock.advance('61s')
  }
  const query = { appid: APPID, out_trade_no }
  const first = await shop.call('/pay/refundquery', query)
  expect(first).toMatchObject({ total_refund_count: '12', refund_count: '10', refund_status_9: 'SUCCESS' })
  expect(first['refund_success_time_0']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
  const rest = await shop.call('/pay/refundquery', { ...query, offset: 10 })
  expect(rest).toMatchObject({ refund_count: '2', refund_fee_1: '2' })
  expect(rest['refund_fee_2']).toBeUndefined()
  expect(await shop.call('/pay/refundquery', { ...query, offset: 12 })).toMatchObject({
    err_code: 'PARAM_ERROR',
  })
  expect(await shop.call('/pay/orderquery', query)).toMatchObject({ trade_state: 'REFUND' })
})

test('what cannot be refunded is refused by its code', async () => {
  const { out_trade_no } = await paid()
  const refuse = async (given: Readonly<Record<string, string | number>>): Promise<string | undefined> => {
    const answer = await shop.call('/secapi/pay/refund', given)
    return answer['err_code'] ?? answer['return_msg']
  }
  expect(await refuse(refundOf({ out_trade_no: 'never' }, 1))).toBe('ORDERNOTEXIST')
  expect(await refuse(refundOf({ out_trade_no }, 101))).toBe('INVALID_REQUEST')
  expect(await refuse(refundOf({ out_trade_no }, 1, 99))).toBe('REFUND_FEE_MISMATCH')
  expect(await refuse(refundOf({ out_trade_no }, 0))).toBe('invalid refund_fee')
  const given = refundOf({ out_trade_no }, 1)
  expect(await refuse(given)).toBe('OK')
  expect(await refuse({ ...given, refund_fee: 2 })).toBe('REFUND_FEE_MISMATCH')
  const none = { appid: APPID, out_refund_no: 'never' }
  expect(await shop.call('/pay/refundquery', none)).toMatchObject({ err_code: 'REFUNDNOTEXIST' })
  await shop.emulator.clock.advance('366d')
  expect(await refuse(refundOf({ out_trade_no }, 1))).toBe('TRADE_OVERDUE')
})
