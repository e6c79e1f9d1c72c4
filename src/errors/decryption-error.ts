import { WechatpayError } from './wechatpay-error.ts'

/** A field, certificate or notification that cannot be decrypted. */
export class DecryptionError extends WechatpayError {
  static override readonly kind: string = 'DecryptionError'
  override name = 'DecryptionError' as const
  /** Dotted path of the field (`data.0.phone_number`), or what else was being decrypted. */
  readonly field: string

  /**
   * @param field what was being decrypted
   * @param message why it could not be
   */
  constructor(field: string, message: string, options?: ErrorOptions) {
    super('DECRYPTION', `${field}: ${message}`, options)
    this.field = field
  }
}
