import { beforeAll, beforeEach, expect, test } from 'vitest'
import { expectBalanced, expectRefusal, openShop, type Shop } from '../shop.ts'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
beforeEach(() => shop.emulator.reset())

const pay = (out_trade_no: string, outcome: string): PromiseLike<unknown> =>
  shop.wxpay.v3.pay.transactions.codepay.post({
    json: {
      appid: 'wxd678efh567hg6787',
      description: '图书',
      out_trade_no,
      amount: { total: 100 },
      payer: { auth_code: `1300000000000000${outcome}` },
      scene_info: { store_info: { out_id: 'A1' } },
    },
  })
const stateOf = (out_trade_no: string): string | undefined =>
  shop.emulator.orders.get(out_trade_no)?.trade_state

test('a bank’s failure is an error, and the order waits to be asked for', async () => {
  await expectRefusal(pay('CODE-04', '04'), 500, 'BANK_ERROR')
  expect(stateOf('CODE-04')).toBe('USERPAYING')
  await shop.emulator.pay('CODE-04')
  expect(stateOf('CODE-04')).toBe('SUCCESS')
  expectBalanced(shop)
})

test('a password is waited for half a minute, and not longer', async () => {
  await pay('CODE-01', '01')
  await shop.emulator.clock.advance('29s')
  expect(stateOf('CODE-01')).toBe('USERPAYING')
  await shop.emulator.clock.advance('1s')
  expect(shop.emulator.orders.get('CODE-01')).toMatchObject({
    trade_state: 'PAYERROR',
    failure: '用户没有输入支付密码',
  })
  await expect(shop.emulator.pay('CODE-01')).rejects.toThrow('PAYERROR')
})

test('one that is entered in time pays, and nothing happens afterwards', async () => {
  await pay('CODE-01', '01')
  await shop.emulator.pay('CODE-01')
  await shop.emulator.clock.advance('1m')
  expect(stateOf('CODE-01')).toBe('SUCCESS')
})
