import { allOfNumber } from '../../journal/numbers.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { ORDERS, TRANSACTIONS } from '../payment/order.ts'
import { REFUNDS } from '../refund/refund.ts'

export type ComplaintState = 'PENDING' | 'PROCESSING' | 'PROCESSED'

/** What somebody said or did about a complaint. */
export interface Negotiation {
  readonly log_id: string
  readonly operator: string
  readonly operate_type: string
  readonly operate_details?: string | undefined
  /** Why the platform was asked to help. */
  readonly reason?: string | undefined
  /** A merchant's message with buttons and links, as it was sent. */
  readonly message?: unknown
  /** Media ids. */
  readonly images: readonly string[]
  /** Milliseconds since 1970. */
  readonly time: number
}

/** A customer's complaint about an order, as the sandbox keeps it. */
export interface Complaint {
  readonly complaint_id: string
  /** Who is told and answers: the direct merchant, or the partner. */
  readonly mchid: string
  /** Whom it is about: the direct merchant, or the sub-merchant. */
  readonly complainted_mchid: string
  readonly state: ComplaintState
  readonly detail: string
  readonly problem_type: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'
  /** Plain; encrypted on the wire. */
  readonly payer_phone: string
  readonly payer_openid: string
  readonly out_trade_no: string
  readonly transaction_id: string
  /** Fen of the order. */
  readonly amount: number
  /** Fen that the customer wants back. */
  readonly apply_refund_amount?: number | undefined
  /** Media ids of what the customer has shown. */
  readonly images: readonly string[]
  /** How often the customer has complained. */
  readonly times: number
  readonly full_refunded: boolean
  /** Whether the customer waits for an answer. */
  readonly waits: boolean
  /** Whether the platform helps. */
  readonly helped: boolean
  /** How the merchant decided on a refund since the customer complained last, in one form. */
  readonly decision?: string | undefined
  readonly history: readonly Negotiation[]
  /** Milliseconds since 1970. */
  readonly created: number
}

/** By `complaint_id`. */
export const COMPLAINTS: Table<Complaint> = table('complaints')

/**
 * Whether everything of a transaction has been paid back: what is accepted, and still under way, does not
 * count.
 */
export function isFullyRefunded(tx: Transaction, transaction_id: string): boolean {
  const key = tx.get(TRANSACTIONS, transaction_id)?.order
  const order = key === undefined ? undefined : tx.get(ORDERS, key)
  if (order === undefined) return false
  let left = order.total
  for (const { status, refund } of allOfNumber(tx, REFUNDS, transaction_id))
    if (status === 'SUCCESS') left -= refund
  return left === 0
}
