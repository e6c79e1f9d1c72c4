import { emulator, wxpay } from './wxpay.ts'

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

const bill_date = new Date(emulator.clock.now() + 8 * 3_600_000)
  .toISOString()
  .slice(0, 10)
await emulator.clock.advance('36h') // a bill is there at ten o'clock of the next day

// your own table: what should have been paid, fen by number
const expected = new Map([[out_trade_no, 8888]])
for await (const row of wxpay.bills.trade({ bill_date })) {
  const number = row.商户订单号 ?? ''
  if (expected.get(number) !== row.应结订单金额) console.log('differs:', number)
  expected.delete(number)
}
for (const number of expected.keys()) console.log('missing in the bill:', number)
console.log('done')
