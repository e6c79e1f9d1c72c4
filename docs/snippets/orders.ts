import { wxpay } from './wxpay.ts'

const { native, outTradeNo } = wxpay.v3.pay.transactions
const out_trade_no = 'ORDERS-1'

await native.post({
  json: {
    description: '咖啡',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
  },
})
const before = await outTradeNo._out_trade_no_.get({ out_trade_no }).json()
await outTradeNo._out_trade_no_.close.post({ out_trade_no, json: {} }) // 204: no body
const after = await outTradeNo._out_trade_no_.get({ out_trade_no }).json()
console.log(before.trade_state, after.trade_state)
