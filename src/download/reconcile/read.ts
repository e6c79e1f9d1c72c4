import type { TotalsDifference, UnreadableRow } from './difference.ts'
import { readOrder, readRow, type Here, type Reading, type There } from './facts.ts'
import type { OwnOrder } from './own-order.ts'
import type { Items, OpenBill, Source } from './sources.ts'
import { createCounter, type Counter } from './tally.ts'
import { createRowTotals } from './totals.ts'

/** What a bill tells beside its payments and refunds. */
export type Met = UnreadableRow | TotalsDifference

export function isMet(read: There | Here | Met): read is Met {
  return read.kind === 'row-unreadable' || read.kind === 'totals-differ'
}

/** One reconciliation, while it runs. */
export interface Run<Order extends OwnOrder = OwnOrder> {
  readonly orders: Source<Items<Order>>
  readonly bills: Source<readonly OpenBill[]>
  readonly reading: Reading
  /** How many facts are held at a time. */
  readonly maxHeld: number
  /** What comes of it. */
  readonly done: {
    here: Counter
    there: Counter
    readings: number
    held: number
    totalsChecked: boolean
  }
}

/** What both sides say, from their beginning. The bill is to be read when the first own order is known. */
export function readBoth<Order extends OwnOrder>(
  run: Run<Order>,
): {
  here: AsyncGenerator<Here<Order>, void>
  there: AsyncGenerator<There | Met, void>
  /** @throws {TypeError} where a side is not what it was in the first reading */
  check(): void
} {
  const here = createCounter()
  const there = createCounter()
  const { done } = run
  const isFirst = ++done.readings === 1
  if (isFirst) Object.assign(done, { here, there })
  return {
    here: readHere(run, here),
    there: readThere(run, there),
    check() {
      if (!here.equals(done.here)) throw new TypeError(CHANGED('the own orders'))
      if (!there.equals(done.there)) throw new TypeError(CHANGED('the bill'))
    },
  }
}

const CHANGED = (side: string): string =>
  `reconcile: ${side} had other records when read again: they must not change meanwhile`

async function* readHere<Order extends OwnOrder>(
  { orders, reading }: Run<Order>,
  counter: Counter,
): AsyncGenerator<Here<Order>, void> {
  for await (const order of orders.open())
    for (const fact of readOrder(order, reading)) {
      counter.add(fact)
      yield fact
    }
}

async function* readThere(
  { bills, reading, done }: Pick<Run, 'bills' | 'reading' | 'done'>,
  counter: Counter,
): AsyncGenerator<There | Met, void> {
  for (const { rows, totals } of bills.open()) {
    const counted = createRowTotals()
    for await (const row of rows) {
      counted.add(row)
      const fact = readRow(row, reading)
      if (fact.kind !== 'row-unreadable') counter.add(fact)
      yield fact
    }
    done.totalsChecked = totals !== undefined
    if (totals !== undefined) yield* counted.compare(await totals())
  }
}
