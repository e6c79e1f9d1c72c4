import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { ORDERS, TRANSACTIONS } from '../payment/order.ts'
import { isEcommerce } from './claim-order.ts'
import { FROZEN } from './frozen.ts'

/**
 * What of an order may still be shared, as its query is answered.
 *
 * @param ecommerce whether an ecommerce platform's operation asks
 * @throws {EmulatorProblem} 404 for an unknown order, another's, or one of the other operations
 */
export function showLeft(
  sandbox: Sandbox,
  { caller, variables }: FlowRequest,
  tx: Transaction,
  ecommerce: boolean,
): object {
  const transaction_id = variables['transaction_id']!
  const key = tx.get(TRANSACTIONS, transaction_id)?.order
  const order = key === undefined ? undefined : tx.get(ORDERS, key)
  if (key === undefined || order?.mchid !== caller.id) throw sharingUnknown()
  if ((isEcommerce(sandbox, order) ?? ecommerce) !== ecommerce) throw sharingUnknown()
  return { transaction_id, unsplit_amount: tx.get(FROZEN, key)?.left ?? 0 }
}

/** 404: there is no such order to share, or return. */
export function sharingUnknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '记录不存在')
}
