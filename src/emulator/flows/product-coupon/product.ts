import { defined } from '../../../lib/defined.ts'
import type { FlowRequest } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'
import type { ProductMode } from './modes.ts'
import { unknown } from './problems.ts'

/** That something is not valid any more, by whose request and why. */
export interface Deactivation {
  readonly request_no: string
  readonly reason: string
  /** Milliseconds since 1970. */
  readonly time: number
}

/** What a product coupon is, as it was given. */
export interface ProductDetails {
  readonly scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  readonly type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  readonly usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | 'SEQUENTIAL'
  readonly single_usage_info?: Readonly<Record<string, unknown>>
  readonly progressive_bundle_usage_info?: { readonly count: number }
  readonly display_info: Readonly<Record<string, unknown>>
  readonly out_product_no?: string
}

/** A product coupon, as the sandbox keeps it. */
export interface ProductCoupon {
  readonly product_coupon_id: string
  readonly brand_id: string
  /** Who made it: a partner, or the brand. */
  readonly creator: string
  readonly details: ProductDetails
  /** The stock, or the bundle of stocks, that it was made with. */
  readonly first: string
  readonly deactivated?: Deactivation | undefined
}

/** By `product_coupon_id`. */
export const PRODUCTS: Table<ProductCoupon> = table('product_coupons')

/** @throws {EmulatorProblem} 404 for an unknown one, another brand's, or one that somebody else made */
export function ownProduct(mode: ProductMode, request: FlowRequest, tx: Transaction): ProductCoupon {
  const { product_coupon_id } = {
    ...(request.body as object),
    ...request.variables,
  } as Partial<ProductCoupon>
  const product = tx.get(PRODUCTS, product_coupon_id ?? '')
  if (product?.brand_id !== mode.brandOf(request) || product.creator !== request.caller.id) throw unknown()
  return product
}

/** Nobody audits, so that AUDITING is never seen. */
export function showProduct(product: ProductCoupon): Record<string, unknown> {
  const { product_coupon_id, brand_id, details, deactivated } = product
  return {
    product_coupon_id,
    brand_id,
    state: deactivated === undefined ? 'EFFECTIVE' : 'DEACTIVATED',
    ...details,
    ...showDeactivation(deactivated),
  }
}

export function showDeactivation(deactivated: Deactivation | undefined): Record<string, unknown> {
  return defined({
    deactivate_request_no: deactivated?.request_no,
    deactivate_time: deactivated === undefined ? undefined : chinaTime(deactivated.time),
    deactivate_reason: deactivated?.reason,
  })
}

/** What a request to deactivate something says. */
export function deactivationOf({ body }: FlowRequest, now: number): Deactivation {
  const { out_request_no, deactivate_reason } = body as {
    readonly out_request_no: string
    readonly deactivate_reason: string
  }
  return { request_no: out_request_no, reason: deactivate_reason, time: now }
}
