import type { PrivateKeyInput } from '../crypto/private-key.ts'
import { resolveCrypto } from '../crypto/subtle.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { checkId, createSigner, type Identity, type Signer } from '../keys/identity.ts'
import { toBase64 } from '../lib/base64.ts'
import { utf8 } from '../lib/bytes.ts'
import { nowSeconds } from '../lib/clock.ts'
import { createNonce } from '../lib/create-nonce.ts'
import { h5Url } from '../protocol/h5-url.ts'
import {
  appSign,
  jsapiSign,
  miniProgramSign,
  type AppPayment,
  type JsapiPayment,
  type MiniProgramPayment,
  type PaySign,
  type PaySignParts,
} from '../protocol/pay-sign.ts'
import { readField, readId } from './order-fields.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** An order to pay. */
export interface PrepaidOrder {
  /**
   * The app in which the user pays, as in the order: of a partner's order its `sub_appid`, where it has one.
   * Default the client's option `appid`.
   */
  appid?: string | undefined
  /** What the order gave: valid for two hours. */
  prepay_id: string
}

/** An order to pay in an app. */
export interface AppPrepaidOrder extends PrepaidOrder {
  /** The merchant number that is paid; default the one that signs. For a partner's order give its `sub_mchid`. */
  partnerid?: string | undefined
}

/** An H5 order to pay. */
export interface H5Order {
  /** What the order gave: valid for five minutes. */
  h5_url: string
  /** Where the browser goes after the payment, done or not: an absolute URL, not encoded. */
  redirect_url: string
}

/**
 * Makes what a page, mini program or app needs to call up the cashier. Each call is signed afresh, with its
 * own timestamp and nonce. Every method rejects with a `TypeError` that names a field that is missing or
 * malformed, and with a `ConfigurationError` where a brand would sign.
 */
export interface RequestPayment {
  /**
   * For a page in WeChat: `WeixinJSBridge.invoke('getBrandWCPayRequest', payment, …)`. JSSDK's
   * `wx.chooseWXPay` takes the same values, but for `timestamp` in place of `timeStamp`.
   *
   * @throws {TypeError} naming the field that is missing or malformed
   */
  jsapi(order: PrepaidOrder): Promise<JsapiPayment>
  /**
   * For a mini program: `wx.requestPayment(payment)`.
   *
   * @throws {TypeError} naming the field that is missing or malformed
   */
  miniProgram(order: PrepaidOrder): Promise<MiniProgramPayment>
  /**
   * For an app: the OpenSDK's `PayReq`.
   *
   * @throws {TypeError} naming the field that is missing or malformed
   */
  app(order: AppPrepaidOrder): Promise<AppPayment>
  /**
   * For a browser outside of WeChat: the URL to go to, from a page of the domain that is registered for H5.
   * Not signed; valid for five minutes from the order on.
   *
   * @throws {TypeError} naming the URL that is not one, or an `h5_url` that has another redirect_url already
   */
  h5(order: H5Order): Promise<string>
}

/** Options of {@link createRequestPayment}: `privateKey` or `signer`. */
export interface RequestPaymentOptions {
  /** The merchant number that made the order, or the partner's. */
  mchid: string
  /** The app in which users pay, where an order does not name it; default none. */
  appid?: string | undefined
  /**
   * The merchant private key: PEM (PKCS#8 or PKCS#1), DER bytes, JWK, CryptoKey or Node KeyObject. RSA, at
   * least 2048 bits.
   */
  privateKey?: PrivateKeyInput | undefined
  /** Signs in place of `privateKey`: a KMS or an HSM. */
  signer?: Signer | undefined
  /** A WebCrypto implementation; default `globalThis.crypto`. */
  crypto?: Crypto | undefined
}

/**
 * Calls up the cashier without a client: what `wxpay.requestPayment` is.
 *
 * @example
 *   const requestPayment = createRequestPayment({ mchid: '1900000001', privateKey })
 *   const payment = await requestPayment.jsapi({ appid: 'wxd678efh567hg6787', prepay_id })
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createRequestPayment(options: RequestPaymentOptions): RequestPayment {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object, like { mchid, privateKey }')
  const crypto = resolveCrypto(options.crypto)
  return requestPaymentBy(
    {
      kind: 'mchid',
      id: checkId('mchid', options.mchid),
      ...createSigner(options.privateKey, options.signer, crypto),
    },
    crypto,
    options.appid,
  )
}

/** @param identity who signs; a merchant has a serial number, but nothing here needs it */
export function requestPaymentBy(
  identity: Omit<Identity, 'serial'>,
  crypto: Crypto,
  ownAppid?: string,
): RequestPayment {
  async function sign<Payment>(
    method: string,
    order: PrepaidOrder,
    signing: (parts: PaySignParts) => PaySign<Payment>,
  ): Promise<Payment> {
    const prepay_id = readId(method, order, 'prepay_id')
    const appid = readId(method, { appid: ownAppid, ...dropUndefined(order) }, 'appid')
    if (prepay_id.includes('='))
      throw new TypeError(
        `requestPayment.${method}: prepay_id has to be the bare id that the order gave, without prepay_id=`,
      )
    checkMerchant(identity)
    const { message, payment } = signing({
      appid,
      prepay_id,
      timestamp: String(nowSeconds()),
      nonce: createNonce(crypto),
    })
    return payment(toBase64(await identity.sign(utf8(message))))
  }
  return Object.freeze<RequestPayment>({
    jsapi: async order => sign('jsapi', order, jsapiSign),
    miniProgram: async order => sign('miniProgram', order, miniProgramSign),
    async app(order) {
      const partnerid = order?.partnerid === undefined ? identity.id : readId('app', order, 'partnerid')
      return sign('app', order, parts => appSign({ ...parts, partnerid }))
    },
    async h5(order) {
      const [url, redirect] = [readField('h5', order, 'h5_url'), readField('h5', order, 'redirect_url')]
      checkMerchant(identity)
      return h5Url(url, redirect)
    },
  })
}

/**
 * @throws {ConfigurationError} for a brand: orders are made by merchants and partners, and the cashier knows
 *   no other signature
 */
function checkMerchant({ kind }: Pick<Identity, 'kind'>): void {
  if (kind !== 'mchid')
    throw new ConfigurationError(
      'brandId',
      'requestPayment is signed by a merchant: make a client with mchid and its serial and key',
    )
}

/** So that an `appid` that is undefined is as good as none. */
function dropUndefined({ appid }: PrepaidOrder): { readonly appid?: string } {
  return appid === undefined ? {} : { appid }
}
