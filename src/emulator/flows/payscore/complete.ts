import { canonical } from '../../canonical.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { checkFen } from '../amount.ts'
import { endUnpaid, scheduleDeduction } from './deduction.ts'
import { invalid, nothingOwed, wrongState } from './problems.ts'
import {
  isBeingPaid,
  SERVICE_ORDERS,
  serviceOrderKey,
  type Bill,
  type ServiceFee,
  type ServiceOrder,
} from './service-order.ts'

export interface CompletionBody extends Bill {
  readonly time_range?: Readonly<Record<string, string>>
  readonly location?: Readonly<Record<string, string>>
  readonly profit_sharing?: boolean
}

/** An amount is of all pieces: the count only says how many there were. */
function sumOf(fees: readonly ServiceFee[] = []): number {
  return fees.reduce((sum, { amount = 0 }) => sum + amount, 0)
}

/** @throws {EmulatorProblem} 400 PARAM_ERROR where it does not add up */
export function checkTotal({ post_payments, post_discounts, total_amount }: Bill): void {
  checkFen(total_amount, 'total_amount', 0)
  if (total_amount !== sumOf(post_payments) - sumOf(post_discounts))
    throw paramError('最终总金额计算非法', 'total_amount', 'body')
}

/** The service is over: what the user owes is deducted by itself. */
export function complete(
  sandbox: Sandbox,
  order: ServiceOrder,
  body: CompletionBody,
  tx: Transaction,
): ServiceOrder {
  const completion = canonical(body)
  if (order.completion === completion && order.state !== 'REVOKED') return order
  if (order.state !== 'DOING' || order.state_description !== 'USER_CONFIRM') throw wrongState(order)
  checkTotal(body)
  if (order.risk_fund !== undefined && body.total_amount > order.risk_fund.amount)
    throw invalid('总金额超过此服务的服务风险金额', 271316656)
  const { post_payments, post_discounts, total_amount, time_range, location } = body
  const completed: ServiceOrder = {
    ...order,
    completion,
    post_payments: post_payments ?? [],
    post_discounts: post_discounts ?? [],
    total_amount,
    time_range: { ...order.time_range, ...time_range },
    profit_sharing: body.profit_sharing ?? false,
    state_description: 'MCH_COMPLETE',
  }
  const moved =
    location === undefined ? completed : { ...completed, location: { ...order.location, ...location } }
  // Inferred: nothing is left to be paid.
  if (total_amount === 0) return endUnpaid(tx, moved, undefined)
  scheduleDeduction(tx, moved, tx.now + sandbox.settings.deductionDelay)
  return tx.put(SERVICE_ORDERS, serviceOrderKey(order), moved)
}

/** What is owed turns out to be less. */
export function modify(order: ServiceOrder, body: Bill, tx: Transaction): ServiceOrder {
  if (!isBeingPaid(order)) throw nothingOwed()
  checkTotal(body)
  if (body.total_amount >= (order.total_amount ?? 0)) throw invalid('修改后的金额须小于原金额', 271316656)
  const { post_payments = [], post_discounts = [], total_amount } = body
  const modified: ServiceOrder = { ...order, post_payments, post_discounts, total_amount }
  if (total_amount === 0) return endUnpaid(tx, modified, undefined)
  return tx.put(SERVICE_ORDERS, serviceOrderKey(order), modified)
}
