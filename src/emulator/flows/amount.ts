import { paramError } from '../problem.ts'

/**
 * Holds an amount that a merchant names before it moves on the ledger: the facts do not bound all of them,
 * and what could not be moved when it is due would hold up everything after it.
 *
 * @param least fen: 1, or 0 where nothing may be left to pay
 * @throws {EmulatorProblem} 400 PARAM_ERROR naming the field
 */
export function checkFen(amount: number, field: string, least: 0 | 1 = 1): void {
  if (!Number.isSafeInteger(amount) || amount < least)
    throw paramError('金额不合法', field, 'body', `has to be a whole number of fen, ${least} at the least`)
}
