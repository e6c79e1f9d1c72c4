import { defined } from '../../../lib/defined.ts'
import type { FlowRequest } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { chinaDay } from '../../time.ts'
import type { ProductMode } from './modes.ts'
import { unknown } from './problems.ts'
import { showDeactivation, type Deactivation } from './product.ts'

/** From when until when coupons of a stock are good. */
export interface AvailablePeriod {
  /** RFC 3339. */
  readonly available_begin_time: string
  readonly available_end_time: string
  /** Days that a coupon is good, from its beginning. */
  readonly available_days?: number
  /** Seconds that a coupon is good, from its beginning. */
  readonly available_seconds?: number
  /** Days from receipt to its beginning. */
  readonly wait_days_after_receive?: number
}

/** What a coupon takes off, and when. */
export interface UsageRule {
  readonly coupon_available_period: AvailablePeriod
  readonly normal_coupon?: unknown
  readonly discount_coupon?: unknown
  readonly exchange_coupon?: unknown
}

/** What a stock is, as it was given. */
export interface StockDetails {
  readonly remark?: string
  readonly coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
  readonly stock_send_rule: {
    readonly max_count: number
    readonly max_count_per_day?: number
    readonly max_count_per_user?: number
  }
  readonly single_usage_rule?: UsageRule
  readonly progressive_bundle_usage_rule?: UsageRule
  readonly notify_config?: { readonly notify_appid?: string }
  readonly store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
}

/** A stock of product coupons, as the sandbox keeps it. */
export interface ProductStock {
  readonly stock_id: string
  readonly product_coupon_id: string
  readonly brand_id: string
  readonly creator: string
  readonly details: StockDetails
  /** Of a stock that is one of a bundle. */
  readonly bundle?: { readonly stock_bundle_id: string; readonly stock_bundle_index: number } | undefined
  /** Codes that were uploaded and not sent yet, and how many there were in all. */
  readonly codes: readonly string[]
  readonly uploaded: number
  readonly stores: readonly string[]
  readonly sent: number
  /** Of the last day on which any were sent. */
  readonly last_day?: { readonly day: string; readonly count: number } | undefined
  readonly deactivated?: Deactivation | undefined
}

/** By `stock_id`. */
export const STOCKS: Table<ProductStock> = table('product_coupon_stocks')

/** Ids of a product coupon's stocks, oldest first. */
export const STOCKS_OF_PRODUCT: Table<{ readonly stocks: readonly string[] }> =
  table('product_coupon_stocks_of')

export function stocksOf(tx: Transaction, product_coupon_id: string): ProductStock[] {
  const ids = tx.get(STOCKS_OF_PRODUCT, product_coupon_id)?.stocks ?? []
  return ids.flatMap(id => tx.get(STOCKS, id) ?? [])
}

/** @throws {EmulatorProblem} 404 for an unknown one, another brand's, or one that somebody else made */
export function ownStock(mode: ProductMode, request: FlowRequest, tx: Transaction): ProductStock {
  const named = { ...(request.body as object), ...request.variables } as Partial<ProductStock>
  const stock = tx.get(STOCKS, named.stock_id ?? '')
  if (
    stock?.product_coupon_id !== named.product_coupon_id ||
    stock?.brand_id !== mode.brandOf(request) ||
    stock.creator !== request.caller.id
  )
    throw unknown()
  return stock
}

export function putStock(tx: Transaction, stock: ProductStock): ProductStock {
  return tx.put(STOCKS, stock.stock_id, stock)
}

export function ruleOf({ details }: ProductStock): UsageRule | undefined {
  return details.single_usage_rule ?? details.progressive_bundle_usage_rule
}

/** Nobody audits or pauses a stock; it stops by itself at its end. */
export function stateOf(stock: ProductStock, now: number): 'SENDING' | 'STOPPED' | 'DEACTIVATED' {
  if (stock.deactivated !== undefined) return 'DEACTIVATED'
  const end = ruleOf(stock)?.coupon_available_period.available_end_time
  return end !== undefined && Date.parse(end) <= now ? 'STOPPED' : 'SENDING'
}

export function sentToday({ last_day }: ProductStock, now: number): number {
  return last_day?.day === chinaDay(now) ? last_day.count : 0
}

export function showStock(stock: ProductStock, now: number): Record<string, unknown> {
  const { details, uploaded, codes } = stock
  return defined({
    product_coupon_id: stock.product_coupon_id,
    stock_id: stock.stock_id,
    brand_id: stock.brand_id,
    notify_config: {},
    ...details,
    coupon_code_count_info:
      details.coupon_code_mode === 'UPLOAD'
        ? { total_count: uploaded, available_count: codes.length }
        : undefined,
    stock_bundle_info: stock.bundle,
    sent_count_info: { total_count: stock.sent, today_count: sentToday(stock, now) },
    state: stateOf(stock, now),
    ...showDeactivation(stock.deactivated),
  })
}
