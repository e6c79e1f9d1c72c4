import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { otherParameters } from './problems.ts'

/** By caller, operation and number. */
const REQUESTS: Table<{ readonly parameters: string; readonly made: unknown }> =
  table('product_coupon_requests')

/**
 * Does something once under a number of the caller's.
 *
 * @param run does it, and gives JSON: the key of what it made or changed, or the response
 * @returns that, of the first time where the same request comes again
 * @throws {EmulatorProblem} 400 for other parameters under the same number
 */
export function once<Made>(
  tx: Transaction,
  { operation, caller, variables, body }: FlowRequest,
  number: string,
  run: () => Made,
): Made {
  const key = `${caller.id}/${operation.path}/${number}`
  const parameters = canonical({ variables, body })
  const known = tx.get(REQUESTS, key)
  if (known !== undefined) {
    if (known.parameters !== parameters) throw otherParameters()
    // What was kept of an operation is what the operation made.
    return known.made as Made
  }
  const made = run()
  tx.put(REQUESTS, key, { parameters, made })
  return made
}

/** The number of a request that does something. */
export function numberOf({ body }: FlowRequest): string {
  return (body as { readonly out_request_no: string }).out_request_no
}
