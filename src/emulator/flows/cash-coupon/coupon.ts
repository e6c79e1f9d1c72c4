import { defined } from '../../../lib/defined.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'

/** What became of a coupon when an order was paid with it. */
export interface CouponUse {
  /** Milliseconds since 1970. */
  readonly time: number
  /** Whose order it was. */
  readonly mchid: string
  readonly transaction_id: string
  /** Fen. */
  readonly amount: number
}

/** A user's cash coupon, as the sandbox keeps it. */
export interface CashCoupon {
  readonly coupon_id: string
  readonly stock_id: string
  readonly stock_creator_mchid: string
  readonly sender_mchid: string
  readonly openid: string
  readonly coupon_name: string
  readonly description: string
  readonly no_cash: boolean
  readonly singleitem: boolean
  /** Fen that it takes off, and fen that an order has at the least. */
  readonly coupon_amount: number
  readonly transaction_minimum: number
  readonly out_request_no: string
  readonly parameters: string
  /** Milliseconds since 1970: when it was sent, and between which times it is good. */
  readonly created: number
  readonly begins: number
  readonly ends: number
  readonly used?: CouponUse | undefined
}

/** By `coupon_id`. */
export const COUPONS_SENT: Table<CashCoupon> = table('cash_coupons')

/** Ids of a user's coupons by `openid`, oldest first. */
export const COUPONS_OF_USER: Table<{ readonly coupons: readonly string[] }> = table('cash_coupons_of_user')

/** `coupon_id` by `mchid/out_request_no`. */
export const COUPON_REQUESTS: Table<{ readonly coupon: string }> = table('cash_coupon_requests')

/** A coupon expires by itself, and nobody is told. RECOVER is never seen: nothing documented leads there. */
export function statusOf({ used, ends }: CashCoupon, now: number): 'SENDED' | 'USED' | 'EXPIRED' {
  if (used !== undefined) return 'USED'
  return now < ends ? 'SENDED' : 'EXPIRED'
}

export function couponsOf(tx: Transaction, openid: string): CashCoupon[] {
  const ids = tx.get(COUPONS_OF_USER, openid)?.coupons ?? []
  return ids.flatMap(id => tx.get(COUPONS_SENT, id) ?? [])
}

/** A coupon as a query and a notification have it. */
export function showCoupon(coupon: CashCoupon, now: number): Record<string, unknown> {
  const { used, coupon_amount, transaction_minimum } = coupon
  return defined({
    stock_creator_mchid: coupon.stock_creator_mchid,
    stock_id: coupon.stock_id,
    coupon_id: coupon.coupon_id,
    coupon_name: coupon.coupon_name,
    status: statusOf(coupon, now),
    description: coupon.description,
    create_time: chinaTime(coupon.created),
    coupon_type: 'NORMAL',
    no_cash: coupon.no_cash,
    available_begin_time: chinaTime(coupon.begins),
    available_end_time: chinaTime(coupon.ends),
    singleitem: coupon.singleitem,
    normal_coupon_information: { coupon_amount, transaction_minimum },
    consume_information: used === undefined ? undefined : showUse(used),
  })
}

function showUse({ time, mchid, transaction_id }: CouponUse): Record<string, unknown> {
  return { consume_time: chinaTime(time), consume_mchid: mchid, transaction_id }
}
