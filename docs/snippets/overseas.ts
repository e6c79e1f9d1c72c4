import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

const emulator = await createEmulator()
const wxpay = createWechatpay({
  ...emulator.credentials,
  appid: 'wx8888888888888888',
  baseUrl: 'https://apihk.mch.weixin.qq.com', // Hong Kong's host
  fetch: emulator.fetch,
})

const { code_url } = await wxpay.v3.global.transactions.native
  .post({
    json: {
      mchid: emulator.credentials.mchid,
      description: 'Coffee beans, 250 g',
      notify_url: 'https://shop.example/notify',
      out_trade_no: 'GLOBAL-1',
      trade_type: 'NATIVE',
      merchant_category_code: '1011',
      amount: { total: 888, currency: 'HKD' },
    },
  })
  .json()
console.log(code_url !== undefined)
