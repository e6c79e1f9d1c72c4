import { paymentMessage } from './signed-messages.ts'

/** What every signature for the cashier covers beside the order. */
export interface PaySignParts {
  readonly appid: string
  /** Seconds since 1970. */
  readonly timestamp: string
  readonly nonce: string
  readonly prepay_id: string
}

/** A message to sign, and what becomes of its signature (base64). */
export interface PaySign<Payment> {
  readonly message: string
  payment(signature: string): Payment
}

// Type aliases: an interface is not assignable to `Record<string, unknown>`, which declarations of a bridge
// often take.

/** Argument of `wx.requestPayment` in a mini program. */
export type MiniProgramPayment = {
  /** Seconds since 1970. */
  timeStamp: string
  /** Random, 32 characters. */
  nonceStr: string
  /** The order: lives for two hours. */
  package: `prepay_id=${string}`
  /** The only one that APIv3 has. */
  signType: 'RSA'
  /** Base64. */
  paySign: string
}

/** Argument of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` on a page in WeChat. */
export type JsapiPayment = {
  /** The official account in which the user pays. */
  appId: string
} & MiniProgramPayment

/** What an app gives to the OpenSDK (`PayReq`). */
export type AppPayment = {
  /** The app of the open platform. */
  appid: string
  /** The merchant that gets the money. */
  partnerid: string
  /** The order: lives for two hours. */
  prepayid: string
  /** Always this. */
  package: 'Sign=WXPay'
  /** Random, 32 characters. */
  noncestr: string
  /** Seconds since 1970. */
  timestamp: string
  /** Base64. */
  sign: string
}

/** For a page in WeChat. */
export function jsapiSign(parts: PaySignParts): PaySign<JsapiPayment> {
  const { message, payment } = miniProgramSign(parts)
  return { message, payment: signature => ({ appId: parts.appid, ...payment(signature) }) }
}

/** For a mini program: the same signature, and a response without the appid, which the mini program knows. */
export function miniProgramSign({
  appid,
  timestamp,
  nonce,
  prepay_id,
}: PaySignParts): PaySign<MiniProgramPayment> {
  const order = `prepay_id=${prepay_id}` as const
  return {
    message: paymentMessage(appid, timestamp, nonce, order),
    payment: paySign => ({ timeStamp: timestamp, nonceStr: nonce, package: order, signType: 'RSA', paySign }),
  }
}

/** For an app. The signature covers the bare prepay_id, and the constant `package` not at all. */
export function appSign({
  appid,
  timestamp,
  nonce,
  prepay_id,
  partnerid,
}: PaySignParts & { readonly partnerid: string }): PaySign<AppPayment> {
  return {
    message: paymentMessage(appid, timestamp, nonce, prepay_id),
    payment: sign => ({
      appid,
      partnerid,
      prepayid: prepay_id,
      package: 'Sign=WXPay',
      noncestr: nonce,
      timestamp,
      sign,
    }),
  }
}
