import type { UnknownNode } from '../catalog/call.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Chain, Paths } from '../catalog/generated/chain.ts'
import { createGcmKey } from '../crypto/aes-gcm.ts'
import { decryptText } from '../fields/decrypt-fields.ts'
import { encryptText } from '../fields/encrypt-fields.ts'
import type { PlatformCertificate } from '../keys/platform-keys.ts'
import { notificationsOver, type Notifications } from '../notification/notifications.ts'
import { billsOf, type Bills } from './bills.ts'
import { callOperation } from './call.ts'
import { createNode, type Send } from './chain.ts'
import { ALL_FEATURES } from './all-features.ts'
import { createClient, type Client } from './client.ts'
import type { WechatpayOptions } from './options.ts'
import { joinPath } from './path.ts'
import { requestPaymentBy, type RequestPayment } from './request-payment.ts'

/** The node of a path: typed where the catalog knows it, otherwise everything is `unknown`. */
export type NodeOf<Path extends string> = Path extends keyof Paths
  ? Paths[Path]
  : Path extends `/${infer Rest}`
    ? Rest extends keyof Paths
      ? Paths[Rest]
      : UnknownNode
    : UnknownNode

/**
 * The platform certificates of WeChat Pay that a client downloads by itself when it meets an unknown serial
 * number, or one is about to end.
 */
export interface Certificates {
  /**
   * Downloads them now.
   *
   * @example
   *   const certificates = await wxpay.certificates.refresh()
   *
   * @returns those in use; none for a merchant that has only a WeChat Pay public key
   * @throws {ConfigurationError} where the client has no `apiv3Key`, or is a brand's; where WeChat Pay has no
   *   certificates for this merchant, and its public key is not among `certs`
   * @throws {ApiError | NetworkError | SignatureError | DecryptionError} where they cannot be had, or not be
   *   trusted
   */
  refresh(): Promise<readonly PlatformCertificate[]>
}

/** The names at the root that are not path segments. */
export interface WechatpayRoot {
  /**
   * The node of a path, taken as it is: `chain('v3/pay/transactions/id/{transaction_id}')`.
   *
   * @example
   *   const paid = await wxpay
   *     .chain('v3/pay/transactions/id/{transaction_id}')
   *     .get({ transaction_id })
   *     .json()
   */
  chain<Path extends (keyof Paths & string) | (string & {})>(path: Path): NodeOf<Path>
  /**
   * Encrypts a value by hand with WeChat Pay's key: RSAES-OAEP with SHA-1, base64. For a call that sets
   * `Wechatpay-Serial` itself; every other call encrypts its sensitive fields by itself.
   *
   * @example
   *   const phone_number = await wxpay.encrypt('13800000000')
   *
   * @param text at most 214 bytes of UTF-8 with a key of 2048 bits
   * @throws {ValidationError} where it is longer
   */
  encrypt(text: string): Promise<string>
  /**
   * Decrypts a value that WeChat Pay encrypted for the merchant's key; `.json()` of a response has done so
   * already.
   *
   * @example
   *   const phone_number = await wxpay.decrypt(ciphertext)
   *
   * @throws {DecryptionError} where it cannot be decrypted
   */
  decrypt(ciphertext: string): Promise<string>
  /** The platform certificates that are downloaded. */
  readonly certificates: Certificates
  /** Bills and other files: streamed, unzipped, hash-checked, as rows. */
  readonly bills: Bills
  /** Opens what WeChat Pay sends to a merchant's server, and responds to it. Needs the option `apiv3Key`. */
  readonly notifications: Notifications
  /** Calls up the cashier for an order: on a page in WeChat, in a mini program, an app or a browser. */
  readonly requestPayment: RequestPayment
}

/**
 * A client of WeChat Pay APIv3: every operation as a chain of its path's segments, or by its path as a
 * string.
 */
export type Wechatpay = WechatpayRoot & Paths & Chain

/** What the client of `…/core` has at its root: what comes beside is a function of its own. */
export type CoreRoot = Pick<WechatpayRoot, 'chain' | 'encrypt' | 'decrypt'>

/** The names at the root that every client has. */
export function coreRoot(client: Client, send: Send): CoreRoot {
  return {
    chain: path => {
      if (typeof path !== 'string' || joinPath('', path) === '/')
        throw new TypeError('chain() takes a path, like v3/pay/transactions/id/{transaction_id}')
      return createNode(send, joinPath('', path)) as NodeOf<typeof path>
    },
    encrypt: async text =>
      encryptText(text, (await client.transport.trusted.forEncryption(Date.now())).key, 'text'),
    decrypt: ciphertext => decryptText(ciphertext, client.transport.identity, 'ciphertext'),
  }
}

/** The first node of a chain, with names of its own. */
export function chainWith<Root extends object>(
  send: Send,
  root: Root,
  segmentsOf?: (property: string) => string,
): object {
  return new Proxy(createNode(send, '', undefined, segmentsOf) as object, {
    get: (target, property, receiver): unknown =>
      Object.hasOwn(root, property)
        ? root[property as keyof Root]
        : (Reflect.get(target, property, receiver) as unknown),
  })
}

/**
 * Makes a client.
 *
 * @param defaultCatalog what is known where `options.catalog` names no families
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createWechatpayOver(defaultCatalog: Catalog, options: WechatpayOptions): Wechatpay {
  const client = createClient(options, defaultCatalog, ALL_FEATURES)
  const { keys, transport, own } = client
  const send: Send = (method, template, call) => callOperation(client, method, template, call)
  const root: WechatpayRoot = {
    ...coreRoot(client, send),
    bills: billsOf(client),
    certificates: { refresh: keys.refresh },
    notifications: notificationsOver({
      find: keys.find,
      explain: keys.explain,
      apiv3Key: options.apiv3Key === undefined ? undefined : createGcmKey(transport.crypto, options.apiv3Key),
      decrypter: transport.identity,
      clockTolerance: transport.clockTolerance,
    }),
    requestPayment: requestPaymentBy(transport.identity, transport.crypto, own.appid),
  }
  return chainWith(send, root) as Wechatpay
}
