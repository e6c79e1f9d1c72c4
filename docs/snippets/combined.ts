import { emulator, wxpay } from './wxpay.ts'

const { mchid } = emulator.credentials
const order = (out_trade_no: string, total_amount: number) => ({
  mchid,
  attach: '一店',
  out_trade_no,
  description: '商品',
  amount: { total_amount, currency: 'CNY' },
})

await wxpay.v3.combineTransactions.native.post({
  json: {
    combine_out_trade_no: 'COMBINED-1',
    notify_url: 'https://shop.example/notify',
    sub_orders: [order('COMBINED-1-A', 300), order('COMBINED-1-B', 200)],
  },
})
await emulator.payCombined('COMBINED-1') // the customer pays both at once

const { sub_orders } =
  await wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_
    .get({ combine_out_trade_no: 'COMBINED-1' })
    .json()
for (const { out_trade_no, trade_state } of sub_orders ?? [])
  console.log(out_trade_no, trade_state)
