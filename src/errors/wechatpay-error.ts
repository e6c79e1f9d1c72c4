/** What every error of this package extends. */
export class WechatpayError extends Error {
  override name: string = 'WechatpayError'
  /** A stable identifier: WeChat Pay's own code for an {@link ApiError}, otherwise one of this package's. */
  readonly code: string

  /** @param code stable identifier @param message for a person; never holds a secret */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
