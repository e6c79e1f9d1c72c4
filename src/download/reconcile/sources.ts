import type { TradeBillRow } from '../bill-rows.ts'
import type { BillRow } from '../columns.ts'
import type { BillReader } from '../rows.ts'
import type { OwnOrder } from './own-order.ts'

/** What is read from its beginning to its end: once, or as often as one likes. */
export type Items<Item> = Iterable<Item> | AsyncIterable<Item>

/** A trade bill as `bills.trade` gives it: what its last line says is compared with its rows. */
export interface TradeBill extends AsyncIterable<TradeBillRow> {
  summaries(): Promise<readonly BillRow[]>
}

/** The merchant's own records. A function is called for each reading, like a query of a database. */
export type OwnOrders<Order extends OwnOrder = OwnOrder> = Items<Order> | (() => Items<Order>)

/**
 * A trade bill, or several: of the client, of a file (`readBill`), or rows alone. A function is called for
 * each reading.
 */
export type TradeBills =
  | TradeBill
  | readonly TradeBill[]
  | BillReader
  | Items<TradeBillRow>
  | (() => BillReader | Items<TradeBillRow>)

/** One bill, while it is read. */
export interface OpenBill {
  readonly rows: Items<BillRow>
  /** Its last line, when its rows have been read; `undefined` where rows alone were given. */
  totals: (() => Promise<readonly BillRow[]>) | undefined
}

/** What can be opened for each reading. */
export interface Source<Open> {
  /** @throws {TypeError} the second time, for what can be read once */
  open(): Open
}

export function billsIn(given: TradeBills): Source<readonly OpenBill[]> {
  if (typeof given === 'function') return sourceOf('the bill', false, () => [openBill(given())])
  const bills = isList(given) ? given : [given]
  return sourceOf('the bill', bills.some(isReadOnce), () => bills.map(openBill))
}

export function ordersIn<Order extends OwnOrder>(given: OwnOrders<Order>): Source<Items<Order>> {
  if (typeof given === 'function') return sourceOf('the own orders', false, given)
  return sourceOf('the own orders', isReadOnce(given), () => given)
}

function isList(given: Exclude<TradeBills, () => unknown>): given is readonly TradeBill[] {
  return Array.isArray(given) && given.length > 0 && given.every(item => Symbol.asyncIterator in item)
}

/** An iterator, a stream, a file. */
function isReadOnce(given: object): boolean {
  return 'next' in given || 'getReader' in given || 'rows' in given
}

function openBill(bill: TradeBill | BillReader | Items<TradeBillRow>): OpenBill {
  if ('summary' in bill)
    return {
      rows: bill.rows(),
      async totals() {
        const totals = bill.summary()
        return totals === undefined ? [] : [totals]
      },
    }
  return { rows: bill, totals: 'summaries' in bill ? () => bill.summaries() : undefined }
}

function sourceOf<Open>(name: string, isOnce: boolean, open: () => Open): Source<Open> {
  let isOpened = false
  return {
    open() {
      if (isOnce && isOpened)
        throw new TypeError(
          `reconcile: ${name} cannot be read a second time: ` +
            'give a function that reads anew, both sides sorted, or a larger maxHeld',
        )
      isOpened = true
      return open()
    },
  }
}
