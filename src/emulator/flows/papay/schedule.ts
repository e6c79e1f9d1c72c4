import { defined } from '../../../lib/defined.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import { chinaDay, minuteOfDay, startOfDay } from '../../time.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** When nobody is disturbed: from and up to so many minutes after midnight in China. */
interface Hours {
  readonly from: number
  readonly until: number
  readonly text: string
}

const SCHEDULING: Hours = { from: 8 * 60, until: 19 * 60 + 30, text: '8:00~19:30' }
const NOTIFYING: Hours = { from: 7 * 60, until: 22 * 60, text: '7:00~22:00' }
/** Days that are left to the user: that of the notice, and the next one. */
const WAITING_DAYS = 2
/** Days on which may be deducted then, where the notice does not say how many. */
const USUAL_DAYS = 7
/** So long after signing the first deduction needs no notice. */
const FIRST = 12 * HOUR

/** Fen, of a currency. */
export interface Money {
  readonly total: number
  readonly currency?: string
}

/** A deduction that succeeded. */
export interface Withheld {
  readonly amount: Money
  /** `2026-11-22` */
  readonly day: string
}

/** The deduction that a merchant and a user agreed on when they signed: it is the only one. */
export interface Agreed {
  /** `2026-11-22` */
  readonly day: string
  readonly amount: Money
  /** Since the merchant has scheduled it, on the day before. */
  readonly scheduled?: Money | undefined
  readonly withheld?: Withheld | undefined
}

/** A notice of a deduction: there is one of them in the time it gives. */
export interface Notice {
  /** Milliseconds since 1970. */
  readonly from: number
  readonly until: number
  /** Fen, at most. */
  readonly amount: number
}

/** What of a contract without an agreed date decides whether may be deducted. */
interface Announced {
  readonly notice?: Notice | undefined
  readonly signed?: number | undefined
  readonly withheld?: Withheld | undefined
}

const invalid = (message: string): EmulatorProblem => new EmulatorProblem(400, 'INVALID_REQUEST', message)

function mustBeWithin({ from, until, text }: Hours, now: number): void {
  const minute = minuteOfDay(now)
  if (minute < from || minute >= until) throw invalid(`请在北京时间${text}内调用`)
}

/** @throws {EmulatorProblem} for what is no day */
export function agreedOn(day: string, amount: Money): Agreed {
  if (Number.isNaN(startOfDay(day)))
    throw paramError('预计扣费日期格式错误', 'deduct_schedule.estimated_deduct_date', 'body')
  return { day, amount }
}

/** When a contract ends whose deduction has not succeeded: at eight in the morning of the next day. */
export function endOf({ day }: Agreed): number {
  return startOfDay(day) + DAY + 8 * HOUR
}

/** @throws {EmulatorProblem} where it cannot be scheduled, now or with this amount */
export function schedule(agreed: Agreed, amount: Money, now: number): Agreed {
  if (agreed.scheduled !== undefined) throw invalid('该协议已预约扣费，不能再次预约')
  if (chinaDay(now) !== chinaDay(startOfDay(agreed.day) - DAY))
    throw invalid('请在预计扣费日期的前一天预约扣费')
  mustBeWithin(SCHEDULING, now)
  if (!isSame(amount, agreed.amount)) throw invalid('预约金额与签约时的预计扣费金额不一致')
  return { ...agreed, scheduled: agreed.amount }
}

/** @throws {EmulatorProblem} where this cannot be deducted now */
export function mustBeScheduled({ day, scheduled }: Agreed, amount: Money, now: number): void {
  if (scheduled === undefined) throw invalid('请先预约扣费')
  if (chinaDay(now) !== day) throw invalid('不在可扣费期内')
  if (!isSame(amount, scheduled)) throw invalid('扣费金额与预约的金额不一致')
}

/**
 * The period that a notice begins.
 *
 * @throws {EmulatorProblem} where it may not be given now
 */
export function noticeOf(now: number, amount: number, days: number = USUAL_DAYS): Notice {
  mustBeWithin(NOTIFYING, now)
  const from = startOfDay(chinaDay(now)) + WAITING_DAYS * DAY
  return { from, until: from + days * DAY, amount }
}

/** Whether the period of a notice is not over. */
export function isRunning(notice: Notice | undefined, now: number): notice is Notice {
  return notice !== undefined && now < notice.until
}

/**
 * Whether a contract without an agreed date allows a deduction. Documented for withholding as such; that the
 * operations of APIv3 keep to it is inferred.
 *
 * @throws {EmulatorProblem} where it does not
 */
export function mustBeAnnounced(
  { notice, signed = 0, withheld }: Announced,
  { total }: Money,
  now: number,
): void {
  if (!isRunning(notice, now)) {
    if (withheld === undefined && now - signed < FIRST) return
    throw invalid('请先发送预扣费通知')
  }
  if (now < notice.from) throw invalid('扣费等待期内不能扣费')
  mustBeWithin(NOTIFYING, now)
  if (total > notice.amount) throw invalid('扣费金额不能高于预计扣费金额')
}

function isSame(one: Money, other: Money): boolean {
  return one.total === other.total && (one.currency ?? 'CNY') === (other.currency ?? 'CNY')
}

function stateOf({ day, scheduled, withheld }: Agreed, now: number): string {
  if (withheld !== undefined) return 'PAID'
  if (now >= startOfDay(day) + DAY) return 'EXPIRED'
  return scheduled === undefined ? 'NO_SCHEDULED' : 'SCHEDULED'
}

/** What a contract says of it. */
export function showAgreed(agreed: Agreed, now: number): Record<string, unknown> {
  const { day, amount, scheduled, withheld } = agreed
  return defined({
    estimated_deduct_date: day,
    estimated_deduct_amount: amount,
    schedule_state: stateOf(agreed, now),
    scheduled_amount: scheduled,
    deduct_amount: withheld?.amount,
    deduct_date: withheld?.day,
  })
}

/** What its own query says. */
export function showSchedule(agreed: Agreed | undefined, now: number): Record<string, unknown> {
  if (agreed === undefined) return { schedule_state: 'NO_SCHEDULED' }
  const { day, scheduled, withheld } = agreed
  const date = scheduled === undefined ? undefined : day
  return defined({
    schedule_state: stateOf(agreed, now),
    deduct_start_date: date,
    deduct_end_date: date,
    scheduled_amount: scheduled,
    deduct_amount: withheld?.amount,
    deduct_date: withheld?.day,
  })
}
