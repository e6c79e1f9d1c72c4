import type { Mode } from '../catalog/compile.ts'
import type { Options as KyOptions } from 'ky'
import type { CatalogFamily } from '../catalog/types.ts'
import type { PrivateKeyInput } from '../crypto/private-key.ts'
import { checkApiv3Key } from '../crypto/aes-gcm.ts'
import { checkNames, checkShared } from './shared-options.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import type { Signer } from '../keys/identity.ts'
import type { CertStore } from '../keys/certificates/cert-store.ts'
import type { Certs } from '../keys/trusted-keys.ts'
import type { Hooks } from '../transport/hooks.ts'
import type { Fetch } from '../transport/transport.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** How strictly requests are checked before they are sent. */
export type Validate = Mode | false

/** Options of {@link createWechatpay}. Checked when the client is made; keys are imported once, on first use. */
export interface WechatpayOptions {
  /** The merchant number that signs, or the partner's. Either this or `brandId`. */
  mchid?: string | undefined
  /**
   * The brand that signs, with a serial and a private key of its own, for the paths below `/brand/`. Either
   * this or `mchid`.
   */
  brandId?: string | undefined
  /**
   * Serial number of the merchant API certificate, in hex: `openssl x509 -noout -serial -in
   * apiclient_cert.pem`.
   */
  serial: string
  /**
   * The application that a request names, in `appid`, `sp_appid` or `combine_appid`, where the request leaves
   * it out; default none, so that every request names it.
   *
   * @example
   *   createWechatpay({ ...options, appid: 'wxd678efh567hg6787' })
   */
  appid?: string | undefined
  /**
   * The merchant private key (`apiclient_key.pem`): PEM (PKCS#8 or PKCS#1), DER bytes, JWK, CryptoKey or Node
   * KeyObject. RSA, at least 2048 bits. Never extractable once imported.
   */
  privateKey?: PrivateKeyInput | undefined
  /**
   * Signs in place of `privateKey`: a KMS, an HSM, or in a browser the merchant's own server.
   *
   * @example
   *   createWechatpay({
   *     mchid: '1900000001',
   *     serial,
   *     certs,
   *     signer: { sign: message => kms.sign(message) },
   *   })
   */
  signer?: Signer | undefined
  /**
   * WeChat Pay's public keys by `PUB_KEY_ID_…` and platform certificates by serial number: PEM, DER, JWK,
   * CryptoKey or KeyObject. Responses are verified with them, sensitive fields encrypted. May be left out by
   * a merchant that gives `apiv3Key`: platform certificates are then downloaded.
   *
   * @example
   *   createWechatpay({ ...options, certs: { PUB_KEY_ID_0114232134912410000000000000: pem } })
   */
  certs?: Certs | undefined
  /**
   * The merchant's APIv3 key, exactly 32 bytes: decrypts notifications and downloaded platform certificates.
   * With it, a response or a notification that names an unknown serial number causes one download, at most
   * one in five minutes.
   */
  apiv3Key?: string | Uint8Array | undefined
  /**
   * Shares downloaded platform certificates between instances; default none.
   *
   * @example
   *   createWechatpay({
   *     ...options,
   *     certStore: {
   *       get: async () => JSON.parse((await kv.get('certs')) ?? 'null') ?? undefined,
   *       set: snapshot => kv.put('certs', JSON.stringify(snapshot)),
   *     },
   *   })
   */
  certStore?: CertStore | undefined
  /**
   * The certificate that has to have issued every downloaded platform certificate, PEM; default none, so that
   * the APIv3 key alone vouches for them.
   */
  certAuthority?: string | undefined
  /**
   * Where calls go; default `https://api.mch.weixin.qq.com`, or the documented host of an operation that has
   * another one.
   *
   * @example
   *   createWechatpay({ ...options, baseUrl: 'https://apihk.mch.weixin.qq.com' })
   */
  baseUrl?: string | undefined
  /**
   * Hosts tried in turn when a connection fails; default `https://api2.mch.weixin.qq.com` with the default
   * `baseUrl`, otherwise none.
   */
  standbyUrls?: readonly string[] | undefined
  /**
   * Does the sending; default `globalThis.fetch`. Called with a URL string and an init whose body is a
   * string.
   *
   * @example
   *   createWechatpay({ ...options, fetch: emulator.fetch })
   */
  fetch?: Fetch | undefined
  /**
   * A WebCrypto implementation; default `globalThis.crypto`. One from `@peculiar/webcrypto` works.
   *
   * @example
   *   createWechatpay({ ...options, crypto: new Crypto() }) // of @peculiar/webcrypto
   */
  crypto?: Crypto | undefined
  /**
   * Milliseconds that one attempt may take, and in a download one piece of the file after another, or `false`
   * for no limit; default 10000.
   */
  timeout?: number | false | undefined
  /**
   * Milliseconds that a call may take with all of its attempts and pauses, or `false` for no limit; default
   * 30000. Of a download it counts all waiting for the file; default there 600000.
   */
  totalTimeout?: number | false | undefined
  /**
   * ky's `retry`; default two retries of network failures, 429, 500, 502, 503 and 504, for every verb.
   *
   * @example
   *   createWechatpay({ ...options, retry: { limit: 5 } })
   */
  retry?: KyOptions['retry']
  /**
   * Seconds that the timestamp of a response may be away from this clock, in either direction; default 300,
   * and 0 means 0.
   */
  clockTolerance?: number | undefined
  /**
   * `'lenient'` (default) refuses only what cannot be right, `'strict'` everything that is not as documented,
   * `false` nothing.
   *
   * @example
   *   createWechatpay({ ...options, validate: process.env.NODE_ENV === 'test' ? 'strict' : 'lenient' })
   */
  validate?: Validate | undefined
  /**
   * Observers of each attempt, response, retry, failure and warning, without bodies or secrets.
   *
   * @example
   *   createWechatpay({
   *     ...options,
   *     hooks: {
   *       response: ({ method, template, status, duration }) => log(method, template, status, duration),
   *     },
   *   })
   */
  hooks?: Hooks | undefined
  /**
   * The families of operations that are known; default all of them, each loaded on first use (of `…/core`:
   * none).
   *
   * @example
   *   import { pay } from 'wechatpay-isomorphic/catalog/pay'
   *
   *   createWechatpay({ ...options, catalog: [pay] })
   */
  catalog?: readonly CatalogFamily[] | undefined
}

