import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { listen } from 'wechatpay-isomorphic/node'

const emulator = await createEmulator()
const { url, close } = await listen(emulator) // for PHP, Go, Java, Python as well
const wxpay = createWechatpay({
  ...emulator.credentials,
  appid: 'wxd678efh567hg6787',
  baseUrl: url,
})

const out_trade_no = 'SANDBOX-1'
await wxpay.v3.pay.transactions.native.post({
  json: {
    description: '咖啡',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
  },
})
await emulator.clock.advance('8d') // nobody has paid: it closes by itself
const { trade_state } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
  .get({ out_trade_no })
  .json()
console.log(trade_state)
await close()
