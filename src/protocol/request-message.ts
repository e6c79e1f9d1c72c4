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
