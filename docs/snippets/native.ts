import { emulator, wxpay } from './wxpay.ts'

const out_trade_no = 'NATIVE-1'
const { code_url } = await wxpay.v3.pay.transactions.native
  .post({
    json: {
      description: '咖啡豆 250 克',
      out_trade_no,
      time_expire: new Date(emulator.clock.now() + 15 * 60_000).toISOString(),
      notify_url: 'https://shop.example/notify',
      amount: { total: 100 },
    },
  })
  .json()
console.log(code_url.slice(0, 16))

await emulator.clock.advance('16m') // nobody has paid
const { trade_state } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
  .get({ out_trade_no })
  .json()
console.log(trade_state)
