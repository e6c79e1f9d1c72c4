import { beforeAll, expect, test } from 'vitest'
import { checkFen } from '../../../../src/emulator/flows/amount.ts'
import { expectBalanced, expectRefusal, NOTIFY_URL, openShop, paidOrder, type Shop } from './shop.ts'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})

test.each([0, -1, 1.5, NaN, Infinity, 2 ** 53])('%s fen are no amount', fen => {
  expect(() => checkFen(fen, 'amount')).toThrow('金额不合法')
})

test('nothing is one where it may be', () => {
  expect(() => checkFen(0, 'amount', 0)).not.toThrow()
  expect(() => checkFen(-1, 'amount', 0)).toThrow('金额不合法')
})

test.each([0, -5])(
  '%i fen are neither ordered, refunded, shared nor had back, and not a fen moves',
  async fen => {
    const { out_trade_no } = await paidOrder(shop, 100)
    const before = shop.emulator.ledger()
    const { v3 } = shop.wxpay
    const appid = 'wxd678efh567hg6787'
    const order = { appid, description: '图书', out_trade_no: `NO-FEN-${-fen}` }
    const calls = [
      () =>
        v3.pay.transactions.codepay.post({
          json: {
            ...order,
            amount: { total: fen },
            payer: { auth_code: '130000000000000000' },
            scene_info: { store_info: { id: '1' } },
          },
        }),
      () =>
        v3.combineTransactions.native.post({
          json: {
            combine_appid: appid,
            combine_out_trade_no: order.out_trade_no,
            notify_url: NOTIFY_URL,
            sub_orders: ['A', 'B'].map(part => ({
              mchid: shop.emulator.credentials.mchid,
              attach: '店',
              out_trade_no: `${order.out_trade_no}${part}`,
              description: '图书',
              amount: { total_amount: fen, currency: 'CNY' },
            })),
          },
        }),
      () =>
        v3.refund.domestic.refunds.post({
          json: {
            out_trade_no,
            out_refund_no: `R${-fen}`,
            amount: { refund: fen, total: 100, currency: 'CNY' },
          },
        }),
    ]
    for (const call of calls) await expectRefusal(call(), 400, 'PARAM_ERROR')
    const shareable = await sold()
    const receiver = { type: 'MERCHANT_ID' as const, account: '1900000109', description: '分给门店' }
    const share = (out_order_no: string, amount: number) =>
      v3.profitsharing.orders.post({
        json: {
          appid,
          transaction_id: shareable,
          out_order_no,
          receivers: [{ ...receiver, amount }],
          unfreeze_unsplit: false,
        },
      })
    await expectRefusal(share(`S${-fen}`, fen), 400, 'PARAM_ERROR')
    await share(`T${-fen}`, 10)
    await shop.emulator.clock.advance('2s')
    const back = { out_order_no: `T${-fen}`, out_return_no: `B${-fen}`, return_mchid: '1900000109' }
    const giveBack = (amount: number) =>
      v3.profitsharing.returnOrders.post({ json: { ...back, amount, description: '退回' } })
    await expectRefusal(giveBack(fen), 400, 'PARAM_ERROR')
    expect(shop.emulator.ledger().accounts['user']).toBe(before.accounts['user']! - 1000)
    expectBalanced(shop)
  },
)

/** A payment of 1,000 fen whose money waits to be shared. @returns its transaction */
async function sold(): Promise<string> {
  const { v3 } = shop.wxpay
  const out_trade_no = `SHARED-${shop.emulator.orders.size}`
  await v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      description: '图书',
      out_trade_no,
      notify_url: NOTIFY_URL,
      amount: { total: 1000 },
      settle_info: { profit_sharing: true },
    },
  })
  const { payment } = await shop.emulator.pay(out_trade_no)
  await shop.emulator.clock.advance('2m')
  await v3.profitsharing.receivers.add.post({
    json: {
      appid: 'wxd678efh567hg6787',
      type: 'MERCHANT_ID',
      account: '1900000109',
      name: '示例商户全称',
      relation_type: 'STORE',
    },
  })
  return payment!.transaction_id
}
