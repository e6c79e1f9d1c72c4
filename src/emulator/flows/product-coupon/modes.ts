import type { FlowRequest } from '../../flow.ts'

/** How partners and brands call the operations of product coupons. */
export interface ProductMode {
  readonly base: string
  /** For whom a call is. */
  brandOf(request: FlowRequest): string
}

const PARTNER: ProductMode = {
  base: '/v3/marketing/partner/product-coupon',
  brandOf: ({ query, body }) => String({ ...query, ...(body as object | undefined) }['brand_id']),
}

/** The signer is the brand, and nothing else names it. */
const BRAND: ProductMode = {
  base: '/brand/marketing/product-coupon',
  brandOf: ({ caller }) => caller.id,
}

export const MODES: readonly ProductMode[] = [PARTNER, BRAND]
