import { emulator, wxpay } from './wxpay.ts'

const appid = 'wxd678efh567hg6787'
const out_trade_no = 'SHARED-1'
await wxpay.v3.pay.transactions.native.post({
  json: {
    description: '咖啡',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total: 1000 },
    settle_info: { profit_sharing: true }, // keeps the money back
  },
})
await emulator.pay(out_trade_no)
const order = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
  .get({ out_trade_no })
  .json()
await emulator.clock.advance('2m') // earlier, WeChat Pay refuses
const transaction_id = order.transaction_id ?? ''

const { profitsharing } = wxpay.v3
const receiver = { type: 'PERSONAL_OPENID', account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' }
await profitsharing.receivers.add.post({
  json: { appid, ...receiver, relation_type: 'STAFF' },
})

const out_order_no = 'SHARED-1-S1'
await profitsharing.orders.post({
  json: {
    appid,
    transaction_id,
    out_order_no,
    receivers: [{ ...receiver, amount: 100, description: '提成' }],
    unfreeze_unsplit: true, // what is left is the merchant's
  },
})
await emulator.clock.advance('1h')
const { state } = await profitsharing.orders._out_order_no_
  .get({ out_order_no, query: { transaction_id } })
  .json()
console.log(state)
