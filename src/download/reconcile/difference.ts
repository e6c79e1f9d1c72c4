import type { BillRow, BillValue } from '../columns.ts'
import type { OwnOrder, OwnRefund } from './own-order.ts'

/** A payment as a trade bill has it, or what revoked one. */
export interface BilledPayment {
  readonly trade_state: 'SUCCESS' | 'REVOKED'
  /** 订单金额, of what revoked it 申请退款金额; fen. */
  readonly total: number
  readonly currency: string
  readonly transaction_id: string
  /** 交易时间, RFC 3339. */
  readonly time: string
}

/** A refund as a trade bill has it. */
export interface BilledRefund {
  /** 申请退款金额, fen. */
  readonly refund: number
  readonly currency: string
  readonly refund_id: string
  readonly transaction_id: string
  /** 交易时间: when it was accepted, RFC 3339. */
  readonly time: string
}

interface OfOrder {
  readonly out_trade_no: string
  /** Where sub-merchants are told apart. */
  readonly sub_mchid?: string
}

interface OfRefund extends OfOrder {
  /** 商户退款单号; 微信退款单号 where the bill has none. */
  readonly out_refund_no: string
}

/**
 * What merchant and bill do not agree on. `here` is the merchant's own record, `there` what the bill says.
 *
 * - `missing-here`, `missing-there`: one of them does not have the payment.
 * - `duplicate-here`, `duplicate-there`: one of them has it once more than the other.
 * - `amount-differs`, `currency-differs`.
 * - `not-compared`: both have it, in a currency other than CNY; how a bill writes its amounts is not
 *   documented.
 * - `state-differs`: paid there and not here, or revoked on one side alone.
 * - `refund-…`: the same of a refund.
 * - `row-unreadable`: a row of the bill that says neither payment nor refund, by the column at fault.
 * - `totals-differ`: what the bill's own last line says is not what its rows come to: it is not whole.
 */
export type BillDifference<Order extends OwnOrder = OwnOrder> =
  | (OfOrder & { readonly kind: 'missing-here' | 'duplicate-there'; readonly there: BilledPayment })
  | (OfOrder & { readonly kind: 'missing-there' | 'duplicate-here'; readonly here: Order })
  | (OfOrder & {
      readonly kind: 'amount-differs' | 'currency-differs' | 'not-compared' | 'state-differs'
      readonly here: Order
      readonly there: BilledPayment
    })
  | (OfRefund & {
      readonly kind: 'refund-missing-here' | 'refund-duplicate-there'
      readonly there: BilledRefund
    })
  | (OfRefund & {
      readonly kind: 'refund-missing-there' | 'refund-duplicate-here'
      readonly here: OwnRefund
    })
  | (OfRefund & {
      readonly kind: 'refund-amount-differs' | 'refund-currency-differs' | 'refund-not-compared'
      readonly here: OwnRefund
      readonly there: BilledRefund
    })
  | UnreadableRow
  | TotalsDifference

export interface UnreadableRow {
  readonly kind: 'row-unreadable'
  readonly column: string
  readonly row: BillRow
}

export interface TotalsDifference {
  readonly kind: 'totals-differ'
  /** Of the bill's last line: `总交易单数`, `订单总金额`. */
  readonly column: string
  /** What the rows come to: a number of rows, or fen. */
  readonly rows: number
  /** What the last line says; `undefined` where there is none. */
  readonly totals: BillValue | undefined
}
