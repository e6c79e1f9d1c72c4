import { DENO, NODE } from './inspect.ts'

/** What every error of this package extends. */
export class WechatpayError extends Error {
  override name: string = 'WechatpayError'
  /** A stable identifier: WeChat Pay's own code for an {@link ApiError}, otherwise one of this package's. */
  readonly code: string

  /** @param code stable identifier @param message for a person; never holds a secret */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    // One line on a console, without ending up among what is shown; `stack` has the rest.
    const value = (): string => describeError(this)
    Object.defineProperties(this, { [NODE]: { value }, [DENO]: { value } })
  }
}

function describeError({ name, message, cause }: Error): string {
  return `${name}: ${message}${cause instanceof Error ? ` (cause: ${cause.name}: ${cause.message})` : ''}`
}
