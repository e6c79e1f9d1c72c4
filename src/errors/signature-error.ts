import { WechatpayError } from './wechatpay-error.ts'

/**
 * Why a signature was refused. `probe` is WeChat Pay's own deliberate test (SIGNTEST); `missing-sign` is of
 * APIv2, whose signature is a field.
 */
export type SignatureFailure =
  'missing-header' | 'missing-sign' | 'timestamp' | 'unknown-serial' | 'mismatch' | 'probe'

/** A response or notification that fails verification. Its body must not be trusted. */
export class SignatureError extends WechatpayError {
  static override readonly kind: string = 'SignatureError'
  override name = 'SignatureError' as const
  /** Which check failed. */
  readonly reason: SignatureFailure
  /** The `Wechatpay-Serial` that the response named, if any. */
  readonly serial: string | undefined
  /** The response's `Request-ID`, if any: what WeChat Pay's support asks for. */
  readonly requestId: string | undefined

  constructor(
    reason: SignatureFailure,
    message: string,
    about: { serial?: string | undefined; requestId?: string | undefined } = {},
    options?: ErrorOptions,
  ) {
    super('SIGNATURE', message, options)
    this.reason = reason
    this.serial = about.serial
    this.requestId = about.requestId
  }
}
