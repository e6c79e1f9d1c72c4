import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'

/** A query finds transfers of the last thirty days. */
const REMEMBERED = 30 * 24 * 3_600_000
/** From 2,000 yuan on the user's name is needed, fen. */
const NAME_NEEDED = 200_000

/** @throws {EmulatorProblem} 400 PARAM_ERROR where a large amount is for somebody without a name */
export function checkName(
  { transfer_amount, user_name }: { readonly transfer_amount: number; readonly user_name?: string },
  field = 'user_name',
): void {
  if (transfer_amount >= NAME_NEEDED && user_name === undefined)
    throw paramError('转账金额大于等于2000元时，收款用户姓名必填', field, 'body')
}

/**
 * What was found, unless it is too old for queries.
 *
 * @throws {EmulatorProblem} 404
 */
export function remembered<Found extends { readonly created: number }>(
  { now }: Pick<Transaction, 'now'>,
  found: Found | undefined,
): Found {
  if (found === undefined || now - found.created > REMEMBERED) throw transferUnknown()
  return found
}

/** The status is inferred: 404 is what every other query of an unknown number answers. */
export function transferUnknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'NOT_FOUND', '记录不存在')
}

/** The sentence is documented; that the code is INVALID_REQUEST is inferred. */
export function otherParameters(): EmulatorProblem {
  return new EmulatorProblem(400, 'INVALID_REQUEST', '单号已存在但信息不一致')
}
