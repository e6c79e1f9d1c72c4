import { WechatpayError } from './wechatpay-error.ts'

/** Options or key material that cannot work. Thrown before anything is sent. */
export class ConfigurationError extends WechatpayError {
  static override readonly kind: string = 'ConfigurationError'
  override name = 'ConfigurationError' as const
  /** The option at fault, dotted where nested: `privateKey`, `certs.PUB_KEY_ID_…`. */
  readonly option: string

  /**
   * @param option the option at fault
   * @param message what is wrong with it and what would be right
   */
  constructor(option: string, message: string, options?: ErrorOptions) {
    super('CONFIGURATION', `${option}: ${message}`, options)
    this.option = option
  }
}
