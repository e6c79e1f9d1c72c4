import { table, type Table } from '../../journal/transaction.ts'

/** How long a token of a merchant's page is good, milliseconds. */
export const OFFERED: number = 5 * 60_000

/** What a merchant says of a coupon that a user is to have. */
export interface SendBody {
  readonly appid: string
  readonly send_request_no: string
  readonly coupon_code?: string
  readonly attach?: string
  readonly coupon_tag_info?: object
}

/** A coupon, or a bundle of coupons, that a merchant's page offers. */
export interface Offer extends SendBody {
  readonly openid: string
  /** Ids; several of a bundle. */
  readonly stocks: readonly string[]
  /** Milliseconds since 1970. */
  readonly until: number
}

/** By token. */
export const OFFERS: Table<Offer> = table('product_coupon_offers')

/** What of a request stays with the coupon. */
export function receiptOf({
  appid,
  send_request_no,
  coupon_code,
  attach,
  coupon_tag_info,
}: SendBody): SendBody {
  return {
    appid,
    send_request_no,
    ...(coupon_code !== undefined && { coupon_code }),
    ...(attach !== undefined && { attach }),
    ...(coupon_tag_info !== undefined && { coupon_tag_info }),
  }
}
