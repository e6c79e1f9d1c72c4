import { wxpay } from './wxpay.ts'

const order = {
  description: '咖啡豆 250 克',
  notify_url: 'https://shop.example/notify',
  amount: { total: 100 },
}
const { prepay_id } = await wxpay.v3.pay.transactions.jsapi
  .post({
    json: {
      ...order,
      out_trade_no: 'CASHIER-1',
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    },
  })
  .json()
const { h5_url } = await wxpay.v3.pay.transactions.h5
  .post({
    json: {
      ...order,
      out_trade_no: 'CASHIER-2',
      scene_info: { payer_client_ip: '203.0.113.7', h5_info: { type: 'Wap' } },
    },
  })
  .json()

// WeixinJSBridge.invoke('getBrandWCPayRequest', …)
const page = await wxpay.requestPayment.jsapi({ prepay_id })
// wx.requestPayment(…)
const miniProgram = await wxpay.requestPayment.miniProgram({ prepay_id })
// the OpenSDK's PayReq
const app = await wxpay.requestPayment.app({ prepay_id })
// where the browser goes
const url = await wxpay.requestPayment.h5({
  h5_url,
  redirect_url: 'https://shop.example/paid',
})

for (const parameters of [page, miniProgram, app])
  console.log(Object.keys(parameters).join(' '))
console.log(new URL(url).searchParams.get('redirect_url'))
