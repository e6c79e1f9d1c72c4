import type { DocumentedErrorCode } from './error-codes.ts'
import { WechatpayError } from './wechatpay-error.ts'

/** Everything known about a response of 4xx or 5xx. */
export interface ApiErrorDetails {
  /** HTTP status, 300 to 599. */
  readonly status: number
  /** WeChat Pay's code: `PARAM_ERROR`. */
  readonly code: string
  /** One line for a log. */
  readonly message: string
  /** WeChat Pay's `detail`, as it came. */
  readonly detail: unknown
  /** The response's `Request-ID`. */
  readonly requestId: string | undefined
  /** What to do about it, where that is known. */
  readonly hint?: string | undefined
  /** The last attempt, without its `Authorization` and its body. */
  readonly request: Request
  /** The response, its body not yet read. */
  readonly response: Response
}

/**
 * A response of 4xx or 5xx. `code` is WeChat Pay's own (`PARAM_ERROR`), `message` one line for a log: method,
 * path, status, code, then what WeChat Pay says. Such responses are not signed: use them to find a mistake,
 * never as proof that a payment failed.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wechatpay/wechatpay2_0.shtml
 */
export class ApiError extends WechatpayError {
  static override readonly kind: string = 'ApiError'
  override name = 'ApiError' as const
  /** WeChat Pay's code: those that it documents complete in an editor. */
  declare readonly code: DocumentedErrorCode | (string & {})
  /** HTTP status, 300 to 599. */
  readonly status: number
  /** WeChat Pay's `detail`, as it came: usually `{ field, value, issue, location }`. */
  readonly detail: unknown
  /** The response's `Request-ID`: what WeChat Pay's support asks for. */
  readonly requestId: string | undefined
  /** The number at the end of the Request-ID, by which WeChat Pay's support knows the reason; 0 says nothing. */
  readonly errorNumber: number | undefined
  /** What to do about it, where that is known. */
  readonly hint: string | undefined
  /** Not enumerable. Method, URL and headers of the last attempt, without its `Authorization` and its body. */
  declare readonly request: Request
  /** Not enumerable. The response, its body not yet read. */
  declare readonly response: Response

  constructor(details: ApiErrorDetails, options?: ErrorOptions) {
    super(details.code, details.message, options)
    this.status = details.status
    this.detail = details.detail
    this.requestId = details.requestId
    this.errorNumber = errorNumberOf(details.requestId)
    this.hint = details.hint
    Object.defineProperties(this, {
      request: { value: details.request },
      response: { value: details.response },
    })
  }
}

/** The number at the end of a Request-ID. */
export function errorNumberOf(requestId: string | undefined): number | undefined {
  const digits = requestId?.slice(requestId.lastIndexOf('-') + 1)
  return digits !== undefined && digits !== requestId && /^\d{1,15}$/.test(digits)
    ? Number(digits)
    : undefined
}
