import { WechatpayError } from './wechatpay-error.ts'

/** One thing wrong with a value. */
export interface ValidationIssue {
  /** Dotted path from the call's argument: `json.amount.total`, `query.card_id`. */
  readonly path: string
  /** What was expected and what was found; never the value of a sensitive field. */
  readonly message: string
  /** The field's Chinese name in WeChat Pay's documentation, if known. */
  readonly label?: string | undefined
}

/** A request refused before sending, or in strict mode a response that is not as documented. */
export class ValidationError extends WechatpayError {
  static override readonly kind: string = 'ValidationError'
  override name = 'ValidationError' as const
  /** Every issue found, at least one. */
  readonly issues: readonly ValidationIssue[]

  constructor(issues: readonly ValidationIssue[], options?: ErrorOptions) {
    super('VALIDATION', issues.map(issue => `${issue.path}: ${issue.message}`).join('; '), options)
    this.issues = issues
  }
}
