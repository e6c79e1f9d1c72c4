import { canonical } from '../../canonical.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { applymentKey, APPLYMENTS, type Applyment } from './applyment.ts'
import { enter } from './steps.ts'

/** What the two APIs say of a new applyment. */
export interface Submission extends Pick<Applyment, 'kind' | 'mchid' | 'number' | 'account' | 'state'> {
  readonly body: unknown
  readonly byProxy?: boolean | undefined
}

/**
 * Takes an applyment in. The same one again is the same; a rejected one is written over under its number.
 *
 * @throws {EmulatorProblem} 400 PROCESSING where another one is under way under this number
 */
export function submit(
  sandbox: Sandbox,
  tx: Transaction,
  { body, byProxy = false, ...given }: Submission,
): Applyment {
  const parameters = canonical(body)
  const known = tx.get(APPLYMENTS, applymentKey(given))
  if (known !== undefined && known.state !== 'REJECTED') {
    if (known.parameters === parameters) return known
    throw new EmulatorProblem(400, 'PROCESSING', '存在流程进行中的申请单，请检查是否重入')
  }
  const { random } = sandbox
  return enter(sandbox, tx, {
    applyment_id: known?.applyment_id ?? Number(`2000${random.digits(12)}`),
    sign: random.hex(32),
    rejections: [],
    verification: 1 + random.below(999),
    created: tx.now,
    ...given,
    updated: tx.now,
    parameters,
    byProxy,
  })
}
