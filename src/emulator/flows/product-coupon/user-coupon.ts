import { defined } from '../../../lib/defined.ts'
import type { FlowRequest } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'
import type { ProductMode } from './modes.ts'
import { expired, notInItsTime, removed, unknown, wrongState } from './problems.ts'
import { PRODUCTS, showDeactivation, showProduct, type Deactivation } from './product.ts'
import { showStock, STOCKS } from './stock.ts'

/** States of a coupon of a user. */
export type UserCouponState =
  'CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'

/** What a coupon was used for, as the merchant said. */
export interface CouponUsage {
  readonly use_request_no: string
  /** RFC 3339. */
  readonly use_time: string
  readonly associated_order_info?: object | undefined
  readonly associated_pay_score_order_info?: object | undefined
}

/** One of a bundle of coupons, which are used one after another. */
export interface CouponBundle {
  readonly user_coupon_bundle_id: string
  readonly user_coupon_bundle_index: number
  /** How often it can be used. */
  readonly total_count: number
}

/** A user's product coupon, as the sandbox keeps it. */
export interface UserCoupon {
  readonly coupon_code: string
  readonly stock_id: string
  readonly product_coupon_id: string
  readonly brand_id: string
  readonly creator: string
  readonly openid: string
  readonly appid: string
  readonly send_request_no: string
  readonly send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT'
  readonly attach?: string | undefined
  readonly coupon_tag_info?: object | undefined
  readonly bundle?: CouponBundle | undefined
  /** Milliseconds since 1970: when the user got it, and between which times it is good. */
  readonly received: number
  readonly begins: number
  readonly ends: number
  /** That the merchant has it in its books, too: before, it cannot be used. */
  readonly confirmed?: { readonly request_no: string; readonly time: number } | undefined
  readonly used?: CouponUsage | undefined
  readonly returned?: { readonly request_no: string; readonly time: number } | undefined
  readonly isUsed: boolean
  /** By the user, in the card package; nobody is told. */
  readonly isRemoved: boolean
  readonly deactivated?: Deactivation | undefined
}

/** By `stock_id/coupon_code`. */
export const USER_COUPONS: Table<UserCoupon> = table('user_product_coupons')

/** Keys of a user's coupons by `openid`, oldest first. */
export const COUPONS_OF_USER: Table<{ readonly coupons: readonly string[] }> =
  table('user_product_coupons_of')

export function couponKey({ stock_id, coupon_code }: Pick<UserCoupon, 'stock_id' | 'coupon_code'>): string {
  return `${stock_id}/${coupon_code}`
}

export function couponsOf(tx: Transaction, openid: string): UserCoupon[] {
  const keys = tx.get(COUPONS_OF_USER, openid)?.coupons ?? []
  return keys.flatMap(key => tx.get(USER_COUPONS, key) ?? [])
}

export function putCoupon(tx: Transaction, coupon: UserCoupon): UserCoupon {
  return tx.put(USER_COUPONS, couponKey(coupon), coupon)
}

/** @throws {EmulatorProblem} 404 for an unknown one, or one of another user, brand, stock or creator */
export function ownCoupon(mode: ProductMode, request: FlowRequest, tx: Transaction): UserCoupon {
  const named = { ...request.query, ...(request.body as object), ...request.variables } as Partial<UserCoupon>
  const { stock_id = '', coupon_code = '', product_coupon_id, openid } = named
  const coupon = tx.get(USER_COUPONS, couponKey({ stock_id, coupon_code }))
  if (
    coupon?.openid !== openid ||
    coupon?.product_coupon_id !== product_coupon_id ||
    coupon?.brand_id !== mode.brandOf(request) ||
    coupon.creator !== request.caller.id
  )
    throw unknown()
  return coupon
}

/** What time makes of a coupon; that one which was never confirmed expires as well is inferred. */
export function stateOf(coupon: UserCoupon, now: number): UserCouponState {
  if (coupon.deactivated !== undefined) return 'DEACTIVATED'
  if (coupon.isRemoved) return 'DELETED'
  if (coupon.isUsed) return 'USED'
  if (now >= coupon.ends) return 'EXPIRED'
  if (coupon.confirmed === undefined) return 'CONFIRMING'
  return now < coupon.begins ? 'PENDING' : 'EFFECTIVE'
}

/** @throws {EmulatorProblem} 400 where a coupon's state does not allow what is to be done */
export function mustBe(coupon: UserCoupon, states: readonly UserCouponState[], now: number): void {
  const state = stateOf(coupon, now)
  if (states.includes(state)) return
  if (state === 'EXPIRED') throw expired()
  if (state === 'DELETED') throw removed()
  // Only what is to be used has to be in its time.
  if (state === 'PENDING') throw notInItsTime()
  throw wrongState()
}

export function showCoupon(tx: Transaction, coupon: UserCoupon): Record<string, unknown> {
  const { bundle, confirmed, used, returned, stock_id, product_coupon_id } = coupon
  const usage = used === undefined ? undefined : showUsage(used, returned)
  return defined({
    ...showReceived(coupon),
    coupon_state: stateOf(coupon, tx.now),
    attach: coupon.attach,
    confirm_request_no: confirmed?.request_no,
    confirm_time: confirmed === undefined ? undefined : chinaTime(confirmed.time),
    ...showDeactivation(coupon.deactivated),
    single_usage_detail: bundle === undefined ? usage : undefined,
    progressive_bundle_usage_detail: bundle === undefined ? undefined : usage,
    user_product_coupon_bundle_info:
      bundle === undefined ? undefined : { ...bundle, used_count: usedOf(tx, coupon, bundle) },
    product_coupon: showProduct(tx.get(PRODUCTS, product_coupon_id)!),
    stock: showStock(tx.get(STOCKS, stock_id)!, tx.now),
    coupon_tag_info: coupon.coupon_tag_info,
  })
}

/** What a query and the notification have in common. */
export function showReceived(coupon: UserCoupon): Record<string, unknown> {
  return defined({
    brand_id: coupon.brand_id,
    coupon_code: coupon.coupon_code,
    valid_begin_time: chinaTime(coupon.begins),
    valid_end_time: chinaTime(coupon.ends),
    receive_time: chinaTime(coupon.received),
    send_request_no: coupon.send_request_no,
    send_channel: coupon.send_channel,
  })
}

function showUsage(used: CouponUsage, returned: UserCoupon['returned']): Record<string, unknown> {
  return defined({
    ...used,
    return_request_no: returned?.request_no,
    return_time: returned === undefined ? undefined : chinaTime(returned.time),
  })
}

function usedOf(
  tx: Transaction,
  { openid }: UserCoupon,
  { user_coupon_bundle_id: id }: CouponBundle,
): number {
  return couponsOf(tx, openid).filter(each => each.bundle?.user_coupon_bundle_id === id && each.isUsed).length
}
