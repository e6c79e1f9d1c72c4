import { createWechatpay } from 'wechatpay-isomorphic/core'
import { pay } from 'wechatpay-isomorphic/catalog/pay' // only what this Worker calls

interface Env {
  MCHID: string
  APPID: string
  SERIAL: string
  PRIVATE_KEY: string
  PUBLIC_KEY_ID: string
  PUBLIC_KEY: string
}

export default {
  async fetch(_request: Request, env: Env): Promise<Response> {
    const wxpay = createWechatpay({
      mchid: env.MCHID,
      appid: env.APPID,
      serial: env.SERIAL,
      privateKey: env.PRIVATE_KEY,
      certs: { [env.PUBLIC_KEY_ID]: env.PUBLIC_KEY },
      catalog: [pay],
    })
    const { code_url } = await wxpay.v3.pay.transactions.native
      .post({
        json: {
          description: '咖啡',
          out_trade_no: crypto.randomUUID().replaceAll('-', ''),
          notify_url: 'https://shop.example/notify',
          amount: { total: 100 },
        },
      })
      .json()
    return Response.json({ code_url })
  },
}
