import type { DocumentedErrorCode } from './error-codes.ts'
import { WechatpayError } from './wechatpay-error.ts'

/** Everything known about an answer of 4xx or 5xx. */
export interface ApiErrorDetails {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly detail: unknown
  readonly requestId: string | undefined
  readonly request: Request
  readonly response: Response
}

/**
 * An answer of 4xx or 5xx. `code` is WeChat Pay's own (`PARAM_ERROR`), `message` what it says in Chinese.
 * Such answers are not signed: use them to find a mistake, never as proof that a payment failed.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay2_0.shtml
 */
export class ApiError extends WechatpayError {
  override name = 'ApiError' as const
  /** WeChat Pay's code: those that it documents complete in an editor. */
  declare readonly code: DocumentedErrorCode | (string & {})
  /** HTTP status, 300 to 599. */
  readonly status: number
  /** WeChat Pay's `detail`, as it came: usually `{ field, value, issue, location }`. */
  readonly detail: unknown
  /** The answer's `Request-ID`: what WeChat Pay's support asks for. */
  readonly requestId: string | undefined
  /** Method, URL and headers of the last attempt, without its `Authorization` and its body. */
  readonly request: Request
  /** The answer, its body not yet read. */
  readonly response: Response

  constructor(details: ApiErrorDetails, options?: ErrorOptions) {
    super(details.code, details.message, options)
    this.status = details.status
    this.detail = details.detail
    this.requestId = details.requestId
    this.request = details.request
    this.response = details.response
  }
}
