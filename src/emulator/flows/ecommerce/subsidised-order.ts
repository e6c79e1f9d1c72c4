import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { ORDERS, TRANSACTIONS, type Order } from '../payment/order.ts'
import { REFUND_IDS, REFUNDS } from '../refund/refund.ts'
import { claimOrder } from '../sharing/claim-order.ts'

/** What every request about a subsidy has. */
export interface SubsidyBody {
  readonly sub_mchid: string
  readonly transaction_id: string
  readonly amount: number
  readonly description: string
  readonly refund_id?: string
  readonly out_subsidy_no?: string
}

export const invalid = (message: string): EmulatorProblem =>
  new EmulatorProblem(400, 'INVALID_REQUEST', message)

/** @throws {EmulatorProblem} 400 for an order that is not there, or not to be subsidised */
export function subsidised(
  sandbox: Sandbox,
  { caller, body }: FlowRequest,
  tx: Transaction,
): { readonly key: string; readonly order: Order } {
  const { sub_mchid, transaction_id } = body as SubsidyBody
  sandbox.parties.mustBeRelated(caller.id, sub_mchid)
  const key = tx.get(TRANSACTIONS, transaction_id)?.order
  const found = key === undefined ? undefined : tx.get(ORDERS, key)
  if (key === undefined || found?.mchid !== caller.id || found.sub_mchid !== sub_mchid)
    throw invalid('订单不存在')
  const order = claimOrder(sandbox, tx, found, true)
  if ((order.subsidy_amount ?? 0) === 0 || !order.profit_sharing)
    throw invalid('该订单下单时未指定分账和补差')
  return { key, order }
}

/** @throws {EmulatorProblem} 400 for another order's refund, or none */
export function mustBeRefundOf(tx: Transaction, refund_id: string, order: string): void {
  const key = tx.get(REFUND_IDS, refund_id)?.refund
  if (key === undefined || tx.get(REFUNDS, key)?.order !== order) throw invalid('退款单不属于该订单')
}
