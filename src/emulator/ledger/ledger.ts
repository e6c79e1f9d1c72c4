/** Balances in fen by account. They add up to 0: what somebody has, somebody else gave. */
export interface Ledger {
  balance(account: string): number
  /** @throws {LedgerError} where the amount is no number of fen, or the account would fall below 0 */
  move(from: string, to: string, fen: number): void
  /** Every account that was ever moved, sorted by name. */
  accounts(): Record<string, number>
}

/** A movement that cannot be: a fault of the sandbox itself, never of a merchant. */
class LedgerError extends Error {
  override name = 'LedgerError'
}

/** Accounts outside of WeChat Pay, from which money comes: they may owe without end. */
const OUTSIDE = /^(?:user|coupons|bank)$/

/** @throws {LedgerError} where so much cannot be taken from an account that has this balance */
export function checkMovement(from: string, balance: number, fen: number): void {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new LedgerError(`${fen} is no number of fen`)
  if (balance - fen < 0 && !OUTSIDE.test(from))
    throw new LedgerError(`${from} would fall to ${balance - fen} fen`)
}

/** Makes an empty ledger, or one with these balances. */
export function createLedger(balances: Readonly<Record<string, number>> = {}): Ledger {
  const accounts = new Map(Object.entries(balances))
  return {
    balance: account => accounts.get(account) ?? 0,
    move(from, to, fen) {
      const balance = accounts.get(from) ?? 0
      checkMovement(from, balance, fen)
      accounts.set(from, balance - fen)
      accounts.set(to, (accounts.get(to) ?? 0) + fen)
    },
    accounts: () => Object.fromEntries([...accounts].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
