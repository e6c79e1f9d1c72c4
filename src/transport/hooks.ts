/** One attempt at a call, as hooks see it. Never holds a body, a value of the path or the query, or a secret. */
export interface AttemptInfo {
  /** The same object for every attempt of one call, and for no other call: a key for a WeakMap. */
  readonly call: object
  /** `GET`, `POST`, `PUT`, `PATCH`, `DELETE`. */
  readonly method: string
  /**
   * `/v3/pay/transactions/id/{transaction_id}`: the path without its values; empty where the catalog does not
   * know it.
   */
  readonly template: string
  /** Host and port. */
  readonly host: string
  /** `http` or `https`. */
  readonly scheme: string
  /** 1 for the first. */
  readonly attempt: number
  /** Size of the body in bytes; 0 where there is none. */
  readonly requestBytes: number
  /** The body on the wire, sensitive fields encrypted; only with `unsafeIncludeBodies`, and not of an upload. */
  readonly requestBody?: string
}

/** A response to one attempt. Its signature has not been verified yet. */
export interface ResponseInfo extends AttemptInfo {
  /** Milliseconds from the attempt's beginning, signing included, until the response had been read. */
  readonly duration: number
  /** HTTP status. */
  readonly status: number
  /** WeChat Pay's `code`, of a response of 4xx or 5xx. */
  readonly code: string | undefined
  /** What WeChat Pay's support asks for. */
  readonly requestId: string | undefined
  /** Bytes of the body; `undefined` of a file that is streamed. */
  readonly responseBytes: number | undefined
  /** The body on the wire, sensitive fields encrypted; only with `unsafeIncludeBodies`. */
  readonly responseBody?: string
}

/** An attempt that is about to follow one that failed. */
export interface RetryInfo extends AttemptInfo {
  /** The status of the response before, or `undefined` where there was none. */
  readonly status: number | undefined
  /** What failed before, where there was no response. */
  readonly error: unknown
}

/** A call that has failed for good. */
export interface ErrorInfo extends Omit<AttemptInfo, 'requestBody'> {
  /** Milliseconds from the call's beginning, all attempts and pauses included. */
  readonly duration: number
  /** What the caller gets: ApiError, SignatureError, NetworkError, TimeoutError, … */
  readonly error: unknown
  /** Of the last response, if any. */
  readonly status: number | undefined
  /** WeChat Pay's `code`, or the error's own. */
  readonly code: string | undefined
  /** What WeChat Pay's support asks for; of the last response, if any. */
  readonly requestId: string | undefined
}

/** Something that is not as it should be, and no failure. */
export interface WarningInfo {
  /** `unknown-path`, `unknown-field`, `undecryptable-field`, `certificates`. */
  readonly code: string
  /** One sentence for a log, without a value that may be secret. */
  readonly message: string
  /** What it came from, if anything was thrown. */
  readonly cause?: unknown
}

/** Observers of each attempt. Called at once and not waited for; an error of a hook changes no call. */
export interface Hooks {
  /** Before each attempt, when it has been signed. */
  request?: ((info: AttemptInfo) => unknown) | undefined
  /** After each response. */
  response?: ((info: ResponseInfo) => unknown) | undefined
  /** Before each attempt but the first. */
  retry?: ((info: RetryInfo) => unknown) | undefined
  /** When a call has failed for good. */
  error?: ((info: ErrorInfo) => unknown) | undefined
  /** Default `console.warn`. */
  warning?: ((info: WarningInfo) => unknown) | undefined
  /**
   * Gives the bodies on the wire to `request` and `response`; default `false`. Their sensitive fields are
   * encrypted, everything else is not: amounts, openids, business numbers.
   */
  unsafeIncludeBodies?: boolean | undefined
}

/** Calls a hook; what it throws is a warning. */
export function callHook<Info>(hook: ((info: Info) => unknown) | undefined, info: Info): void {
  if (hook === undefined) return
  try {
    const result = hook(info)
    if (result instanceof Promise) result.catch(report)
  } catch (error) {
    report(error)
  }
}

function report(error: unknown): void {
  console.warn('wechatpay: a hook failed', error)
}

/** Says something to the hook, or to the console. */
export function warn(hooks: Hooks | undefined, info: WarningInfo): void {
  if (hooks?.warning !== undefined) return callHook(hooks.warning, info)
  console.warn(`wechatpay: ${info.message}${info.cause instanceof Error ? `: ${info.cause.message}` : ''}`)
}
