import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

const emulator = await createEmulator()
// the partner's own credentials; its appid is filled in as sp_appid
const wxpay = createWechatpay({
  ...emulator.credentials,
  appid: 'wx8888888888888888',
  fetch: emulator.fetch,
})

const sub_mchid = '1900000109'
const out_trade_no = 'PARTNER-1'
const { transactions } = wxpay.v3.pay.partner
await transactions.jsapi.post({
  json: {
    sub_mchid,
    description: '咖啡',
    out_trade_no,
    notify_url: 'https://shop.example/notify',
    amount: { total: 100 },
    payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  },
})
await emulator.pay(out_trade_no)
const order = await transactions.outTradeNo._out_trade_no_
  .get({ out_trade_no, query: { sub_mchid } })
  .json()
console.log(order.trade_state, order.sub_mchid)
