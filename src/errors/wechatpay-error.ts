import { DENO, NODE } from './inspect.ts'

/** Under which an error has the names of its class and of those that this extends. */
const KINDS = /* @__PURE__ */ Symbol.for('wechatpay-isomorphic.error')

/**
 * What every error of this package extends. `instanceof` knows the errors of all copies of the package in a
 * program: the ES modules, what `require` gives, and the self-contained bundles.
 */
export class WechatpayError extends Error {
  /** The name of the class, which a minifier does not change. */
  static readonly kind: string = 'WechatpayError'

  /** Whether `value` is an error of this class, made by this copy of the package or by another one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true
    if (typeof value !== 'object' || value === null || !Object.hasOwn(this, 'kind')) return false
    const kinds: unknown = Reflect.get(value, KINDS)
    return Array.isArray(kinds) && kinds.includes(this.kind)
  }

  override name: string = 'WechatpayError'
  /** A stable identifier: WeChat Pay's own code for an {@link ApiError}, otherwise one of this package's. */
  readonly code: string

  /**
   * @param code stable identifier
   * @param message for a person; never holds a secret
   */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    // One line on a console, without ending up among what is shown; `stack` has the rest.
    const value = (): string => describeError(this)
    Object.defineProperties(this, {
      [NODE]: { value },
      [DENO]: { value },
      [KINDS]: { value: kindsOf(new.target) },
    })
  }
}

function describeError({ name, message, cause }: Error): string {
  return `${name}: ${message}${cause instanceof Error ? ` (cause: ${cause.name}: ${cause.message})` : ''}`
}

/** The kinds of a class and of those that it extends; a user's own class has none. */
function kindsOf(target: typeof WechatpayError): readonly string[] {
  const kinds: string[] = []
  for (let each: object | null = target; each !== null; each = Object.getPrototypeOf(each))
    if (Object.hasOwn(each, 'kind')) kinds.push((each as typeof WechatpayError).kind)
  return kinds
}
