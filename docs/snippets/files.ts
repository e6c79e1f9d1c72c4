import { emulator, wxpay } from './wxpay.ts'

const bill_date = new Date(emulator.clock.now() + 8 * 3_600_000)
  .toISOString()
  .slice(0, 10)
await wxpay.v3.pay.transactions.native.post({
  json: {
    description: '咖啡',
    out_trade_no: 'FILES-1',
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
  },
})
await emulator.pay('FILES-1')
await emulator.clock.advance('36h')

// an operation that answers with a download_url: its response is enough
const bill = await wxpay.v3.bill.tradebill
  .get({ query: { bill_date, bill_type: 'ALL' } })
  .json()
const text = await wxpay.bills.download(bill).text()
console.log(text.includes('商户订单号'))
