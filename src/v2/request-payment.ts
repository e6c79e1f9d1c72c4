import { readField, readId } from '../client/order-fields.ts'
import type { AppPrepaidOrder, PrepaidOrder } from '../client/request-payment.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { checkId } from '../keys/identity.ts'
import { nowSeconds } from '../lib/clock.ts'
import { createNonce } from '../lib/create-nonce.ts'
import type { Crypto } from '../lib/web-crypto.ts'
import { h5Url } from '../protocol/h5-url.ts'
import {
  appSignV2,
  jsapiSignV2,
  miniProgramSignV2,
  type AppPaymentV2,
  type JsapiPaymentV2,
  type MiniProgramPaymentV2,
  type PaySignPartsV2,
} from '../protocol/v2/pay-sign.ts'
import type { SignType } from '../protocol/v2/sign.ts'
import { checkApiv2Key, checkSignType } from './options.ts'

/** An H5 order of APIv2 to pay. */
export interface H5OrderV2 {
  /** What the order gave: valid for five minutes. */
  mweb_url: string
  /** Where the browser goes after the payment, done or not: an absolute URL, not encoded. */
  redirect_url: string
}

/**
 * Makes what a page, mini program or app needs to call up the cashier for an order of APIv2. Each call is
 * signed afresh, the way that the order was signed. Every method rejects with a `TypeError` that names a
 * field that is missing or malformed.
 */
export interface RequestPaymentV2 {
  /** For a page in WeChat: `WeixinJSBridge.invoke('getBrandWCPayRequest', payment, …)`. */
  jsapi(order: PrepaidOrder): Promise<JsapiPaymentV2>
  /** For a mini program: `wx.requestPayment(payment)`. */
  miniProgram(order: PrepaidOrder): Promise<MiniProgramPaymentV2>
  /** For an app: the OpenSDK's `PayReq`. */
  app(order: AppPrepaidOrder): Promise<AppPaymentV2>
  /** For a browser outside of WeChat: the URL to go to. Not signed. */
  h5(order: H5OrderV2): Promise<string>
}

/** Options of {@link createRequestPaymentV2}. */
export interface RequestPaymentV2Options {
  /** The merchant number that made the order, or the partner's. */
  mchid: string
  /** The merchant's APIv2 key. */
  apiv2Key: string
  /** The app in which users pay, where an order does not name it; default none. */
  appid?: string | undefined
  /** How the orders were signed; default `MD5`. */
  signType?: SignType | undefined
  /** A WebCrypto implementation; default `globalThis.crypto`. */
  crypto?: Crypto | undefined
}

/**
 * Calls up the cashier without a client: what `wxpay.requestPaymentV2` is.
 *
 * @example
 *   const requestPayment = createRequestPaymentV2({ mchid: '1900000001', apiv2Key })
 *   const payment = await requestPayment.jsapi({ appid: 'wxd678efh567hg6787', prepay_id })
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createRequestPaymentV2(options: RequestPaymentV2Options): RequestPaymentV2 {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object, like { mchid, apiv2Key }')
  const { apiv2Key, signType } = options
  checkId('mchid', options.mchid)
  checkApiv2Key(apiv2Key)
  checkSignType(signType)
  return requestPaymentOf({
    mchid: options.mchid,
    appid: options.appid,
    key: apiv2Key,
    signType: signType ?? 'MD5',
    crypto: resolveCrypto(options.crypto),
  })
}

/** Who signs. */
interface Signing {
  readonly mchid: string
  readonly appid: string | undefined
  readonly key: string
  readonly signType: SignType
  readonly crypto: Crypto
}

export function requestPaymentOf({ mchid, appid: own, key, signType, crypto }: Signing): RequestPaymentV2 {
  function partsOf(method: string, order: PrepaidOrder): PaySignPartsV2 {
    const prepay_id = readId(method, order, 'prepay_id')
    if (prepay_id.includes('='))
      throw new TypeError(
        `requestPayment.${method}: prepay_id has to be the bare id that the order gave, without prepay_id=`,
      )
    const appid = readId(method, { appid: order.appid ?? own }, 'appid')
    return { appid, prepay_id, timestamp: String(nowSeconds()), nonce: createNonce(crypto), key, signType }
  }
  return Object.freeze<RequestPaymentV2>({
    jsapi: async order => jsapiSignV2(partsOf('jsapi', order)),
    miniProgram: async order => miniProgramSignV2(partsOf('miniProgram', order)),
    async app(order) {
      const partnerid = order?.partnerid === undefined ? mchid : readId('app', order, 'partnerid')
      return appSignV2({ ...partsOf('app', order), partnerid })
    },
    h5: async order => h5Url(readField('h5', order, 'mweb_url'), readField('h5', order, 'redirect_url')),
  })
}
