import { wxpay } from './wxpay.ts'

const { out_trade_no } = { out_trade_no: 'CALLS-1' }
const order = {
  description: '咖啡',
  out_trade_no,
  notify_url: 'https://shop.example/notify',
  amount: { total: 100 },
}

// by properties, by chain(), by a string: the same request
await wxpay.v3.pay.transactions.native.post({ json: order })
await wxpay.chain('v3/pay/transactions/native').post({ json: order })
await wxpay['v3/pay/transactions/native'].postAsync({ json: order })

// a template variable is a value beside json and query
const { trade_state } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
  .get({ out_trade_no })
  .json()
console.log(trade_state)

// awaited, it is a Response, verified already
const response = await wxpay.v3.certificates.get()
console.log(response.status, response.headers.get('request-id') !== null)
