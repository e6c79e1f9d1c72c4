import { paramError } from '../problem.ts'

/**
 * Money that moves is 1 fen at the least.
 *
 * @param field dotted path in the body
 * @throws {EmulatorProblem} 400 PARAM_ERROR
 */
export function checkFen(fen: number, field: string): void {
  if (!Number.isSafeInteger(fen) || fen < 1) throw paramError('金额必须为大于0的整数', field, 'body')
}
