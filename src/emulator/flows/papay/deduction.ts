import { canonical } from '../../canonical.ts'
import { notifyMerchant } from '../../delivery/outbox.ts'
import type { FlowRequest } from '../../flow.ts'
import { indexNumber } from '../../journal/numbers.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { checkFen } from '../amount.ts'
import { ORDERS, orderKey, type Order } from '../payment/order.ts'
import { settlePayment } from '../payment/pay.ts'
import { showOrder } from '../payment/show-order.ts'
import { contractKey, CONTRACTS, type Contract } from './contract.ts'
import { mustBeAnnounced, mustBeScheduled, type Money } from './schedule.ts'
import { terminate } from './terminate.ts'
import { v2DeductionContent } from './v2-show-contract.ts'

/** By the order's key: the contract that it is deducted by. */
const DEDUCTIONS: Table<{ readonly contract: string }> = table('deductions')

interface ApplyBody {
  readonly out_trade_no: string
  readonly description: string
  readonly transaction_notify_url: string
  readonly amount: Money
  readonly attach?: string
}

/** Accepts a deduction, or finds the one with the same number and parameters; one that failed is tried again. */
export function apply(
  sandbox: Sandbox,
  { body, caller, v2 }: FlowRequest,
  tx: Transaction,
  contractOf: () => Contract,
): Order {
  const given = body as ApplyBody
  const key = orderKey(caller.id, given.out_trade_no)
  const known = tx.get(ORDERS, key)
  if (known !== undefined) {
    if (known.trade_type !== 'PAP') throw new EmulatorProblem(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
    if (known.parameters !== canonical(given))
      throw new EmulatorProblem(400, 'ALREADY_EXISTS', '商户订单号已存在，且参数与首次请求时不一致')
    if (known.trade_state !== 'PAYERROR') return known
  }
  checkFen(given.amount.total, 'amount.total')
  const contract = mustBeSigned(contractOf())
  mustBeDeductible(contract, given.amount, tx.now)
  const order = known ?? { ...newDeduction(contract, given, tx.now), ...(v2 !== undefined && { v2 }) }
  indexNumber(tx, ORDERS, given.out_trade_no, key)
  tx.put(DEDUCTIONS, key, { contract: contractKey(contract) })
  tx.put(CONTRACTS, contractKey(contract), { ...contract, deducting: given.out_trade_no })
  const at = tx.now + sandbox.settings.deductionDelay
  tx.schedule(`deduction/${key}`, { at, name: 'papay.deduct', data: { order: key } })
  return tx.put(ORDERS, key, { ...order, trade_state: 'ACCEPT', failure: undefined })
}

/** @throws {EmulatorProblem} for a contract that is not in force */
export function mustBeSigned(contract: Contract): Contract {
  if (contract.contract_state !== 'SIGNED')
    throw new EmulatorProblem(403, 'CONTRACT_ERROR', '签约协议未生效或已解约')
  return contract
}

function mustBeDeductible(contract: Contract, amount: Money, now: number): void {
  // Inferred: both could succeed otherwise, where one deduction was agreed on.
  if (contract.deducting !== undefined)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `该协议有扣费正在处理中：${contract.deducting}`)
  if (contract.agreed === undefined) mustBeAnnounced(contract, amount, now)
  else mustBeScheduled(contract.agreed, amount, now)
}

function newDeduction(contract: Contract, given: ApplyBody, now: number): Order {
  const { mchid, appid, sub_mchid, sub_appid, openid } = contract
  const { out_trade_no, description, attach, transaction_notify_url, amount } = given
  return {
    mchid,
    appid,
    sub_mchid,
    sub_appid,
    out_trade_no,
    trade_type: 'PAP',
    trade_state: 'ACCEPT',
    total: amount.total,
    currency: amount.currency ?? 'CNY',
    description,
    attach,
    notify_url: transaction_notify_url,
    openid,
    profit_sharing: false,
    parameters: canonical(given),
    requests: 1,
    created: now,
    expires: now,
    refunded: 0,
    refunds: 0,
  }
}

/** The deduction of an order succeeds. A contract that agreed on one deduction ends with it. */
export function deduct(sandbox: Sandbox, tx: Transaction, order: Order): Order {
  const contract = endDeduction(tx, order)
  if (contract.contract_state !== 'SIGNED') return failed(sandbox, tx, order, '签约协议已解约')
  const { openid, sub_openid } = contract
  const paid = settlePayment(sandbox, tx, order, { openid, sub_openid })
  notifyOfDeduction(sandbox, tx, paid, { event_type: 'TRANSACTION.SUCCESS', summary: '支付成功' })
  const withheld = { amount: { total: paid.total, currency: paid.currency }, day: chinaDay(tx.now) }
  const agreed = contract.agreed && { ...contract.agreed, withheld }
  const done: Contract = { ...contract, agreed, withheld, notice: undefined, deducting: undefined }
  tx.put(CONTRACTS, contractKey(contract), done)
  if (agreed !== undefined) terminate(sandbox, tx, done, { mode: 'SYSTEM_TERMINATE' })
  return paid
}

/** The deduction of an order fails. */
export function failDeduction(sandbox: Sandbox, tx: Transaction, order: Order, reason: string): Order {
  endDeduction(tx, order)
  return failed(sandbox, tx, order, reason)
}

function contractOfOrder(tx: Transaction, key: string): Contract {
  return tx.get(CONTRACTS, tx.get(DEDUCTIONS, key)!.contract)!
}

/** @returns the contract, which is free for another deduction */
function endDeduction(tx: Transaction, { mchid, out_trade_no }: Order): Contract {
  const key = orderKey(mchid, out_trade_no)
  tx.unschedule(`deduction/${key}`)
  const contract = contractOfOrder(tx, key)
  return tx.put(CONTRACTS, contractKey(contract), { ...contract, deducting: undefined })
}

function failed(sandbox: Sandbox, tx: Transaction, order: Order, reason: string): Order {
  const ended = tx.put(ORDERS, orderKey(order.mchid, order.out_trade_no), {
    ...order,
    trade_state: 'PAYERROR',
    failure: reason,
  })
  notifyOfDeduction(sandbox, tx, ended, { event_type: 'TRANSACTION.FAIL', summary: '支付失败' })
  return ended
}

function notifyOfDeduction(
  sandbox: Sandbox,
  tx: Transaction,
  order: Order,
  { event_type, summary }: { readonly event_type: string; readonly summary: string },
): void {
  const shown = showOrder(order)
  const key = orderKey(order.mchid, order.out_trade_no)
  notifyMerchant(sandbox, tx, {
    event_type,
    summary,
    original_type: 'transaction',
    mchid: order.mchid,
    url: order.notify_url,
    about: `orders/${key}`,
    // The query has PAYERROR, the notification another word for it.
    resource: order.trade_state === 'PAYERROR' ? { ...shown, trade_state: 'PAY_FAIL' } : shown,
    ...(order.v2 !== undefined && v2DeductionContent(order, contractOfOrder(tx, key), order.v2)),
  })
}
