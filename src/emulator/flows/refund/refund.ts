import type { ByV2 } from '../../flow.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import { owner, type Order } from '../payment/order.ts'

/** States of a refund; `ABNORMAL` waits for the merchant to pay it out elsewhere. */
export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL'

/** A refund, as the sandbox keeps it. */
export interface Refund {
  readonly refund_id: string
  readonly out_refund_no: string
  /** The direct merchant, or the partner. */
  readonly mchid: string
  readonly sub_mchid?: string | undefined
  /** Key of the order. */
  readonly order: string
  readonly out_trade_no: string
  readonly transaction_id: string
  readonly status: RefundStatus
  readonly channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'
  readonly user_received_account: string
  readonly reason?: string | undefined
  readonly notify_url?: string | undefined
  readonly parameters: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly finished?: number | undefined
  readonly total: number
  readonly payer_total: number
  readonly currency: string
  /** Fen that are refunded; of them the user's, the platform's coupons', the merchant's own coupons'. */
  readonly refund: number
  readonly payer_refund: number
  readonly cash_refund: number
  readonly own_refund: number
  /** Fen of the payment's fee that come back. */
  readonly fee_refund: number
  /** Which of the merchant's accounts it is paid from; `operating` is that of a platform which advances it. */
  readonly account: 'available' | 'frozen' | 'operating'
  readonly fundsAccount: string
  /** Whether it was asked for by an ecommerce platform's operations. */
  readonly ecommerce: boolean
  /** Where it was asked for by APIv2. */
  readonly v2?: ByV2 | undefined
}

/** The account of the ledger that a refund is paid from. */
export function payingAccount(order: Order, account: Refund['account']): string {
  return merchantAccount(account === 'operating' ? order.mchid : owner(order), account)
}

/** Fen that a refund pays back: the user's part and the platform's coupons'. */
export function paidBackBy({ payer_refund, cash_refund }: Refund): number {
  return payer_refund + cash_refund
}

/** Refunds by `mchid/out_refund_no`. */
export const REFUNDS: Table<Refund> = table('refunds')

/** `mchid/out_refund_no` by `refund_id`. */
export const REFUND_IDS: Table<{ readonly refund: string }> = table('refund_ids')

/** What of a sum belongs to a part of the order's amount: so that all refunds together give the whole of it. */
export function shareOf(
  part: number,
  { total }: Pick<Order, 'total'>,
  before: number,
  refund: number,
): number {
  const until = (refunded: number): number => Math.round((part * refunded) / total)
  return until(before + refund) - until(before)
}
