// Compiled with Cloudflare's types in place of the DOM library.
import { createWechatpay } from 'wechatpay-isomorphic/core'
import { pay } from 'wechatpay-isomorphic/catalog/pay'
import { createNotifications } from 'wechatpay-isomorphic/notification'

interface Env {
  readonly MCHID: string
  readonly SERIAL: string
  readonly PRIVATE_KEY: string
  readonly PUBLIC_KEY_ID: string
  readonly PUBLIC_KEY: string
  readonly APIV3_KEY: string
}

export default {
  async fetch(request, env): Promise<Response> {
    const certs = { [env.PUBLIC_KEY_ID]: env.PUBLIC_KEY }
    if (new URL(request.url).pathname === '/notify') {
      const notifications = createNotifications({ certs, apiv3Key: env.APIV3_KEY })
      return notifications.handler(async event => {
        if (event.event_type === 'TRANSACTION.SUCCESS') console.log(event.resource.transaction_id)
      })(request)
    }
    const wxpay = createWechatpay({
      mchid: env.MCHID,
      serial: env.SERIAL,
      privateKey: env.PRIVATE_KEY,
      certs,
      crypto,
      catalog: [pay],
    })
    const order = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
      .get({ out_trade_no: 'ORDER-000001' })
      .json()
    return Response.json({ state: order.trade_state })
  },
} satisfies ExportedHandler<Env>
