import { dayOf } from './day.ts'
import type { BillDifference } from './difference.ts'
import { compareInOrder } from './in-order.ts'
import { compareInParts } from './in-parts.ts'
import type { OwnOrder } from './own-order.ts'
import type { Run } from './read.ts'
import { billsIn, ordersIn, type OwnOrders, type TradeBills } from './sources.ts'
import { createCounter, type BillTally } from './tally.ts'

/** How a bill is held against own records. */
export interface ReconcileOptions {
  /**
   * Whether both sides ascend by `out_trade_no`, compared by code units (binary, `COLLATE "C"`). They are
   * then read once, beside each other, and one order is held. Default `false`: a bill ascends by time.
   */
  readonly sorted?: boolean | undefined
  /**
   * The day to be closed, `2026-11-22`, in China's zone: what lies outside is compared where it is on both
   * sides, and not missed where it is on one. Give more than the day then, on both sides: own orders from
   * some minutes before to some minutes after it, and the neighbouring bills. Default: all is of the day.
   */
  readonly day?: string | undefined
  /** `SUCCESS` for a bill of payments alone, `REFUND` for one of refunds alone. Default `ALL`. */
  readonly bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | undefined
  /**
   * How many payments and refunds, of both sides together, are held at a time; some 500 bytes each and what
   * your record takes. Not less than 1,000, default 100,000. Sides with more are read again.
   */
  readonly maxHeld?: number | undefined
}

/** What a reconciliation came to. */
export interface ReconciliationSummary {
  readonly here: BillTally
  readonly there: BillTally
  /** 0 where both sides agree. */
  readonly differences: number
  /** Whether there were totals to check the rows against: bills and files have them, rows alone have not. */
  readonly totalsChecked: boolean
  /** How often both sides were read. */
  readonly readings: number
  /** The most payments and refunds that were held at a time. */
  readonly held: number
}

/**
 * The differences between a bill and the own records. It is made anew each time that it is iterated; take
 * differences, and that there are none, for good when the loop has ended without an error.
 */
export interface Reconciliation<Order extends OwnOrder = OwnOrder> extends AsyncIterable<
  BillDifference<Order>
> {
  /** Of the last complete iteration; makes one where there was none. */
  summary(): Promise<ReconciliationSummary>
}

/**
 * Compares a trade bill with the merchant's own records, payment by payment and refund by refund, and the
 * bill's rows with its own totals. Amounts are integers throughout.
 *
 * Memory does not grow with the size of either side. Up to `maxHeld` payments and refunds are held and
 * compared after one reading. Where there are more, that reading tells in which of 16,384 parts the sides
 * differ, and these parts alone are read again, as many at a time as fit: where few orders differ, twice in
 * all. A bill is downloaded again by itself; own orders that come from an iterator are given as a function.
 * Sorted sides are read once.
 *
 * A bill has what was paid on its day and what refunds were accepted on it, whatever the day of their orders:
 * tell those without `total`. A refund's status is not compared, because a bill is not changed afterwards. A
 * day on which nothing happened has no bill (`NO_STATEMENT_EXIST`): give `[]`.
 *
 * @example
 *   const bill = wxpay.bills.trade({ bill_date: '2026-11-22' })
 *   const books = [{ out_trade_no, total: 100, refunds: [{ out_refund_no, refund: 30 }] }]
 *   const reconciliation = reconcile(bill, books)
 *   for await (const difference of reconciliation) {
 *     if (difference.kind === 'amount-differs') log(difference.here.total, difference.there.total)
 *     else log(difference.kind, difference)
 *   }
 *   const { differences, there } = await reconciliation.summary()
 *   log(differences === 0, there.total - there.refunded)
 *
 * @throws {TypeError} for an option that cannot work; from an iteration, for an own record that is none, for
 *   rows of another bill, for sides that are not sorted, or that cannot be read again and have to be
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556654
 */
export function reconcile<Order extends OwnOrder>(
  bill: TradeBills,
  orders: OwnOrders<Order>,
  options: ReconcileOptions = {},
): Reconciliation<Order> {
  const { sorted = false, day, bill_type = 'ALL', maxHeld = 100_000 } = options
  const isOfDay = dayOf(day)
  if (!['ALL', 'SUCCESS', 'REFUND'].includes(bill_type))
    throw new TypeError('reconcile: bill_type is ALL, SUCCESS or REFUND')
  if (!Number.isSafeInteger(maxHeld) || maxHeld < LEAST_HELD)
    throw new TypeError('reconcile: maxHeld is a whole number, not less than 1,000')
  const sources = { bills: billsIn(bill), orders: ordersIn(orders) }
  let summary: ReconciliationSummary | undefined

  async function* run(): AsyncGenerator<BillDifference<Order>> {
    const made: Run<Order> = {
      ...sources,
      reading: { isOfDay, billType: bill_type, bySubMerchant: undefined },
      maxHeld,
      done: { here: createCounter(), there: createCounter(), readings: 0, held: 0, totalsChecked: false },
    }
    let differences = 0
    for await (const difference of sorted ? compareInOrder(made) : compareInParts(made)) {
      differences++
      yield difference
    }
    const { here, there, ...rest } = made.done
    summary = { here: here.tally(), there: there.tally(), differences, ...rest }
  }
  return {
    [Symbol.asyncIterator]: run,
    async summary() {
      if (summary === undefined) for await (const difference of run()) void difference
      return summary!
    },
  }
}

const LEAST_HELD = 1000
