import type { Received } from '../received.ts'
import type { Fault } from './fault.ts'

/** How many requests of an operation are taken in how much time, and how the next one is refused. */
interface Limit {
  readonly method: string
  readonly path: RegExp
  readonly requests: number
  /** Milliseconds. */
  readonly ms: number
  readonly code: string
}

const SECOND = 1000
const MINUTE = 60_000

/** As the documentation has them, of a merchant or partner; of all other operations it says nothing. */
const DOCUMENTED: readonly Limit[] = [
  limit('POST', '/v3/pay/transactions/jsapi', { requests: 500 }),
  limit('POST', '/v3/refund/domestic/refunds', { requests: 150 }),
  limit('POST', '/v3/profitsharing/orders', { requests: 300, code: 'RATELIMIT_EXCEEDED' }),
  limit('GET', '/v3/profitsharing/orders/*', { requests: 500, code: 'RATELIMIT_EXCEEDED' }),
  limit('POST', '/v3/profitsharing/return-orders', { requests: 100, code: 'RATELIMIT_EXCEEDED' }),
  limit('POST', '/v3/applyment4sub/applyment/', { requests: 15, code: 'RATELIMIT_EXCEEDED' }),
  limit('POST', '/v3/apply4sub/sub_merchants/*/modify-settlement', {
    requests: 20,
    ms: MINUTE,
    code: 'RATELIMIT_EXCEEDED',
  }),
  limit('POST', '/v3/apply4subject/applyment', { requests: 5, code: 'RATELIMIT_EXCEEDED' }),
  limit('GET', '/v3/apply4subject/applyment', { requests: 20, code: 'RATELIMIT_EXCEEDED' }),
  limit('POST', '/v3/marketing/favor/callbacks', { requests: 1000, ms: MINUTE }),
]

function limit(
  method: string,
  path: string,
  { requests, ms = SECOND, code = 'FREQUENCY_LIMITED' }: Partial<Limit> & { readonly requests: number },
): Limit {
  const pattern = path.replaceAll('*', '[^/]+').replace(/\/$/, '')
  return { method, path: new RegExp(`^${pattern}/?$`), requests, ms, code }
}

/** Counts requests of one rule. @returns how a request is refused, where it is one too many */
export type Limiter = (received: Received, now: number) => Fault | undefined

/** By the limit that the fault names, over all requests of its rule, or by the documented ones, each apart. */
export function createLimiter({ requests, ms = SECOND }: Extract<Fault, { kind: 'rate-limit' }>): Limiter {
  const own: readonly Limit[] | undefined =
    requests === undefined
      ? undefined
      : [{ method: '', path: /(?:)/, requests, ms, code: 'FREQUENCY_LIMITED' }]
  const taken = new Map<Limit, number[]>()
  return ({ method, url }, now) => {
    const found = own?.[0] ?? DOCUMENTED.find(each => each.method === method && each.path.test(url.pathname))
    if (found === undefined) return undefined
    const recent = (taken.get(found) ?? []).filter(at => at > now - found.ms)
    taken.set(found, recent)
    if (recent.length >= found.requests)
      return { kind: 'refuse', status: 429, code: found.code, message: '频率超限，请降低请求接口频率' }
    recent.push(now)
    return undefined
  }
}
