import { defined } from '../../../lib/defined.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'

/** `stoped` is so spelt; `audit` is never seen here, because nobody audits. */
export type StockStatus = 'unactivated' | 'audit' | 'running' | 'paused' | 'stoped'

/** How many coupons of a stock there are, and who may have them. */
export interface SendRule {
  readonly max_coupons: number
  /** Fen. */
  readonly max_amount: number
  /** Fen; 0 or nothing is no limit. */
  readonly max_amount_by_day?: number
  readonly max_coupons_per_user: number
  readonly natural_person_limit: boolean
  readonly prevent_api_abuse: boolean
}

/** What a coupon of a stock takes off, and where. */
export interface UseRule {
  readonly fixed_normal_coupon?: { readonly coupon_amount?: number; readonly transaction_minimum?: number }
  readonly goods_tag?: readonly string[]
  readonly trade_type?: readonly string[]
  /** Whether other coupons may be used beside it; default no. */
  readonly combine_use?: boolean
  readonly available_items?: readonly string[]
  /** Default the merchant that made it, and the one that it belongs to. */
  readonly available_merchants?: readonly string[]
  readonly coupon_available_time?: {
    /** Minutes. */
    readonly available_time_after_receive?: number
    readonly second_day_available?: boolean
  }
}

/** A stock of cash coupons, as the sandbox keeps it. */
export interface CouponStock {
  readonly stock_id: string
  readonly stock_creator_mchid: string
  readonly belong_merchant: string
  readonly stock_name: string
  readonly description?: string | undefined
  readonly status: StockStatus
  /** Whether the merchant gives the discount itself: without, its prepaid budget pays. */
  readonly no_cash: boolean
  /** RFC 3339. */
  readonly available_begin_time: string
  readonly available_end_time: string
  readonly stock_use_rule: SendRule
  readonly coupon_use_rule: UseRule
  readonly distributed_coupons: number
  /** Fen sent so far, and those of the last day on which any were. */
  readonly distributed_amount: number
  readonly last_day?: { readonly day: string; readonly amount: number } | undefined
  /** Fen of the budget that are set apart and not used yet. */
  readonly budget: number
  readonly parameters: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly started?: number | undefined
  readonly stopped?: number | undefined
}

/** By `stock_id`. */
export const STOCKS: Table<CouponStock> = table('coupon_stocks')

/** `stock_id` by `mchid/out_request_no`. */
export const STOCK_REQUESTS: Table<{ readonly stock: string }> = table('coupon_stock_requests')

/** Where a merchant is told that its coupons are used, by its number. */
export const COUPON_URLS: Table<{
  readonly mchid: string
  readonly notify_url: string
  readonly switch: boolean
}> = table('coupon_urls')

/** Whether a coupon of it is for some goods alone. */
export function isSingleItem({ coupon_use_rule }: CouponStock): boolean {
  return (coupon_use_rule.available_items ?? []).length > 0
}

/** Where its coupons can be used. */
export function merchantsOf(stock: CouponStock): readonly string[] {
  const { available_merchants = [] } = stock.coupon_use_rule
  if (available_merchants.length > 0) return available_merchants
  return [...new Set([stock.stock_creator_mchid, stock.belong_merchant])]
}

export function showStock(stock: CouponStock): Record<string, unknown> {
  const { coupon_use_rule: rule, started, stopped } = stock
  return defined({
    stock_id: stock.stock_id,
    stock_creator_mchid: stock.stock_creator_mchid,
    stock_name: stock.stock_name,
    status: stock.status,
    description: stock.description,
    create_time: chinaTime(stock.created),
    start_time: started === undefined ? undefined : chinaTime(started),
    stop_time: stopped === undefined ? undefined : chinaTime(stopped),
    available_begin_time: stock.available_begin_time,
    available_end_time: stock.available_end_time,
    no_cash: stock.no_cash,
    stock_type: 'NORMAL',
    singleitem: isSingleItem(stock),
    distributed_coupons: stock.distributed_coupons,
    stock_use_rule: defined({
      ...stock.stock_use_rule,
      fixed_normal_coupon: rule.fixed_normal_coupon,
      coupon_type: 'NORMAL',
      goods_tag: rule.goods_tag,
      trade_type: rule.trade_type,
      combine_use: rule.combine_use,
    }),
  })
}
