// Compiled, never run: calling up the cashier.
import {
  createRequestPayment,
  type AppPayment,
  type JsapiPayment,
  type MiniProgramPayment,
  type RequestPayment,
  type Wechatpay,
} from 'wechatpay-isomorphic'
import type { Equal, True } from './equal.ts'

declare const wxpay: Wechatpay
declare const bridge: {
  invoke(
    name: 'getBrandWCPayRequest',
    payment: Record<string, unknown>,
    done: (answer: { err_msg: string }) => void,
  ): void
}
/** As the mini programs' declarations have it. */
declare const wx: {
  requestPayment(option: {
    timeStamp: string
    nonceStr: string
    package: string
    paySign: string
    signType?: 'MD5' | 'HMAC-SHA256' | 'RSA'
    success?: () => void
  }): void
}

export type Checks = [
  True<Equal<Wechatpay['requestPayment'], RequestPayment>>,
  True<Equal<Awaited<ReturnType<RequestPayment['jsapi']>>, JsapiPayment>>,
  True<Equal<keyof JsapiPayment, 'appId' | 'timeStamp' | 'nonceStr' | 'package' | 'signType' | 'paySign'>>,
  True<Equal<keyof MiniProgramPayment, Exclude<keyof JsapiPayment, 'appId'>>>,
  True<
    Equal<
      keyof AppPayment,
      'appid' | 'partnerid' | 'prepayid' | 'package' | 'noncestr' | 'timestamp' | 'sign'
    >
  >,
  True<Equal<AppPayment['package'], 'Sign=WXPay'>>,
  True<Equal<JsapiPayment['signType'], 'RSA'>>,
  True<Equal<Awaited<ReturnType<RequestPayment['h5']>>, string>>,
]

export async function pay(appid: string): Promise<void> {
  const { prepay_id } = await wxpay.v3.pay.transactions.jsapi
    .post({
      json: {
        appid,
        mchid: '1900000001',
        description: '公仔',
        out_trade_no: '1217752501201407033233368018',
        notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
        amount: { total: 100 },
        payer: { openid: 'o' },
      },
    })
    .json()
  bridge.invoke(
    'getBrandWCPayRequest',
    await wxpay.requestPayment.jsapi({ appid, prepay_id }),
    ({ err_msg }) => void err_msg,
  )
  wx.requestPayment(await wxpay.requestPayment.miniProgram({ appid, prepay_id }))
  wx.requestPayment({
    ...(await wxpay.requestPayment.miniProgram({ appid, prepay_id })),
    success: () => undefined,
  })
  void (await wxpay.requestPayment.app({ appid, prepay_id, partnerid: '1900000109' }))
}

export function misuse(prepay_id: string, other: RequestPayment): void {
  const { jsapi, app, miniProgram, h5 } = wxpay.requestPayment
  // @ts-expect-error: prepay_id is missing
  void jsapi({ appid: 'wx' })
  // The app may be the client's own.
  void miniProgram({ prepay_id })
  // @ts-expect-error: names are as on the wire
  void jsapi({ appId: 'wx', prepayId: prepay_id })
  // @ts-expect-error: there is no such field
  void jsapi({ appid: 'wx', prepay_id, partnerid: '1900000109' })
  // @ts-expect-error: a number is no merchant number
  void app({ appid: 'wx', prepay_id, partnerid: 1900000109 })
  // @ts-expect-error: redirect_url is missing
  void h5({ h5_url: 'https://wx.tenpay.com/' })
  // @ts-expect-error: Native orders have a code_url and need nothing of this
  void wxpay.requestPayment.native
  // @ts-expect-error: it cannot be replaced
  wxpay.requestPayment = other
  // @ts-expect-error: a brand makes no orders
  createRequestPayment({ brandId: '1004', privateKey: 'pem' })
}
