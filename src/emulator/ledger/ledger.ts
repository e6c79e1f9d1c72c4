/** Balances in fen by account. They add up to 0: what somebody has, somebody else gave. */
export interface Ledger {
  balance(account: string): number
  /** @throws {LedgerError} where the amount is no number of fen, or the account would fall below 0 */
  move(from: string, to: string, fen: number): void
  /** Every account that was ever moved, sorted by name. */
  accounts(): Record<string, number>
}

/** A movement that cannot be: a fault of the sandbox itself, never of a merchant. */
export class LedgerError extends Error {
  override name = 'LedgerError'
}

/** Accounts outside of WeChat Pay, from which money comes: they may owe without end. */
const OUTSIDE = /^(?:user|coupons|bank)$/

/** Makes an empty ledger, or one with these balances. */
export function createLedger(balances: Readonly<Record<string, number>> = {}): Ledger {
  const accounts = new Map(Object.entries(balances))
  return {
    balance: account => accounts.get(account) ?? 0,
    move(from, to, fen) {
      if (!Number.isSafeInteger(fen) || fen < 0) throw new LedgerError(`${fen} is no number of fen`)
      const left = (accounts.get(from) ?? 0) - fen
      if (left < 0 && !OUTSIDE.test(from)) throw new LedgerError(`${from} would fall to ${left} fen`)
      accounts.set(from, left)
      accounts.set(to, (accounts.get(to) ?? 0) + fen)
    },
    accounts: () => Object.fromEntries([...accounts].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
