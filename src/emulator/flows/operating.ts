import type { Transaction } from '../journal/transaction.ts'
import { BANK, merchantAccount } from '../ledger/accounts.ts'
import { EmulatorProblem } from '../problem.ts'
import type { Sandbox } from '../sandbox.ts'

/**
 * Pays from the operating account, which merchants top up themselves: transfers, and what a platform advances
 * or subsidises.
 *
 * @param to an account of the ledger
 * @throws {EmulatorProblem} 403 NOT_ENOUGH, unless the settings top it up by themselves
 */
export function payFromOperating(
  { settings }: Sandbox,
  tx: Transaction,
  mchid: string,
  { to, fen }: { readonly to: string; readonly fen: number },
): void {
  const account = merchantAccount(mchid, 'operating')
  if (tx.balance(account) < fen && settings.topUp) tx.move(BANK, account, fen)
  if (tx.balance(account) < fen) throw new EmulatorProblem(403, 'NOT_ENOUGH', '资金不足')
  tx.move(account, to, fen)
}
