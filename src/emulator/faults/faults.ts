import { EmulatorProblem } from '../problem.ts'
import type { Received } from '../received.ts'
import type { Random } from '../seeded-random.ts'
import { checkFault, namedFault, type Fault, type FaultRule } from './fault.ts'
import { createLimiter, type Limiter } from './rate-limits.ts'
import { spoil } from './spoil.ts'

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
  const limiters = new Map<string, Limiter>()
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
      if (rule.fault.kind === 'rate-limit') limiters.set(id, createLimiter(rule.fault))
      return id
    },
    remove(id) {
      limiters.delete(id)
      return rules.delete(id)
    },
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
      for (const [id, rule] of rules) {
        if (!fits(rule, received)) continue
        const limiter = limiters.get(id)
        const fault = limiter === undefined ? rule.fault : limiter(received, Date.now())
        if (fault === undefined) continue
        rule.used++
        return fault
      }
      return undefined
    },
  }
}

function checkRule({ fault, rate, count }: FaultRule): void {
  checkFault(fault)
  if (rate !== undefined && !(rate >= 0 && rate <= 1)) throw new TypeError('rate is a share from 0 to 1')
  if (count !== undefined && !(Number.isInteger(count) && count > 0))
    throw new TypeError('count is a number of requests, 1 or more')
}

/**
 * Answers a request with its fault.
 *
 * @param answer what is answered without it
 * @param spoilAnswer makes an answer wrong
 */
export async function withFault(
  fault: Fault | undefined,
  answer: () => Promise<Response>,
  spoilAnswer: typeof spoil = spoil,
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
    case 'rate-limit':
      // A rule lets such a request through, or has it refused.
      return answer()
    default:
      return spoilAnswer(await answer(), fault.kind)
  }
}
