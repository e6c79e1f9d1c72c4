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
 * is on its way back to customers, or to its bank, what is set apart for its coupons, what is in red packets
 * that nobody has taken, and customers’ deposits.
 */
export type MerchantAccount =
  | 'available'
  | 'frozen'
  | 'operating'
  | 'refunding'
  | 'transferring'
  | 'sharing'
  | 'returning'
  | 'withdrawing'
  | 'coupons'
  | 'redpack'
  | 'deposit'

export function merchantAccount(mchid: string, account: MerchantAccount): string {
  return `merchant:${mchid}:${account}`
}

/** What operations and bills call a merchant's accounts; there are no others in the sandbox. */
const TYPES: Readonly<
  Record<string, { readonly available: MerchantAccount; readonly pending: readonly MerchantAccount[] }>
> = {
  BASIC: { available: 'available', pending: ['frozen', 'sharing', 'deposit'] },
  OPERATION: { available: 'operating', pending: ['transferring', 'redpack'] },
}

/** @param type `BASIC`, `OPERATION`; nothing is in others */
export function accountOfType(type: string): MerchantAccount | undefined {
  return TYPES[type]?.available
}

/** The accounts of what is a merchant's and not at its disposal. */
export function pendingOfType(type: string): readonly MerchantAccount[] {
  return TYPES[type]?.pending ?? []
}
