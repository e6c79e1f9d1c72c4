import type { Options as KyOptions } from 'ky'
import { checkNames, checkShared } from '../client/shared-options.ts'
import type { Validate } from '../client/options.ts'
import type { KeyInput } from '../crypto/key-material.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { ASK_FOR_VARIABLE, looksUnset } from '../errors/unset.ts'
import { checkId } from '../keys/identity.ts'
import type { Crypto } from '../lib/web-crypto.ts'
import type { SignType } from '../protocol/v2/sign.ts'
import type { Hooks } from '../transport/hooks.ts'
import type { Fetch } from '../transport/transport.ts'

/** Options of {@link createWechatpayV2}. Checked when the client is made. */
export interface WechatpayV2Options {
  /** The merchant number that signs, or the partner's. */
  mchid: string
  /**
   * The merchant's APIv2 key, 32 letters and digits: it signs requests, verifies responses and notifications,
   * and decrypts refunds. It never leaves the client.
   */
  apiv2Key: string
  /**
   * The application that a request names, in `appid`, `wxappid`, `mch_appid` or `combine_appid`, where the
   * request leaves it out; default none, so that every request names it.
   */
  appid?: string | undefined
  /**
   * How requests are signed where both ways are taken; default `MD5`. An operation that takes one way alone
   * is signed that way.
   */
  signType?: SignType | undefined
  /**
   * The secret of the payment application in enterprise WeChat: only for its red packets and payments, whose
   * `workwx_sign` it makes.
   */
  workwxSecret?: string | undefined
  /**
   * The key that `/risk/getpublickey` gives (PEM, PKCS#1): payments to bank cards are encrypted with it.
   * `false` where the caller encrypts by hand.
   */
  rsaPublicKey?: KeyInput | false | undefined
  /**
   * Where calls go; default `https://api.mch.weixin.qq.com`, or the documented host of an operation that has
   * another one.
   */
  baseUrl?: string | undefined
  /**
   * Hosts tried in turn when a connection fails; default `https://api2.mch.weixin.qq.com` with the default
   * `baseUrl`, otherwise none.
   */
  standbyUrls?: readonly string[] | undefined
  /**
   * Does the sending; default `globalThis.fetch`. Refunds, reversals, red packets and payments need one with
   * the merchant API certificate, which only a host can give.
   *
   * @example
   *   import { undiciFetch } from 'wechatpay-isomorphic/undici'
   *   import { Agent } from 'undici'
   *
   *   const fetch = undiciFetch(new Agent({ connect: { cert, key } })) // apiclient_cert.pem, apiclient_key.pem
   *   createWechatpayV2({ mchid, apiv2Key, fetch })
   */
  fetch?: Fetch | undefined
  /** A WebCrypto implementation; default `globalThis.crypto`. */
  crypto?: Crypto | undefined
  /** Milliseconds that one attempt may take, or `false` for no limit; default 10000. */
  timeout?: number | false | undefined
  /**
   * Milliseconds that a call may take with all of its attempts and pauses, or `false` for no limit; default
   * 30000.
   */
  totalTimeout?: number | false | undefined
  /**
   * ky's `retry`; default two retries of what may be sent again: network failures, 429, 500, 502, 503, 504,
   * and SYSTEMERROR. A code payment is never sent again, unless it never arrived.
   */
  retry?: KyOptions['retry']
  /** Observers of each attempt, response, retry, failure and warning, without bodies or secrets. */
  hooks?: Hooks | undefined
  /**
   * `'lenient'` (default) refuses only what cannot be right, `'strict'` everything in a request that is not
   * as documented, `false` nothing.
   */
  validate?: Validate | undefined
}

const KNOWN: Readonly<Record<keyof WechatpayV2Options, true>> = {
  mchid: true,
  apiv2Key: true,
  appid: true,
  signType: true,
  workwxSecret: true,
  rsaPublicKey: true,
  baseUrl: true,
  standbyUrls: true,
  fetch: true,
  crypto: true,
  timeout: true,
  totalTimeout: true,
  retry: true,
  hooks: true,
  validate: true,
}

/** Names of other packages. */
const MEANT: Readonly<Record<string, keyof WechatpayV2Options>> = {
  merchantid: 'mchid',
  key: 'apiv2Key',
  secret: 'apiv2Key',
  apikey: 'apiv2Key',
  partnerkey: 'apiv2Key',
  v2key: 'apiv2Key',
  publickey: 'rsaPublicKey',
}

/** @throws {ConfigurationError} naming an option that is not known or of the wrong kind */
export function checkOptionsV2(options: WechatpayV2Options): void {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object, like { mchid, apiv2Key }')
  checkNames(options, KNOWN, MEANT)
  checkId('mchid', options.mchid)
  checkApiv2Key(options.apiv2Key)
  checkSignType(options.signType)
  const { workwxSecret } = options
  if (workwxSecret !== undefined && (typeof workwxSecret !== 'string' || looksUnset(workwxSecret)))
    throw new ConfigurationError(
      'workwxSecret',
      `expected the secret of the payment application in enterprise WeChat: ${ASK_FOR_VARIABLE}`,
    )
  checkShared(options)
}

/** @throws {ConfigurationError} for what is no APIv2 key, without any of it */
export function checkApiv2Key(key: unknown): asserts key is string {
  if (looksUnset(key))
    throw new ConfigurationError('apiv2Key', `the merchant's APIv2 key is missing: ${ASK_FOR_VARIABLE}`)
  if (typeof key !== 'string' || !/^[\dA-Za-z]{32}$/.test(key))
    throw new ConfigurationError(
      'apiv2Key',
      'expected the 32 letters and digits that were set in the merchant console (账户中心 → API安全 → APIv2密钥), ' +
        `got ${typeof key === 'string' ? `${key.length} characters` : typeof key}`,
    )
}

/** @throws {ConfigurationError} for another algorithm */
export function checkSignType(signType: unknown): asserts signType is SignType | undefined {
  if (signType !== undefined && signType !== 'MD5' && signType !== 'HMAC-SHA256')
    throw new ConfigurationError('signType', "expected 'MD5', which is the default, or 'HMAC-SHA256'")
}
