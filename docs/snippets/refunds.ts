import { emulator, wxpay } from './wxpay.ts'

const out_trade_no = 'REFUNDS-1'
const total = 500
await wxpay.v3.pay.transactions.native.post({
  json: {
    description: '咖啡',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total },
  },
})
await emulator.pay(out_trade_no)

const { refunds } = wxpay.v3.refund.domestic
const out_refund_no = `${out_trade_no}-R1` // the same number again is the same refund
await refunds.post({
  json: { out_trade_no, out_refund_no, amount: { refund: 200, total, currency: 'CNY' } },
})
await emulator.refund.finish(out_refund_no)

const { status, amount } = await refunds._out_refund_no_.get({ out_refund_no }).json()
console.log(status, amount.refund)
