import type { Fault, FaultRule } from '../../emulator.ts'
import { Failure } from '../failure.ts'

/** Faults that are named alone. */
const PLAIN = [
  'cut',
  'cut-after',
  'wrong-signature',
  'missing-signature',
  'stale-signature',
  'probe',
  'unknown-serial',
  'tampered-body',
  'wrong-content',
] as const

/**
 * A rule as it is written on the command line: `kind[:path[:rate]]`.
 *
 * @throws {Failure} naming what there is
 */
export function readFaultRule(text: string): FaultRule {
  const [kind = '', path = '', rate, ...rest] = text.split(':')
  const fault = readFault(kind)
  const share = rate === undefined ? undefined : Number(rate)
  const inRange = share === undefined || (share > 0 && share <= 1)
  if (fault === undefined || rest.length > 0 || !inRange || (path !== '' && !path.startsWith('/')))
    throw new Failure(
      {
        en:
          `--fault ${text} cannot be: write kind[:path[:rate]], a path like /v3/refund, a rate like 0.3, and ` +
          `as kind ${PLAIN.join(', ')}, refuse, refuse-after, delay=<ms>, <status>=<CODE>`,
        zh:
          `--fault ${text} 有误：应为 kind[:path[:rate]]，path 如 /v3/refund，rate 如 0.3，kind 可为 ` +
          `${PLAIN.join('、')}、refuse、refuse-after、delay=<毫秒>、<状态码>=<错误码>`,
      },
      2,
    )
  return { fault, ...(path !== '' && { path }), ...(share !== undefined && { rate: share }) }
}

function readFault(text: string): Fault | undefined {
  const plain = PLAIN.find(each => each === text)
  if (plain !== undefined) return { kind: plain }
  if (text === 'refuse' || text === 'refuse-after') return { kind: text, status: 500, code: 'SYSTEM_ERROR' }
  const [name = '', value = ''] = text.split('=')
  if (name === 'delay' && /^\d{1,6}$/.test(value)) return { kind: 'delay', ms: Number(value) }
  if (/^[45]\d\d$/.test(name) && /^[A-Z][A-Z\d_]{1,63}$/.test(value))
    return { kind: 'refuse', status: Number(name), code: value }
  return undefined
}
