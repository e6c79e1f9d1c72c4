import { beforeAll, beforeEach, expect, test } from 'vitest'
import { APPID, NOTIFY_URL, openV2Shop, orderFields, type V2Shop } from '../../v2/shop.ts'

/** Deposits are a partner's: its sub-merchant has the money. */
const SUB = '1900000999'

let shop: V2Shop
beforeAll(async () => {
  shop = await openV2Shop({ feeRate: 0.01 })
})
beforeEach(() => shop.emulator.reset())

let codes = 0
type Given = ReturnType<typeof orderFields>

function byCode(outcome = '00'): Given {
  const { trade_type: _, notify_url: __, ...order } = orderFields({ total_fee: 1000, deposit: 'Y' })
  return { ...order, auth_code: `13${String(++codes).padStart(14, '0')}${outcome}` } as Given
}

const call = (path: string, fields: Readonly<Record<string, string | number>>): ReturnType<V2Shop['call']> =>
  shop.call(
    path,
    { appid: APPID, sub_mch_id: SUB, sub_appid: 'wxsub', fee_type: 'CNY', ...fields },
    'HMAC-SHA256',
  )
const own = (account: string): number => shop.emulator.ledger().accounts[`merchant:${SUB}:${account}`] ?? 0
const accounts = (): Record<string, number> => ({
  deposit: own('deposit'),
  available: own('available'),
  refunding: own('refunding'),
  user: shop.emulator.ledger().accounts['user'] ?? 0,
})

/** A deposit of 1000 fen that is paid by a code. @returns its number */
async function deposited(): Promise<string> {
  const given = byCode()
  expect(await call('/deposit/micropay', given)).toMatchObject({ result_code: 'SUCCESS', total_fee: '1000' })
  return given.out_trade_no
}

test('a deposit is held, a part consumed, the rest given back, and what was consumed refunded', async () => {
  const out_trade_no = await deposited()
  expect(accounts()).toEqual({ deposit: 1000, available: 0, refunding: 0, user: -1000 })
  const consume = { out_trade_no, total_fee: 1000, consume_fee: 300 }
  expect(await call('/deposit/consume', consume)).toMatchObject({ total_fee: '1000', consume_fee: '300' })
  expect(accounts()).toEqual({ deposit: 0, available: 297, refunding: 0, user: -300 })
  expect(await call('/deposit/consume', consume)).toMatchObject({ result_code: 'SUCCESS' })
  expect(await call('/deposit/consume', { ...consume, consume_fee: 200 })).toMatchObject({
    err_code: 'INVALID_REQUEST',
  })
  expect(await call('/deposit/orderquery', { out_trade_no })).toMatchObject({
    trade_state: 'SUCCESS',
    total_fee: '1000',
    consume_fee: '300',
  })
  const refund = { out_trade_no, total_fee: 1000, refund_fee: 100, out_refund_no: 'DR-1' }
  expect(await call('/deposit/refund', refund)).toMatchObject({ refund_fee: '100', total_fee: '1000' })
  await shop.emulator.refund.finish('DR-1')
  expect(accounts()).toEqual({ deposit: 0, available: 198, refunding: 0, user: -200 })
  expect(await call('/deposit/refundquery', { out_refund_no: 'DR-1' })).toMatchObject({
    refund_status_0: 'SUCCESS',
  })
  await shop.emulator.clock.advance('61s')
  expect(await call('/deposit/refund', { ...refund, out_refund_no: 'DR-2', refund_fee: 201 })).toMatchObject({
    err_code: 'INVALID_REQUEST',
  })
})

test('a deposit is given back whole, by the merchant or after a month', async () => {
  const [first, second] = [await deposited(), await deposited()]
  expect(await call('/deposit/reverse', { out_trade_no: first })).toMatchObject({ recall: 'N' })
  expect(await call('/deposit/reverse', { out_trade_no: first })).toMatchObject({ result_code: 'SUCCESS' })
  expect(accounts()).toEqual({ deposit: 1000, available: 0, refunding: 0, user: -1000 })
  expect(
    await call('/deposit/consume', { out_trade_no: first, total_fee: 1000, consume_fee: 1 }),
  ).toMatchObject({
    err_code: 'INVALID_REQUEST',
  })
  await shop.emulator.clock.advance('30d')
  expect(accounts()).toMatchObject({ deposit: 0, user: 0 })
  expect(await call('/deposit/orderquery', { out_trade_no: second })).toMatchObject({ trade_state: 'REFUND' })
})

test('a deposit is paid at a cashier, and told of', async () => {
  const given = orderFields({ total_fee: 1000, trade_type: 'JSAPI', openid: 'o1', notify_url: NOTIFY_URL })
  const { out_trade_no } = given
  expect((await call('/deposit/unifiedorder', given))['prepay_id']).toMatch(/^wx/)
  await expect(shop.emulator.pay(out_trade_no, { coupons: [{ amount: 10 }] })).rejects.toThrow(
    'without coupons',
  )
  await shop.emulator.pay(out_trade_no)
  expect(shop.told.at(-1)).toMatchObject({ out_trade_no, total_fee: '1000' })
  expect(own('deposit')).toBe(1000)
  const unpaid = orderFields({ total_fee: 1000, trade_type: 'APP' })
  await call('/deposit/unifiedorder', unpaid)
  expect(await call('/deposit/reverse', { out_trade_no: unpaid.out_trade_no })).toMatchObject({ recall: 'N' })
  await expect(shop.emulator.pay(unpaid.out_trade_no)).rejects.toThrow('REVOKED')
})

test('a password is waited for', async () => {
  const given = byCode('01')
  expect(await call('/deposit/micropay', given)).toMatchObject({ err_code: 'USERPAYING' })
  expect(await call('/deposit/reverse', { out_trade_no: given.out_trade_no })).toMatchObject({
    err_code: 'USERPAYING',
    recall: 'Y',
  })
})

test('deposits and orders have operations of their own', async () => {
  const out_trade_no = await deposited()
  const refund = { out_trade_no, total_fee: 1000, refund_fee: 100, out_refund_no: 'DR-3' }
  const order = orderFields({ total_fee: 1000 })
  await call('/pay/unifiedorder', order)
  await shop.emulator.pay(order.out_trade_no)
  const refusals = [
    await call('/secapi/pay/refund', refund),
    await call('/secapi/pay/reverse', { out_trade_no }),
    await call('/deposit/refund', refund),
    await call('/deposit/refund', { ...refund, out_trade_no: order.out_trade_no }),
    await call('/deposit/orderquery', { out_trade_no: order.out_trade_no }),
    await call('/deposit/consume', { out_trade_no, total_fee: 999, consume_fee: 1 }),
  ]
  expect(refusals.map(({ err_code }) => err_code)).toEqual(Array(6).fill('INVALID_REQUEST'))
  expect(await call('/deposit/consume', { out_trade_no, total_fee: 1000, consume_fee: 1001 })).toMatchObject({
    err_code: 'PARAM_ERROR',
  })
})
