/**
 * What can go wrong with one request. Faults of the second kind happen after what was asked for has been
 * done: the state is what it would be, only the response is not.
 */
export type Fault =
  /** An error is answered, and nothing is done. */
  | { readonly kind: 'refuse'; readonly status: number; readonly code: string; readonly message?: string }
  /** What was asked for is done, and an error is answered all the same. */
  | {
      readonly kind: 'refuse-after'
      readonly status: number
      readonly code: string
      readonly message?: string
    }
  /** The connection breaks, and nothing is done. */
  | { readonly kind: 'cut' }
  /** What was asked for is done, and the connection breaks before the response. */
  | { readonly kind: 'cut-after' }
  /** Everything takes longer. */
  | { readonly kind: 'delay'; readonly ms: number }
  /**
   * What is beyond a limit is refused with 429: beyond the documented limits, where there are any (refunds
   * 150 a second, sharing 300, …), or beyond so many `requests` of the rule in `ms` milliseconds, default
   * 1000.
   */
  | { readonly kind: 'rate-limit'; readonly requests?: number; readonly ms?: number }
  /** The response's signature is not what it should be. */
  | {
      readonly kind: 'wrong-signature' | 'missing-signature' | 'stale-signature' | 'probe' | 'unknown-serial'
    }
  /** The response's body was changed on its way, or is no JSON. */
  | { readonly kind: 'tampered-body' | 'wrong-content' }

/** Which requests have a fault, and how many of them. */
export interface FaultRule {
  readonly fault: Fault
  /** Default every method. */
  readonly method?: string | undefined
  /** The beginning of a path, `/v3/pay/`; default every path. */
  readonly path?: string | undefined
  /** Share of the requests, 0 to 1; default all of them. */
  readonly rate?: number | undefined
  /** After so many the rule is over; default never. */
  readonly count?: number | undefined
}

const KINDS: Readonly<Record<Fault['kind'], true>> = {
  refuse: true,
  'refuse-after': true,
  cut: true,
  'cut-after': true,
  delay: true,
  'rate-limit': true,
  'wrong-signature': true,
  'missing-signature': true,
  'stale-signature': true,
  probe: true,
  'unknown-serial': true,
  'tampered-body': true,
  'wrong-content': true,
}

/** @throws {TypeError} for a fault that cannot be, with the kinds that there are */
export function checkFault(fault: Fault): void {
  if (typeof fault !== 'object' || fault === null || typeof fault.kind !== 'string')
    throw new TypeError('a rule has a fault with a kind')
  if (!Object.hasOwn(KINDS, fault.kind))
    throw new TypeError(`no such kind of fault: there are ${Object.keys(KINDS).join(', ')}`)
  if (fault.kind === 'refuse' || fault.kind === 'refuse-after') {
    if (!(Number.isInteger(fault.status) && fault.status >= 400 && fault.status <= 599))
      throw new TypeError('fault.status is an HTTP status from 400 to 599')
    if (typeof fault.code !== 'string' || fault.code === '')
      throw new TypeError('fault.code is the code of an error, SYSTEM_ERROR say')
  }
  if (fault.kind === 'delay' && !isTime(fault.ms)) throw new TypeError(`fault.ms is ${TIME}`)
  if (fault.kind === 'rate-limit') {
    const { requests = 1, ms = 1 } = fault
    if (!(Number.isInteger(requests) && requests > 0))
      throw new TypeError('fault.requests is a number of requests, 1 or more')
    if (!isTime(ms)) throw new TypeError(`fault.ms is ${TIME}`)
  }
}

const TIME = 'a time in milliseconds, 0 or more'

function isTime(ms: number): boolean {
  return Number.isFinite(ms) && ms >= 0
}

/** Faults by the name that the header `Wechatpay-Negative-Test` gives. */
const NAMED: Readonly<Record<string, Fault>> = {
  SYSTEM_ERROR: { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR', message: '系统异常，请稍后重试' },
  SYSTEM_ERROR_AFTER: {
    kind: 'refuse-after',
    status: 500,
    code: 'SYSTEM_ERROR',
    message: '系统异常，请稍后重试',
  },
  FREQUENCY_LIMITED: {
    kind: 'refuse',
    status: 429,
    code: 'FREQUENCY_LIMITED',
    message: '频率超限，请降低请求接口频率',
  },
  NO_AUTH: { kind: 'refuse', status: 403, code: 'NO_AUTH', message: '商户无权限' },
  CUT: { kind: 'cut' },
  CUT_AFTER: { kind: 'cut-after' },
  WRONG_SIGNATURE: { kind: 'wrong-signature' },
  MISSING_SIGNATURE: { kind: 'missing-signature' },
  STALE_SIGNATURE: { kind: 'stale-signature' },
  PROBE: { kind: 'probe' },
  UNKNOWN_SERIAL: { kind: 'unknown-serial' },
  TAMPERED_BODY: { kind: 'tampered-body' },
  WRONG_CONTENT: { kind: 'wrong-content' },
}

/**
 * The fault that a header names: one of the names above, `DELAY 3000` (ms), or a status and a code, `503
 * BANK_ERROR`.
 *
 * @throws {TypeError} for a name that there is not, with those that there are
 */
export function namedFault(text: string): Fault {
  const named = NAMED[text.trim().toUpperCase()]
  if (named !== undefined) return named
  const delay = /^DELAY (\d{1,6})$/i.exec(text.trim())
  if (delay) return { kind: 'delay', ms: Number(delay[1]) }
  const status = /^([45]\d\d) ([A-Z][A-Z\d_]{1,63})$/.exec(text.trim())
  if (status) return { kind: 'refuse', status: Number(status[1]), code: status[2]! }
  throw new TypeError(
    `no such fault: there are ${Object.keys(NAMED).join(', ')}, DELAY <ms>, and <status> <CODE>`,
  )
}
