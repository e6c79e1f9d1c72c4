import type { UnknownXmlNode } from '../catalog/call.ts'
import type { Chain, Paths } from '../catalog/generated/v2/chain.ts'
import { createNode, type Send } from '../client/chain.ts'
import { joinPath } from '../client/path.ts'
import { chainWith } from '../client/wechatpay.ts'
import { billsOfV2, type BillsV2 } from './bills.ts'
import { callOperationV2 } from './call.ts'
import { createClientV2 } from './client.ts'
import type {
  CodePayment,
  CodePaymentOutcome,
  CodePaymentRef,
  PayByCodeOptions,
} from './code-payment/outcome.ts'
import { notificationsOverV2, type NotificationsV2 } from './notifications/notifications.ts'
import type { WechatpayV2Options } from './options.ts'
import { payByCode, settleCodePayment } from './pay-by-code.ts'
import { requestPaymentOf, type RequestPaymentV2 } from './request-payment.ts'
import { toSegmentsV2 } from './segments.ts'
import { signedUrl } from './signed-url.ts'

/** The node of a path: typed where the catalog knows it. */
export type NodeOfV2<Path extends string> = Path extends keyof Paths
  ? Paths[Path]
  : Path extends `/${infer Rest}`
    ? Rest extends keyof Paths
      ? Paths[Rest]
      : UnknownXmlNode
    : UnknownXmlNode

/** The names at the root that are not path segments. */
export interface WechatpayV2Root {
  /** The node of a path, taken as it is: `chain('v2/pay/micropay')`. What is sent leaves out `v2/`. */
  chain<Path extends (keyof Paths & string) | (string & {})>(path: Path): NodeOfV2<Path>
  /** Bills as rows, streamed and unzipped. */
  readonly bills: BillsV2
  /** Opens what WeChat Pay sends to a merchant's server, and responds to it. */
  readonly notificationsV2: NotificationsV2
  /** Calls up the cashier for an order: on a page in WeChat, in a mini program, an app or a browser. */
  readonly requestPaymentV2: RequestPaymentV2
  /**
   * Takes a payment by the code that a customer shows, to its end: it is paid, refused, or reversed; never
   * taken twice.
   *
   * @throws what is wrong with the order or the options, before anything is sent
   */
  payByCode(order: CodePayment, options?: PayByCodeOptions): Promise<CodePaymentOutcome>
  /** Goes on with a code payment whose outcome is `unknown`, or that a process left behind. */
  settleCodePayment(order: CodePaymentRef, options?: PayByCodeOptions): Promise<CodePaymentOutcome>
  /**
   * The URL, signed, that a customer's browser is sent to: contracts (`v2/papay/entrustweb`), authorisation.
   *
   * @throws {TypeError} for a path that is none of these
   * @throws {ValidationError} with what is wrong with the query
   */
  signedUrl(path: string, query: Readonly<Record<string, unknown>>): Promise<string>
}

/** A client of WeChat Pay APIv2: every operation as a chain of its path's segments below `v2`, or by its path. */
export type WechatpayV2 = WechatpayV2Root & Paths & Chain

/**
 * Makes a client of WeChat Pay APIv2, for what APIv3 does not have: code payments, cash red packets,
 * withholding, deposits. The catalog loads by itself, family by family, on first use.
 *
 * @example
 *   const wxpay = createWechatpayV2({ mchid: '1900000001', apiv2Key, appid: 'wxd678efh567hg6787' })
 *   const order = await wxpay.v2.pay.orderquery.post({ xml: { out_trade_no } }).xml()
 *   console.log(order.trade_state)
 *
 * @throws {ConfigurationError} naming the option that cannot work
 */
export function createWechatpayV2(options: WechatpayV2Options): WechatpayV2 {
  const client = createClientV2(options)
  const { own, key, signType, crypto } = client
  const send: Send = (method, template, call) => callOperationV2(client, method, template, call)
  const root: WechatpayV2Root = {
    chain: path => {
      if (typeof path !== 'string' || joinPath('', path) === '/')
        throw new TypeError('chain() takes a path, like v2/pay/micropay')
      return createNode(send, joinPath('', path), undefined, toSegmentsV2) as NodeOfV2<typeof path>
    },
    bills: billsOfV2(client),
    notificationsV2: notificationsOverV2({ key, signType: options.signType }),
    requestPaymentV2: requestPaymentOf({ ...own, key, signType, crypto }),
    payByCode: (order, payOptions) => payByCode(root, order, payOptions),
    settleCodePayment: (order, payOptions) => settleCodePayment(root, order, payOptions),
    signedUrl: (path, query) => signedUrl(client, path, query),
  }
  return chainWith(send, root, toSegmentsV2) as WechatpayV2
}
