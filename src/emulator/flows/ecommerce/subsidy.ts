import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { ORDERS } from '../payment/order.ts'

/** What an ecommerce platform added to an order of a sub-merchant's (补差), or said that it will not add. */
export interface Subsidy {
  readonly state: 'paid' | 'cancelled'
  readonly subsidy_id: string
  readonly out_subsidy_no?: string | undefined
  /** Fen. */
  readonly amount: number
  readonly description: string
  /** Fen that were returned. */
  readonly returned: number
  readonly parameters: string
  /** Milliseconds since 1970. */
  readonly created: number
}

/** By the order's key: an order has one. */
export const SUBSIDIES: Table<Subsidy> = table('subsidies')

/** Fen that an order's subsidy adds to it; `open` where the platform has still to pay or cancel it. */
export function subsidyOf(tx: Transaction, key: string): number | 'open' {
  const subsidy = tx.get(SUBSIDIES, key)
  if (subsidy !== undefined) return subsidy.amount - subsidy.returned
  return (tx.get(ORDERS, key)?.subsidy_amount ?? 0) > 0 ? 'open' : 0
}
