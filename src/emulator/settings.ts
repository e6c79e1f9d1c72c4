/**
 * What is known in two ways, or is a matter of taste: the defaults are what WeChat Pay does today, as far as
 * that is known.
 */
export interface SandboxSettings {
  /**
   * `ORDER_PAID` (current pages) or `ORDERPAID` (old pages, and seen on the wire in 2020): how old codes are
   * spelt.
   */
  readonly errorCodes: 'current' | 'old'
  /** What closing an order responses that never was: 404 by the documentation, 204 was seen. */
  readonly closeUnknownOrder: 404 | 204
  /**
   * Whether a payment code that needs a password is answered 202 USERPAYING (code table) or 200 with the
   * state.
   */
  readonly userPaying: 202 | 200
  /**
   * What a query of a number that nothing has is answered, by operations without a flow of their own: 404, or
   * the documentation's example, as if it were there.
   */
  readonly unknownNumbers: 404 | 'example'
  /**
   * What a partner is told of a product coupon with: `PRODUCT_COUPON.SEND` by the guide, for brands as well,
   * or `PRODUCT_COUPON_SP.SEND` by a page for partners.
   */
  readonly partnerCouponEvents: 'PRODUCT_COUPON' | 'PRODUCT_COUPON_SP'
  /** What a payment costs the merchant, as a share: 0.006 is 0.6 %. */
  readonly feeRate: number
  /** Milliseconds from an accepted refund to its success. */
  readonly refundDelay: number
  /** Milliseconds from a transfer's confirmation, or its cancellation, to its end. */
  readonly transferDelay: number
  /** Milliseconds to a deduction, from a completed service order of payscore or from an accepted request. */
  readonly deductionDelay: number
  /** Milliseconds from a request to share profit, or to return it, to its end. */
  readonly sharingDelay: number
  /** Milliseconds from a withdrawal to its arrival in the bank account. */
  readonly withdrawalDelay: number
  /** How much of an order may be shared, in parts of 10,000: 3000 is 30 %. */
  readonly maxShareRatio: number
  /**
   * Whether an operating account that has too little is topped up by itself, as if the merchant had done so
   * before.
   */
  readonly topUp: boolean
  /** Share of notifications that are delivered twice at once, 0 to 1. */
  readonly duplicates: number
  /** Share of notifications before which a probe with a wrong signature (SIGNTEST) comes, 0 to 1. */
  readonly probes: number
}

export const DEFAULT_SETTINGS: SandboxSettings = {
  errorCodes: 'current',
  closeUnknownOrder: 404,
  userPaying: 202,
  unknownNumbers: 404,
  partnerCouponEvents: 'PRODUCT_COUPON',
  feeRate: 0.006,
  refundDelay: 1000,
  transferDelay: 1000,
  deductionDelay: 1000,
  sharingDelay: 1000,
  withdrawalDelay: 1000,
  maxShareRatio: 3000,
  topUp: true,
  duplicates: 0,
  probes: 0,
}
