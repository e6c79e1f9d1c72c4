import type { Transaction } from '../../journal/transaction.ts'
import { COUPONS, merchantAccount } from '../../ledger/accounts.ts'
import type { UsedCoupon } from './order.ts'

/** Fen that somebody else than the user pays: a merchant's own coupon (NOCASH) only makes an order cheaper. */
export function cashOf(coupons: readonly UsedCoupon[]): number {
  return coupons.reduce((sum, { type, amount }) => (type === 'CASH' ? sum + amount : sum), 0)
}

/** Whoever pays for the coupons does: a merchant's prepaid budget, or the platform. */
export function payCash(tx: Transaction, coupons: readonly UsedCoupon[], to: string): void {
  for (const { type, amount, paid_by } of coupons)
    if (type === 'CASH')
      tx.move(paid_by === undefined ? COUPONS : merchantAccount(paid_by, 'coupons'), to, amount)
}

/**
 * What was paid for coupons goes back to whoever paid, a merchant's to its operating account.
 *
 * @param fen all of it, or the part that is refunded
 */
export function returnCash(tx: Transaction, coupons: readonly UsedCoupon[], from: string, fen: number): void {
  const total = cashOf(coupons)
  let seen = 0
  let moved = 0
  for (const { type, amount, paid_by } of coupons) {
    if (type !== 'CASH') continue
    seen += amount
    // Up to this coupon, so that not a fen is lost between them.
    const until = Math.round((fen * seen) / total)
    tx.move(from, paid_by === undefined ? COUPONS : merchantAccount(paid_by, 'operating'), until - moved)
    moved = until
  }
}
