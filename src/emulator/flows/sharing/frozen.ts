import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import { ORDERS, owner, type Order } from '../payment/order.ts'

/** What of an order's money waits to be shared. */
export interface Frozen {
  /** Fen that still wait. */
  readonly left: number
  /** Fen that were shared, or are being shared. */
  readonly shared: number
  readonly requests: number
  /** Whether the rest has been released: nothing more can be shared. */
  readonly finished: boolean
}

/** By the order's key. */
export const FROZEN: Table<Frozen> = table('frozen')

const DAY = 24 * 3_600_000
/** After which what was not shared is released by itself. */
const RELEASED_AFTER: number = 30 * DAY
const ECOMMERCE_RELEASED_AFTER: number = 180 * DAY

/**
 * Has a payment wait to be shared.
 *
 * @param fen what the merchant received, its fee taken off
 */
export function freeze(tx: Transaction, order: string, fen: number, ecommerce: boolean): void {
  tx.put(FROZEN, order, { left: fen, shared: 0, requests: 0, finished: false })
  releaseLater(tx, order, tx.now, ecommerce)
}

/** @param since when it was paid, milliseconds since 1970 */
export function releaseLater(tx: Transaction, order: string, since: number, ecommerce: boolean): void {
  tx.schedule(`sharing/${order}`, {
    at: since + (ecommerce ? ECOMMERCE_RELEASED_AFTER : RELEASED_AFTER),
    name: 'sharing.release',
    data: { order },
  })
}

/**
 * Releases what is left of an order's money.
 *
 * @returns how much it was, fen
 */
export function release(tx: Transaction, key: string): number {
  const frozen = tx.get(FROZEN, key)
  const order = tx.get(ORDERS, key)
  if (frozen === undefined || order === undefined || frozen.finished) return 0
  tx.unschedule(`sharing/${key}`)
  tx.move(merchantAccount(owner(order), 'frozen'), merchantAccount(owner(order), 'available'), frozen.left)
  tx.put(FROZEN, key, { ...frozen, left: 0, finished: true })
  return frozen.left
}

/** Which of the merchant's accounts holds an order's money now. */
export function accountOf(tx: Transaction, order: Order, key: string): 'frozen' | 'available' {
  return order.profit_sharing && tx.get(FROZEN, key)?.finished === false ? 'frozen' : 'available'
}

/**
 * Counts what goes out of, or comes back to, the frozen money of an order.
 *
 * @param fen negative for what goes out
 */
export function changeFrozen(tx: Transaction, key: string, fen: number): void {
  const frozen = tx.get(FROZEN, key)
  if (frozen !== undefined) tx.put(FROZEN, key, { ...frozen, left: frozen.left + fen })
}
