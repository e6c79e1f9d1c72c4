import { compareOrder } from './compare-order.ts'
import type { BillDifference } from './difference.ts'
import type { Fact, Here, There } from './facts.ts'
import type { OwnOrder } from './own-order.ts'
import { isMet, readBoth, type Met, type Run } from './read.ts'

/**
 * Both sides ascending by `out_trade_no`, read once beside each other; the facts of one order are held.
 *
 * @throws {TypeError} from what it returns, where a side is not sorted
 */
export async function* compareInOrder<Order extends OwnOrder>(
  run: Run<Order>,
): AsyncGenerator<BillDifference<Order>> {
  const { here, there } = readBoth(run)
  const own = cursorOf<Here<Order>>(here, 'the own orders')
  const billed = cursorOf<There>(there, 'the bill')
  try {
    // The own side first: its first record says whether sub-merchants are told apart.
    yield* own.advance()
    yield* billed.advance()
    for (;;) {
      const number = lesser(own.head(), billed.head())
      if (number === undefined) return
      const ofOwn: Here<Order>[] = []
      const ofBill: There[] = []
      yield* own.take(number, ofOwn)
      yield* billed.take(number, ofBill)
      run.done.held = Math.max(run.done.held, ofOwn.length + ofBill.length)
      yield* compareOrder(ofOwn, ofBill, run.reading.billType)
    }
  } finally {
    await here.return(undefined)
    await there.return(undefined)
  }
}

interface Cursor<Item extends Fact> {
  /** `undefined` at the end. */
  head(): Item | undefined
  /** To the next one; gives what is met on the way. */
  advance(): AsyncGenerator<Met>
  /** Moves those of one order into a list. */
  take(out_trade_no: string, into: Item[]): AsyncGenerator<Met>
}

function cursorOf<Item extends Fact>(items: AsyncIterator<Item | Met, void>, side: string): Cursor<Item> {
  let head: Item | undefined
  let last = ''

  async function* advance(): AsyncGenerator<Met> {
    head = undefined
    for (;;) {
      const { done, value } = await items.next()
      if (done === true) return
      if (isMet(value)) {
        yield value
        continue
      }
      // As `<` has it: by code units, which a database calls binary or "C".
      if (value.out_trade_no < last)
        throw new TypeError(
          `reconcile: ${side} must ascend by out_trade_no: ${value.out_trade_no} comes after ${last}, by code units`,
        )
      last = value.out_trade_no
      head = value
      return
    }
  }
  return {
    head: () => head,
    advance,
    async *take(out_trade_no, into) {
      while (head?.out_trade_no === out_trade_no) {
        into.push(head)
        yield* advance()
      }
    },
  }
}

function lesser(here: Fact | undefined, there: Fact | undefined): string | undefined {
  if (here === undefined || there === undefined) return (here ?? there)?.out_trade_no
  return here.out_trade_no < there.out_trade_no ? here.out_trade_no : there.out_trade_no
}
