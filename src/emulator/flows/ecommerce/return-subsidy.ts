import { defined } from '../../../lib/defined.ts'
import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import { paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { checkFen } from '../amount.ts'
import { owner, type Order } from '../payment/order.ts'
import { accountOf, changeFrozen, FROZEN } from '../sharing/frozen.ts'
import { sharingNumber } from '../sharing/number.ts'
import { invalid, mustBeRefundOf, subsidised, type SubsidyBody } from './subsidised-order.ts'
import { SUBSIDIES, type Subsidy } from './subsidy.ts'

/** A part of a subsidy that went back to the platform. */
interface SubsidyReturn {
  /** Key of the order. */
  readonly order: string
  readonly subsidy_refund_id: string
  readonly refund_id?: string | undefined
  readonly parameters: string
  /** Milliseconds since 1970. */
  readonly created: number
}

/** By `mchid/out_order_no`. */
const SUBSIDY_RETURNS: Table<SubsidyReturn> = table('subsidy-returns')
/** A refund has a subsidy returned once: the number of that by `refund_id`. */
const RETURNED_FOR: Table<{ readonly out_order_no: string }> = table('subsidies-returned-for')

interface ReturnBody extends Omit<SubsidyBody, 'out_subsidy_no'> {
  readonly out_order_no: string
  readonly subsidy_id?: string
  readonly from?: readonly { readonly account?: 'AVAILABLE' | 'UNAVAILABLE'; readonly amount?: number }[]
}

/** After a refund what was added goes back, at once or not at all. */
export function returnSubsidy(sandbox: Sandbox, request: FlowRequest, tx: Transaction): object {
  const body = request.body as ReturnBody
  const number = `${request.caller.id}/${body.out_order_no}`
  const known = tx.get(SUBSIDY_RETURNS, number)
  if (known !== undefined) {
    if (known.parameters !== canonical(body)) throw invalid('补差回退单号已存在，且参数与首次请求时不一致')
    return showReturn(body, known, 'SUCCESS')
  }
  const { key, order } = subsidised(sandbox, request, tx)
  const subsidy = tx.get(SUBSIDIES, key)
  if (subsidy?.state !== 'paid') throw invalid('该订单未补差')
  const { amount, refund_id } = body
  checkReturn(tx, body, { key, order, subsidy })
  const given: SubsidyReturn = {
    order: key,
    subsidy_refund_id: sharingNumber(sandbox, tx),
    refund_id,
    parameters: canonical(body),
    created: tx.now,
  }
  const account = accountFor(tx, body, { key, order })
  const holds = account === 'frozen' ? (tx.get(FROZEN, key)?.left ?? 0) : undefined
  const from = merchantAccount(owner(order), account)
  // Inferred: where there is too little money the same call may come again.
  if ((holds ?? tx.balance(from)) < amount) return showReturn(body, given, 'FAIL')
  tx.move(from, merchantAccount(order.mchid, 'operating'), amount)
  if (account === 'frozen') changeFrozen(tx, key, -amount)
  tx.put(SUBSIDIES, key, { ...subsidy, returned: subsidy.returned + amount })
  if (refund_id !== undefined) tx.put(RETURNED_FOR, refund_id, { out_order_no: body.out_order_no })
  return showReturn(body, tx.put(SUBSIDY_RETURNS, number, given), 'SUCCESS')
}

/** @throws {EmulatorProblem} where the order was not refunded, or so much was not added or has gone back */
function checkReturn(
  tx: Transaction,
  { amount, refund_id, subsidy_id, from }: ReturnBody,
  { key, order, subsidy }: { readonly key: string; readonly order: Order; readonly subsidy: Subsidy },
): void {
  checkFen(amount, 'amount')
  if (order.refunded === 0) throw invalid('订单未发生退款，不可补差回退')
  if (subsidy_id !== undefined && subsidy_id !== subsidy.subsidy_id) throw invalid('补差单不属于该订单')
  if (subsidy.returned + amount > subsidy.amount) throw invalid('补差回退金额超过补差金额')
  if (from !== undefined && from.reduce((sum, each) => sum + (each.amount ?? 0), 0) !== amount)
    throw paramError('回退金额与各出资账户金额之和不一致', 'from', 'body')
  if (refund_id === undefined) return
  mustBeRefundOf(tx, refund_id, key)
  if (tx.get(RETURNED_FOR, refund_id) !== undefined) throw invalid('一笔退款单只能补差回退一次')
}

/** What still waits to be shared pays first, unless the request names the account. */
function accountFor(
  tx: Transaction,
  { from }: ReturnBody,
  { key, order }: { readonly key: string; readonly order: Order },
): 'frozen' | 'available' {
  const named = from?.[0]?.account
  if (named === undefined) return accountOf(tx, order, key)
  return named === 'AVAILABLE' ? 'available' : 'frozen'
}

function showReturn(body: ReturnBody, given: SubsidyReturn, result: 'SUCCESS' | 'FAIL'): object {
  const { sub_mchid, transaction_id, refund_id, out_order_no, amount, description, subsidy_id, from } = body
  return defined({
    sub_mchid,
    transaction_id,
    subsidy_refund_id: given.subsidy_refund_id,
    refund_id,
    out_order_no,
    amount,
    description,
    result,
    success_time: chinaTime(given.created),
    subsidy_id,
    from,
  })
}
