import { emulator, wxpay } from './wxpay.ts'

const total = 100 // fen: 1.00 CNY
const out_trade_no = 'A-20261125-1' // your own number

// 1. place an order
const { code_url } = await wxpay.v3.pay.transactions.native
  .post({
    json: {
      description: '咖啡豆 250 克',
      out_trade_no,
      notify_url: 'https://shop.example/notify',
      amount: { total },
    },
  })
  .json()
console.log(code_url.startsWith('weixin://')) // shown as a QR code

// 2. the customer pays
await emulator.pay(out_trade_no)

// 3. ask WeChat Pay, and compare the amount
const order = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
  .get({ out_trade_no })
  .json()
console.log(order.trade_state, order.amount?.total === total)

// 4. refund
const refund = await wxpay.v3.refund.domestic.refunds
  .post({
    json: {
      out_trade_no,
      out_refund_no: `${out_trade_no}-R1`,
      amount: { refund: total, total, currency: 'CNY' },
    },
  })
  .json()
console.log(refund.status)
