import { reconcile } from 'wechatpay-isomorphic'
import { emulator, wxpay } from './wxpay.ts'

const bill_date = new Date(emulator.clock.now() + 8 * 3_600_000)
  .toISOString()
  .slice(0, 10)
const out_trade_no = 'BILLS-1'
await wxpay.v3.pay.transactions.native.post({
  json: {
    description: '咖啡',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total: 8888 },
  },
})
await emulator.pay(out_trade_no)
await emulator.clock.advance('36h') // a bill is there at ten o'clock of the next day

// your own table: what should have been paid, in fen
const books = [
  { out_trade_no, total: 8888 },
  { out_trade_no: 'BILLS-2', total: 100 },
]
const reconciliation = reconcile(wxpay.bills.trade({ bill_date }), books)
for await (const difference of reconciliation) console.log(difference.kind)
console.log((await reconciliation.summary()).differences)

// or row by row
for await (const row of wxpay.bills.trade({ bill_date }))
  console.log(row.商户订单号, row.应结订单金额)
