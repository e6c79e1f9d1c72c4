import { compareOrder } from './compare-order.ts'
import type { BillDifference } from './difference.ts'
import type { Here, There } from './facts.ts'
import type { OwnOrder } from './own-order.ts'
import { createParts } from './parts.ts'
import { isMet, readBoth, type Run } from './read.ts'

/** Facts by order. */
interface Held<Order extends OwnOrder> {
  readonly orders: Map<string, { readonly here: Here<Order>[]; readonly there: There[] }>
  facts: number
}

/**
 * Both sides in any order. What fits is held and compared. Where there is more, the first reading tells which
 * parts differ, and they are read again: as many at a time as fit.
 */
export async function* compareInParts<Order extends OwnOrder>(
  run: Run<Order>,
): AsyncGenerator<BillDifference<Order>> {
  const parts = createParts()
  let held: Held<Order> | undefined = createHeld()
  const { here, there } = readBoth(run)
  const makeRoom = (): Held<Order> | undefined =>
    held !== undefined && held.facts < run.maxHeld ? held : undefined
  for await (const fact of here) {
    parts.addHere(fact)
    held = makeRoom()
    if (held !== undefined) hold(run, held, fact).here.push(fact)
  }
  for await (const fact of there) {
    if (isMet(fact)) {
      yield fact
      continue
    }
    parts.addThere(fact)
    held = makeRoom()
    if (held !== undefined) hold(run, held, fact).there.push(fact)
  }
  if (held !== undefined) yield* compareHeld(run, held)
  else for (const isRead of planReadings(parts.toRead(), run.maxHeld)) yield* compareParts(run, isRead)

  /** Once more, of some parts alone. */
  async function* compareParts(of: Run<Order>, isRead: Uint8Array): AsyncGenerator<BillDifference<Order>> {
    const again = readBoth(of)
    const some = createHeld<Order>()
    const isHeld = ({ out_trade_no }: Here | There): boolean => isRead[parts.partOf(out_trade_no)] === 1
    for await (const fact of again.here) if (isHeld(fact)) hold(of, some, fact).here.push(fact)
    for await (const fact of again.there)
      if (!isMet(fact) && isHeld(fact)) hold(of, some, fact).there.push(fact)
    again.check()
    yield* compareHeld(of, some)
  }
}

function createHeld<Order extends OwnOrder>(): Held<Order> {
  return { orders: new Map(), facts: 0 }
}

/** @returns where the fact is to be put */
function hold<Order extends OwnOrder>(
  { done }: Run<Order>,
  held: Held<Order>,
  { out_trade_no }: Here | There,
): { readonly here: Here<Order>[]; readonly there: There[] } {
  held.facts++
  done.held = Math.max(done.held, held.facts)
  const known = held.orders.get(out_trade_no)
  if (known !== undefined) return known
  const order = { here: [], there: [] }
  held.orders.set(out_trade_no, order)
  return order
}

function* compareHeld<Order extends OwnOrder>(
  { reading }: Run<Order>,
  { orders }: Held<Order>,
): Generator<BillDifference<Order>> {
  for (const { here, there } of orders.values()) yield* compareOrder(here, there, reading.billType)
}

/**
 * Which parts each reading holds.
 *
 * @param facts of each part; 0 where it need not be read
 */
function* planReadings(facts: Uint32Array, maxHeld: number): Generator<Uint8Array> {
  let isRead = new Uint8Array(facts.length)
  let sum = 0
  for (const [part, number] of facts.entries()) {
    if (number === 0) continue
    if (sum > 0 && sum + number > maxHeld) {
      yield isRead
      isRead = new Uint8Array(facts.length)
      sum = 0
    }
    isRead[part] = 1
    sum += number
  }
  if (sum > 0) yield isRead
}
