/** The customer's money, outside of WeChat Pay. */
export const USER = 'user'
/** Who pays for the discount of a coupon. */
export const COUPONS = 'coupons'
/** Where withdrawals go, and top-ups come from. */
export const BANK = 'bank'
/** What WeChat Pay keeps. */
export const FEES = 'wechatpay:fees'

/**
 * A merchant's accounts: what is at its disposal, what waits to be shared, what transfers are paid from, what
 * is on its way back to customers, what is set apart for its coupons.
 */
export type MerchantAccount =
  'available' | 'frozen' | 'operating' | 'refunding' | 'transferring' | 'sharing' | 'returning' | 'coupons'

export function merchantAccount(mchid: string, account: MerchantAccount): string {
  return `merchant:${mchid}:${account}`
}