const KNOWN: Readonly<Record<keyof WechatpayOptions, true>> = {
  mchid: true,
  appid: true,
  brandId: true,
  serial: true,
  privateKey: true,
  signer: true,
  certs: true,
  baseUrl: true,
  standbyUrls: true,
  fetch: true,
  crypto: true,
  timeout: true,
  retry: true,
  clockTolerance: true,
  validate: true,
  catalog: true,
  apiv3Key: true,
  certStore: true,
  certAuthority: true,
  totalTimeout: true,
  hooks: true,
}

/**
 * @throws {ConfigurationError} naming an option that is not known or of the wrong kind; keys, identity and
 *   hosts are checked where they are made
 */
export function checkOptions(options: WechatpayOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object, like { mchid, serial, privateKey, certs }')
  // A merchant that has both APIs keeps its keys in one object, as the sandbox gives them.
  const { apiv2Key: _, ...own } = options as WechatpayOptions & { readonly apiv2Key?: unknown }
  checkNames(own, KNOWN, MEANT)
  const { catalog, apiv3Key, certStore, certAuthority, clockTolerance } = options
  if (apiv3Key !== undefined) checkApiv3Key(apiv3Key, 'apiv3Key')
  if (
    certStore !== undefined &&
    (typeof certStore !== 'object' ||
      certStore === null ||
      typeof certStore.get !== 'function' ||
      typeof certStore.set !== 'function')
  )
    throw new ConfigurationError(
      'certStore',
      'expected an object with get() and set(snapshot), or leave it out',
    )
  if (certAuthority !== undefined && typeof certAuthority !== 'string')
    throw new ConfigurationError(
      'certAuthority',
      'expected the certificate of the issuer as PEM text: leave it out, unless you pin the ' +
        'issuer of platform certificates',
    )
  checkShared(options)
  if (clockTolerance !== undefined && !(Number.isFinite(clockTolerance) && clockTolerance >= 0))
    throw new ConfigurationError('clockTolerance', 'expected a number of seconds, 0 or more')
  if (
    catalog !== undefined &&
    !(
      Array.isArray(catalog) &&
      catalog.every(family => typeof family?.name === 'string' && typeof family.data === 'string')
    )
  )
    throw new ConfigurationError(
      'catalog',
      'expected an array of families from wechatpay-isomorphic/catalog/…',
    )
}

/** Names of other packages and other spellings, beside those that differ in case or hyphens alone. */
const MEANT: Readonly<Record<string, keyof WechatpayOptions>> = {
  merchantid: 'mchid',
  mchserialno: 'serial',
  serialno: 'serial',
  key: 'apiv3Key',
  secret: 'apiv3Key',
  apikey: 'apiv3Key',
  v3key: 'apiv3Key',
  publickey: 'certs',
  certificates: 'certs',
  platformcerts: 'certs',
}
