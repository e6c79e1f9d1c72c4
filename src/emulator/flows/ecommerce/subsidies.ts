import { defined } from '../../../lib/defined.ts'
import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaDay, chinaTime } from '../../time.ts'
import { checkFen } from '../amount.ts'
import { payFromOperating } from '../operating.ts'
import { ORDERS, owner, TRANSACTIONS, type Order } from '../payment/order.ts'
import { REFUND_IDS, REFUNDS } from '../refund/refund.ts'
import { claimOrder } from '../sharing/claim-order.ts'
import { accountOf, changeFrozen, FROZEN } from '../sharing/frozen.ts'
import { SUBSIDIES, subsidyOf, type Subsidy } from './subsidy.ts'

const BASE = '/v3/ecommerce/subsidies'
/** 5,000 yuan, fen. */
const MOST = 500_000

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
/** The order's key by `mchid/out_subsidy_no`. */
const SUBSIDY_NUMBERS: Table<{ readonly order: string }> = table('subsidy-numbers')
/** A refund has a subsidy returned once: the number of that by `refund_id`. */
const RETURNED_FOR: Table<{ readonly out_order_no: string }> = table('subsidies-returned-for')

interface SubsidyBody {
  readonly sub_mchid: string
  readonly transaction_id: string
  readonly amount: number
  readonly description: string
  readonly refund_id?: string
  readonly out_subsidy_no?: string
}

interface ReturnBody extends Omit<SubsidyBody, 'out_subsidy_no'> {
  readonly out_order_no: string
  readonly subsidy_id?: string
  readonly from?: readonly { readonly account?: 'AVAILABLE' | 'UNAVAILABLE'; readonly amount?: number }[]
}

const invalid = (message: string): EmulatorProblem => new EmulatorProblem(400, 'INVALID_REQUEST', message)

/** What a platform adds to an order that says so (补差): paid, returned or cancelled before it is shared. */
export function ecommerceSubsidies(sandbox: Sandbox): FlowModule['operations'] {
  return {
    [`POST ${BASE}/create`]: (request, tx) => ({ body: createSubsidy(sandbox, request, tx) }),
    [`POST ${BASE}/return`]: (request, tx) => ({ body: returnSubsidy(sandbox, request, tx) }),
    [`POST ${BASE}/cancel`]: (request, tx) => ({ body: cancelSubsidy(sandbox, request, tx) }),
  }
}

/** @throws {EmulatorProblem} 400 for an order that is not there, or not to be subsidised */
function subsidised(
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

/** A subsidy is paid or cancelled before the order's money is shared or released. */
function mustNotBeShared(tx: Transaction, key: string): void {
  const frozen = tx.get(FROZEN, key)
  if (frozen === undefined || frozen.finished || frozen.requests > 0) throw invalid('该订单已分账或已解冻')
}

function createSubsidy(sandbox: Sandbox, request: FlowRequest, tx: Transaction): object {
  const body = request.body as SubsidyBody
  const { amount, description, refund_id, out_subsidy_no } = body
  const { key, order } = subsidised(sandbox, request, tx)
  const known = tx.get(SUBSIDIES, key)
  if (known !== undefined) {
    if (known.parameters !== canonical(body)) throw invalid('一笔订单只能补差一笔')
    return showSubsidy(body, known)
  }
  checkFen(amount, 'amount')
  const numberKey = `${request.caller.id}/${out_subsidy_no}`
  if (out_subsidy_no !== undefined && tx.get(SUBSIDY_NUMBERS, numberKey) !== undefined)
    throw invalid('商户补差单号已存在，且参数与首次请求时不一致')
  mustNotBeShared(tx, key)
  const most = order.subsidy_amount ?? 0
  if (amount > MOST) throw invalid('单笔订单最高补差金额为5000元')
  // With a refund it may be less, and names the refund.
  if (amount > most || (amount < most && order.refunded === 0))
    throw invalid('补差金额与下单时的补差金额不一致')
  if (refund_id !== undefined) mustBeRefundOf(tx, refund_id, key)
  payFromOperating(sandbox, tx, order.mchid, { to: merchantAccount(owner(order), 'frozen'), fen: amount })
  changeFrozen(tx, key, amount)
  if (out_subsidy_no !== undefined) tx.put(SUBSIDY_NUMBERS, numberKey, { order: key })
  return showSubsidy(
    body,
    tx.put(SUBSIDIES, key, {
      state: 'paid',
      subsidy_id: numberOf(sandbox, tx),
      out_subsidy_no,
      amount,
      description,
      returned: 0,
      parameters: canonical(body),
      created: tx.now,
    }),
  )
}

function numberOf({ random }: Sandbox, { now }: Transaction): string {
  return `3008${random.digits(6)}${chinaDay(now).replaceAll('-', '')}${random.digits(10)}`
}

function mustBeRefundOf(tx: Transaction, refund_id: string, order: string): void {
  const key = tx.get(REFUND_IDS, refund_id)?.refund
  if (key === undefined || tx.get(REFUNDS, key)?.order !== order) throw invalid('退款单不属于该订单')
}

function showSubsidy({ sub_mchid, transaction_id }: SubsidyBody, subsidy: Subsidy): object {
  const { subsidy_id, out_subsidy_no, amount, description, returned, created } = subsidy
  return defined({
    sub_mchid,
    transaction_id,
    subsidy_id,
    out_subsidy_no,
    amount,
    description,
    result: returned === amount ? 'REFUND' : 'SUCCESS',
    success_time: chinaTime(created),
  })
}

function returnSubsidy(sandbox: Sandbox, request: FlowRequest, tx: Transaction): object {
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
    subsidy_refund_id: numberOf(sandbox, tx),
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

/** The platform adds nothing: after a refund, so that the rest can be shared. */
function cancelSubsidy(sandbox: Sandbox, request: FlowRequest, tx: Transaction): object {
  const { sub_mchid, transaction_id, description } = request.body as SubsidyBody
  const { key, order } = subsidised(sandbox, request, tx)
  if (tx.get(SUBSIDIES, key)?.state !== 'cancelled') {
    if (subsidyOf(tx, key) !== 'open') throw invalid('该订单已补差，不可取消')
    mustNotBeShared(tx, key)
    if (order.refunded === 0) throw invalid('订单未发生退款，不可取消补差')
    tx.put(SUBSIDIES, key, {
      state: 'cancelled',
      subsidy_id: numberOf(sandbox, tx),
      amount: 0,
      description,
      returned: 0,
      parameters: canonical(request.body),
      created: tx.now,
    })
  }
  return { sub_mchid, transaction_id, result: 'SUCCESS', description }
}
