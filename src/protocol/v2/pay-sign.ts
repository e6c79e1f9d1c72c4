import { signFields, type SignType } from './sign.ts'

/** What a signature for the cashier covers, and what it is made with. */
export interface PaySignPartsV2 {
  readonly appid: string
  /** Seconds since 1970. */
  readonly timestamp: string
  readonly nonce: string
  readonly prepay_id: string
  /** The APIv2 key. */
  readonly key: string
  /** That of the order. */
  readonly signType: SignType
}

// Type aliases: an interface is not assignable to `Record<string, unknown>`, which declarations of a bridge
// often take.

/** Argument of `wx.requestPayment` in a mini program. */
export type MiniProgramPaymentV2 = {
  /** Seconds since 1970. */
  timeStamp: string
  nonceStr: string
  package: `prepay_id=${string}`
  signType: SignType
  /** Upper-case hex. */
  paySign: string
}

/** Argument of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` on a page in WeChat. */
export type JsapiPaymentV2 = { appId: string } & MiniProgramPaymentV2

/** What an app gives to the OpenSDK (`PayReq`). */
export type AppPaymentV2 = {
  appid: string
  partnerid: string
  prepayid: string
  package: 'Sign=WXPay'
  noncestr: string
  /** Seconds since 1970. */
  timestamp: string
  /** Upper-case hex. */
  sign: string
}

/**
 * For a page in WeChat.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7
 */
export function jsapiSignV2(parts: PaySignPartsV2): JsapiPaymentV2 {
  const { appid, timestamp, nonce, prepay_id, key, signType } = parts
  const signed = {
    appId: appid,
    timeStamp: timestamp,
    nonceStr: nonce,
    package: `prepay_id=${prepay_id}` as const,
    signType,
  }
  return { ...signed, paySign: signFields(signed, key, signType) }
}

/** For a mini program: the same signature, and a response without the appid, which the mini program knows. */
export function miniProgramSignV2(parts: PaySignPartsV2): MiniProgramPaymentV2 {
  const { appId, ...payment } = jsapiSignV2(parts)
  return payment
}

/**
 * For an app.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_12
 */
export function appSignV2(parts: PaySignPartsV2 & { readonly partnerid: string }): AppPaymentV2 {
  const { appid, partnerid, prepay_id, nonce, timestamp, key, signType } = parts
  const signed = {
    appid,
    partnerid,
    prepayid: prepay_id,
    package: 'Sign=WXPay',
    noncestr: nonce,
    timestamp,
  } as const
  return { ...signed, sign: signFields(signed, key, signType) }
}
