import type { Received } from '../received.ts'
import type { Fault } from './fault.ts'

/** How many requests of an operation are taken in how much time, and how the next one is refused. */
interface Limit {
  readonly method: string
  /** `*` stands for what is another one in each request. */
  readonly path: string
  readonly requests: number
  /** Milliseconds. */
  readonly ms: number
  readonly code: string
}

const SECOND = 1000
const MINUTE = 60_000

/**
 * As the documentation has them, of a merchant or partner; of all other operations it says nothing. The codes
 * are those of the operations' pages, as they are spelt there; where there is none, the usual one.
 */
const DOCUMENTED: readonly Limit[] = [
  limit('POST', '/v3/pay/transactions/jsapi', { requests: 500 }),
  limit('POST', '/v3/refund/domestic/refunds', { requests: 150 }),
  limit('POST', '/v3/profitsharing/orders', { requests: 300 }),
  limit('GET', '/v3/profitsharing/orders/*', { requests: 500 }),
  limit('POST', '/v3/profitsharing/return-orders', { requests: 100 }),
  limit('POST', '/v3/applyment4sub/applyment', { requests: 15, code: 'RATE_LIMITED' }),
  limit('POST', '/v3/apply4sub/sub_merchants/*/modify-settlement', {
    requests: 20,
    ms: MINUTE,
    code: 'FREQENCY_LIMIT',
  }),
  limit('POST', '/v3/apply4subject/applyment', { requests: 5 }),
  limit('GET', '/v3/apply4subject/applyment', { requests: 20 }),
  limit('POST', '/v3/marketing/favor/callbacks', { requests: 1000, ms: MINUTE }),
]

function limit(
  method: string,
  path: string,
  { requests, ms = SECOND, code = 'FREQUENCY_LIMITED' }: Partial<Limit> & { readonly requests: number },
): Limit {
  return { method, path, requests, ms, code }
}

function fits(each: Limit, { method, url }: Received): boolean {
  const [wanted, parts] = [each.path, url.pathname.replace(/\/$/, '')].map(path => path.split('/'))
  return (
    each.method === method &&
    wanted!.length === parts!.length &&
    wanted!.every((part, index) => part === '*' || part === parts![index])
  )
}

/** Counts requests of one rule. @returns how a request is refused, where it is one too many */
export type Limiter = (received: Received, now: number) => Fault | undefined

/** By the limit that the fault names, over all requests of its rule, or by the documented ones, each apart. */
export function createLimiter({ requests, ms = SECOND }: Extract<Fault, { kind: 'rate-limit' }>): Limiter {
  const own = requests === undefined ? undefined : limit('', '', { requests, ms })
  const taken = new Map<Limit, number[]>()
  return (received, now) => {
    const found = own ?? DOCUMENTED.find(each => fits(each, received))
    if (found === undefined) return undefined
    const recent = (taken.get(found) ?? []).filter(at => at > now - found.ms)
    taken.set(found, recent)
    if (recent.length >= found.requests)
      return { kind: 'refuse', status: 429, code: found.code, message: '频率超限，请降低请求接口频率' }
    recent.push(now)
    return undefined
  }
}
