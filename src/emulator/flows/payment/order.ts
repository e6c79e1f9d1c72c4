import type { ByV2 } from '../../flow.ts'
import { table, type Table } from '../../journal/transaction.ts'

/** Those that a customer pays at a cashier. */
export type CashierTradeType = 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE'

/** `MICROPAY` by the code that a customer shows, `AUTH` by payscore, `PAP` by a withholding contract. */
export type TradeType = CashierTradeType | 'MICROPAY' | 'AUTH' | 'PAP'

/** `ACCEPT` is a deduction that has been accepted and waits. */
export type TradeState =
  'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'

/** Who a payment is for: a direct merchant, or a partner and one of its sub-merchants. */
export interface Payee {
  /** The direct merchant, or the partner. */
  readonly mchid: string
  readonly appid: string
  /** Of a partner's order. */
  readonly sub_mchid?: string | undefined
  readonly sub_appid?: string | undefined
}

/** A coupon that was used: who pays for it decides between CASH and NOCASH. */
export interface UsedCoupon {
  readonly coupon_id: string
  readonly stock_id: string
  readonly name: string
  /** Fen. */
  readonly amount: number
  readonly type: 'CASH' | 'NOCASH'
  /** The merchant whose prepaid budget pays for it; of others that are CASH the platform does. */
  readonly paid_by?: string | undefined
}

/** What a payment was made with. */
export interface Payment {
  readonly transaction_id: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly bank_type: string
  /** The user in the appid of the order; of a partner's order also in the sub-merchant's. */
  readonly openid: string
  readonly sub_openid?: string | undefined
  /** Fen that the user paid. */
  readonly payer_total: number
  readonly coupons: readonly UsedCoupon[]
  /** Fen. */
  readonly fee: number
}

/** What calls up the cashier for an order, until when. */
export interface Cashier {
  /** As the order's answer had it: `code_url`, `h5_url` or `prepay_id`. */
  readonly value: string
  /** APIv2 names it beside the others. */
  readonly prepay_id: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/** What a customer has deposited. */
export interface Deposit {
  /** Fen that were paid. */
  readonly total: number
  /** Fen that the merchant has taken: the order is of so much then, and the rest has gone back. */
  readonly consumed?: number | undefined
}

/** An order, as the sandbox keeps it. */
export interface Order extends Payee {
  readonly out_trade_no: string
  readonly trade_type: TradeType
  readonly trade_state: TradeState
  /** Why it is not paid, where something went wrong. */
  readonly failure?: string | undefined
  /** Fen. */
  readonly total: number
  readonly currency: string
  readonly description: string
  readonly attach?: string | undefined
  readonly notify_url?: string | undefined
  readonly openid?: string | undefined
  readonly device_id?: string | undefined
  /** Whether what is paid waits to be shared. */
  readonly profit_sharing: boolean
  /** What an ecommerce platform is to add to it, fen. */
  readonly subsidy_amount?: number | undefined
  /** Whether an ecommerce platform's operations or the ordinary ones were used for it first. */
  readonly ecommerce?: boolean | undefined
  /** What the order was made with, in one form, to compare another with. */
  readonly parameters: string
  /** How often it was ordered with the same parameters. */
  readonly requests: number
  readonly cashier?: Cashier | undefined
  /** Milliseconds since 1970. */
  readonly created: number
  /** When it closes by itself. */
  readonly expires: number
  readonly payment?: Payment | undefined
  /** When what was paid was given back by a reversal. */
  readonly reversed?: number | undefined
  /** Of a deposit, which the merchant does not have before it has consumed of it. */
  readonly deposit?: Deposit | undefined
  /** Key of the contract that the customer signs by paying it. */
  readonly signs?: string | undefined
  /** Where it was made by APIv2. */
  readonly v2?: ByV2 | undefined
  /** Of the combined order that it is a part of. */
  readonly combined?: string | undefined
  /** Fen accepted for refunds, and how many of them. */
  readonly refunded: number
  readonly refunds: number
  /** Of the last accepted refund. */
  readonly lastRefund?: number | undefined
}

/** Orders of direct merchants and partners by `mchid/out_trade_no`. */
export const ORDERS: Table<Order> = table('orders')

/** `mchid/out_trade_no` by `transaction_id`. */
export const TRANSACTIONS: Table<{ readonly order: string }> = table('transactions')

export function orderKey(mchid: string, out_trade_no: string): string {
  return `${mchid}/${out_trade_no}`
}

/** Whose money it is: the sub-merchant's, or the direct merchant's. */
export function owner({ mchid, sub_mchid }: Payee): string {
  return sub_mchid ?? mchid
}

const DESCRIPTIONS: Readonly<Record<TradeState, string>> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  USERPAYING: '用户支付中，需要输入密码',
  PAYERROR: '支付失败',
  ACCEPT: '已接收，等待扣款',
}

export function describeState(state: TradeState): string {
  return DESCRIPTIONS[state]
}
