import { EmulatorProblem } from '../problem.ts'
import type { Received } from '../received.ts'
import type { Random } from '../seeded-random.ts'
import { namedFault, type Fault, type FaultRule } from './fault.ts'

/** The rules that are in force. */
export interface Faults {
  /**
   * @returns the rule's id.
   * @throws {TypeError} for a rule that cannot be
   */
  add(rule: FaultRule): string
  remove(id: string): boolean
  clear(): void
  list(): readonly (FaultRule & { readonly id: string; readonly used: number })[]
  /** The fault of a request, by its header or the first rule that fits it. */
  of(received: Received): Fault | undefined
}

const HEADER = 'wechatpay-negative-test'

/** A connection that breaks: what a fetch rejects with, and a server answers by closing the socket. */
class ConnectionCut extends TypeError {
  override name = 'TypeError'
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
  }
}

export function createFaults(random: Random): Faults {
  const rules = new Map<string, FaultRule & { used: number }>()
  let last = 0
  const fits = (
    { method, path, rate = 1, count = Infinity, used }: FaultRule & { used: number },
    it: Received,
  ): boolean =>
    used < count &&
    (method === undefined || method.toUpperCase() === it.method) &&
    (path === undefined || it.url.pathname.startsWith(path)) &&
    random.below(1_000_000) < rate * 1_000_000
  return {
    add(rule) {
      checkRule(rule)
      const id = String(++last)
      rules.set(id, { ...rule, used: 0 })
      return id
    },
    remove: id => rules.delete(id),
    clear: () => rules.clear(),
    list: () => Array.from(rules, ([id, rule]) => ({ id, ...rule })),
    of(received) {
      const named = received.headers.get(HEADER)
      if (named !== null) {
        try {
          return namedFault(named)
        } catch (error) {
          throw new EmulatorProblem(
            400,
            'PARAM_ERROR',
            `Wechatpay-Negative-Test: ${(error as Error).message}`,
          )
        }
      }
      for (const rule of rules.values()) {
        if (!fits(rule, received)) continue
        rule.used++
        return rule.fault
      }
      return undefined
    },
  }
}

function checkRule({ fault, rate, count }: FaultRule): void {
  if (typeof fault !== 'object' || fault === null || typeof fault.kind !== 'string')
    throw new TypeError('a rule has a fault with a kind')
  if (rate !== undefined && !(rate >= 0 && rate <= 1)) throw new TypeError('rate is a share from 0 to 1')
  if (count !== undefined && !(Number.isInteger(count) && count > 0))
    throw new TypeError('count is a number of requests, 1 or more')
}

/**
 * Answers a request with its fault.
 *
 * @param answer what is answered without it
 */
export async function withFault(
  fault: Fault | undefined,
  answer: () => Promise<Response>,
): Promise<Response> {
  if (fault === undefined) return answer()
  switch (fault.kind) {
    case 'refuse':
      throw new EmulatorProblem(fault.status, fault.code, fault.message ?? fault.code)
    case 'cut':
      throw new ConnectionCut()
    case 'delay':
      await new Promise(resolve => setTimeout(resolve, fault.ms))
      return answer()
    case 'refuse-after':
      await answer()
      throw new EmulatorProblem(fault.status, fault.code, fault.message ?? fault.code)
    case 'cut-after':
      await answer()
      throw new ConnectionCut()
    default:
      return spoil(await answer(), fault.kind)
  }
}

const SIGNATURE = 'wechatpay-signature'

/** A response that no client may believe. */
async function spoil(
  response: Response,
  kind: Exclude<Fault['kind'], 'refuse' | 'refuse-after' | 'delay' | 'cut' | 'cut-after'>,
): Promise<Response> {
  const headers = new Headers(response.headers)
  const text = await response.text()
  let body = text
  if (kind === 'missing-signature')
    for (const name of Array.from(headers.keys())) if (name.startsWith('wechatpay-')) headers.delete(name)
  if (kind === 'wrong-signature') headers.set(SIGNATURE, reversed(headers.get(SIGNATURE) ?? ''))
  if (kind === 'probe')
    headers.set(SIGNATURE, `WECHATPAY/SIGNTEST/${(headers.get(SIGNATURE) ?? '').slice(19)}`)
  if (kind === 'stale-signature')
    headers.set('wechatpay-timestamp', String(Number(headers.get('wechatpay-timestamp')) - 86_400))
  if (kind === 'unknown-serial') headers.set('wechatpay-serial', 'PUB_KEY_ID_0000000000000000000000000000000')
  if (kind === 'tampered-body')
    body = text.replace(
      /[\da-z]([^\da-z]*)$/i,
      (end, rest: string) => (end.startsWith('0') ? '1' : '0') + rest,
    )
  if (kind === 'wrong-content') {
    headers.set('content-type', 'text/html')
    body = '<html><body>502 Bad Gateway</body></html>'
  }
  return new Response(response.status === 204 ? null : body, { status: response.status, headers })
}

/** Base64 of the same length, of another signature. */
function reversed(base64: string): string {
  const [, digits = '', padding = ''] = /^([^=]*)(=*)$/.exec(base64) ?? []
  return [...digits].reverse().join('') + padding
}
