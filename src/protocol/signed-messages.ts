import { concat, utf8, type Bytes } from '../lib/bytes.ts'

const LINE_FEED = /* @__PURE__ */ utf8('\n')

/** The parts of a request that WeChat Pay's signature covers. */
export interface SignedRequest {
  /** HTTP method in upper case. */
  readonly method: string
  /** Path and query exactly as on the wire: percent-encoded, a trailing `/` kept. */
  readonly target: string
  /** Seconds since 1970. */
  readonly timestamp: number | string
  readonly nonce: string
  /** The body exactly as on the wire; of an upload, the JSON of its `meta` part; empty where there is none. */
  readonly body: string
}

/**
 * The five lines that a request's signature covers, each with its line feed, also where the body is empty.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay4_0.shtml
 */
export function requestMessage(request: SignedRequest): string {
  return `${request.method}\n${request.target}\n${request.timestamp}\n${request.nonce}\n${request.body}\n`
}

/** The three lines that the signature of a response or a notification covers. */
export function responseMessage(timestamp: string, nonce: string, body: Uint8Array): Bytes {
  return concat(utf8(`${timestamp}\n${nonce}\n`), body, LINE_FEED)
}

/**
 * What is signed in place of a statement's body.
 *
 * @param sha1 of the file, hex
 */
export function statementMessage(sha1: string): Bytes {
  return utf8(JSON.stringify({ sha1 }))
}

/**
 * The four lines that the signature for the cashier covers, each with its line feed.
 *
 * @param order `prepay_id=…` on a page and in a mini program, the bare id in an app
 */
export function paymentMessage(appid: string, timestamp: string, nonce: string, order: string): string {
  return `${appid}\n${timestamp}\n${nonce}\n${order}\n`
}
