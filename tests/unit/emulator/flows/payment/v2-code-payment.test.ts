import { beforeAll, expect, test } from 'vitest'
import { APPID, openV2Shop, orderFields, type V2Shop } from '../../v2/shop.ts'

let shop: V2Shop
beforeAll(async () => {
  shop = await openV2Shop()
})

let codes = 0
/** A code whose last two digits say what happens. */
function payment(outcome: string): ReturnType<typeof orderFields> & { readonly auth_code: string } {
  const { trade_type: _, notify_url: __, ...order } = orderFields()
  return { ...order, auth_code: `13${String(++codes).padStart(14, '0')}${outcome}` } as ReturnType<
    typeof payment
  >
}
const asked = (out_trade_no: string): Record<string, string> => ({ appid: APPID, out_trade_no })

test('a code pays at once, and nobody is told', async () => {
  const order = payment('00')
  const answer = await shop.call('/pay/micropay', order)
  expect(answer).toMatchObject({ result_code: 'SUCCESS', trade_type: 'MICROPAY', cash_fee: '100' })
  expect(shop.told).toEqual([])
  expect(await shop.call('/pay/micropay', order)).toMatchObject({ err_code: 'ORDERPAID' })
  const again = { ...payment('00'), auth_code: order.auth_code }
  expect(await shop.call('/pay/micropay', again)).toMatchObject({ err_code: 'AUTH_CODE_INVALID' })
})

test('a password is asked for, and entered', async () => {
  const order = payment('01')
  const { out_trade_no } = order
  expect(await shop.call('/pay/micropay', order)).toMatchObject({
    result_code: 'FAIL',
    err_code: 'USERPAYING',
    err_code_des: '需要用户输入支付密码',
  })
  expect(await shop.call('/pay/orderquery', asked(out_trade_no))).toMatchObject({ trade_state: 'USERPAYING' })
  expect(await shop.call('/secapi/pay/reverse', asked(out_trade_no))).toMatchObject({
    err_code: 'USERPAYING',
    recall: 'Y',
  })
  await shop.emulator.pay(out_trade_no)
  expect(await shop.call('/pay/orderquery', asked(out_trade_no))).toMatchObject({ trade_state: 'SUCCESS' })
})

test('a password that nobody enters: the payment has failed, and is reversed', async () => {
  const order = payment('01')
  await shop.call('/pay/micropay', order)
  await shop.emulator.clock.advance('30s')
  const found = await shop.call('/pay/orderquery', asked(order.out_trade_no))
  expect(found).toMatchObject({ trade_state: 'PAYERROR', trade_state_desc: '用户没有输入支付密码' })
  expect(await shop.call('/pay/micropay', order)).toMatchObject({ err_code: 'TRADE_ERROR' })
  expect(await shop.call('/secapi/pay/reverse', asked(order.out_trade_no))).toMatchObject({
    result_code: 'SUCCESS',
    recall: 'N',
  })
  expect(await shop.call('/pay/micropay', order)).toMatchObject({ err_code: 'ORDERREVERSED' })
})

test.each([
  ['02', 'NOTENOUGH'],
  ['03', 'AUTHCODEEXPIRE'],
  ['04', 'BANKERROR'],
])('a code that ends in %s: %s', async (outcome, err_code) => {
  expect(await shop.call('/pay/micropay', payment(outcome))).toMatchObject({ result_code: 'FAIL', err_code })
})

test('after a bank’s failure the order waits: what became of it is asked for', async () => {
  const order = payment('04')
  await shop.call('/pay/micropay', order)
  expect(await shop.call('/pay/orderquery', asked(order.out_trade_no))).toMatchObject({
    trade_state: 'USERPAYING',
  })
})

test('a code that is none is refused', async () => {
  expect(await shop.call('/pay/micropay', { ...payment('00'), auth_code: '123' })).toMatchObject({
    err_code: 'AUTH_CODE_INVALID',
  })
})

test('a paid order is reversed by either number, for seven days, and everybody has their money', async () => {
  const [first, second, third] = [payment('00'), payment('00'), payment('00')]
  const { transaction_id = '' } = await shop.call('/pay/micropay', first)
  await shop.call('/pay/micropay', second)
  const before = shop.emulator.ledger().accounts['user']!
  const both = { ...asked(first.out_trade_no), transaction_id }
  expect(await shop.call('/secapi/pay/reverse', both)).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
  expect(await shop.call('/secapi/pay/reverse', asked(second.out_trade_no))).toMatchObject({ recall: 'N' })
  expect(shop.emulator.ledger().accounts['user']).toBe(before + 200)
  await shop.call('/pay/micropay', third)
  await shop.emulator.clock.advance('8d')
  expect(await shop.call('/secapi/pay/reverse', asked(third.out_trade_no))).toMatchObject({
    err_code: 'REVERSE_EXPIRE',
    recall: 'N',
  })
  expect(await shop.call('/secapi/pay/reverse', asked('never'))).toMatchObject({ err_code: 'ORDERNOTEXIST' })
})
