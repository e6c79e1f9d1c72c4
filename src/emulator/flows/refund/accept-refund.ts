import type { ByV2 } from '../../flow.ts'
import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { FEES, merchantAccount } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { checkFen } from '../amount.ts'
import { ORDERS, orderKey, owner, TRANSACTIONS, type Order, type Payment } from '../payment/order.ts'
import { payFromOperating } from '../operating.ts'
import { claimOrder } from '../sharing/claim-order.ts'
import { accountOf, changeFrozen, FROZEN } from '../sharing/frozen.ts'
import { paidBackBy, payingAccount, REFUND_IDS, REFUNDS, shareOf, type Refund } from './refund.ts'

const MINUTE = 60_000
const YEAR = 365 * 24 * 60 * MINUTE
const MOST_REFUNDS = 50

/** A request for a refund, as both the ordinary operations and an ecommerce platform's have it. */
export interface RefundRequest {
  readonly mchid: string
  readonly sub_mchid?: string | undefined
  readonly transaction_id?: string | undefined
  readonly out_trade_no?: string | undefined
  readonly out_refund_no: string
  readonly reason?: string | undefined
  readonly notify_url?: string | undefined
  readonly funds_account?: string | undefined
  readonly amount: { readonly refund: number; readonly total: number; readonly currency: string }
  readonly ecommerce: boolean
  /** Whether the platform pays it for the sub-merchant. */
  readonly isAdvanced: boolean
  /** Canonical. */
  readonly parameters: string
  readonly v2?: ByV2 | undefined
  /** Whether it is asked for by the operations for deposits. */
  readonly isDeposit?: boolean
}

/** What responses call the accounts that refunds are paid from. */
const FUNDS = { available: 'AVAILABLE', frozen: 'UNSETTLED', operating: 'OPERATION' } as const

/** @param v2 its code in APIv2 */
const invalid = (message: string, v2?: string): EmulatorProblem =>
  new EmulatorProblem(400, 'INVALID_REQUEST', message, v2 === undefined ? {} : { v2 })

/** Accepts a refund, or finds the one with the same number and parameters. Its money is set apart at once. */
export function acceptRefund(sandbox: Sandbox, body: RefundRequest, tx: Transaction): Refund {
  const { mchid } = body
  if (body.sub_mchid !== undefined) sandbox.parties.mustBeRelated(mchid, body.sub_mchid)
  const key = `${mchid}/${body.out_refund_no}`
  const known = tx.get(REFUNDS, key)
  if (known !== undefined) {
    if (known.parameters !== body.parameters)
      throw invalid('退款单号已存在，且参数与首次请求时不一致', 'REFUND_FEE_MISMATCH')
    return known
  }
  checkFen(body.amount.refund, 'amount.refund')
  const paid = refundable(body, tx)
  const { payment } = paid
  if ((paid.deposit !== undefined) !== (body.isDeposit === true))
    throw invalid('押金订单与普通订单须使用各自的退款接口')
  const order = claimOrder(sandbox, tx, paid, body.ecommerce)
  checkAmount(order, body, tx.now)
  const refund = newRefund(sandbox, tx, { order, payment }, body)
  setApart(sandbox, tx, order, refund)
  tx.put(ORDERS, refund.order, {
    ...order,
    trade_state: 'REFUND',
    refunded: order.refunded + refund.refund,
    refunds: order.refunds + 1,
    lastRefund: tx.now,
  })
  indexNumber(tx, REFUNDS, body.out_refund_no, key)
  indexNumber(tx, REFUNDS, refund.transaction_id, key)
  tx.put(REFUND_IDS, refund.refund_id, { refund: key })
  tx.schedule(`refund/${key}`, {
    at: tx.now + sandbox.settings.refundDelay,
    name: 'refund.finish',
    data: { refund: key },
  })
  return tx.put(REFUNDS, key, refund)
}

/** @throws {EmulatorProblem} 403 NOT_ENOUGH where whoever is to pay cannot */
function setApart(sandbox: Sandbox, tx: Transaction, order: Order, refund: Refund): void {
  const account = payingAccount(order, refund.account)
  const apart = merchantAccount(owner(order), 'refunding')
  const paidBack = paidBackBy(refund)
  // The fee comes back first: it helps to pay.
  tx.move(FEES, account, refund.fee_refund)
  if (refund.account === 'operating') {
    payFromOperating(sandbox, tx, order.mchid, { to: apart, fen: paidBack })
    return
  }
  const waits = refund.account === 'frozen'
  // What waits to be shared is one order's; more than that of it is refunded after the rest has been released.
  const most = waits ? (tx.get(FROZEN, refund.order)?.left ?? 0) + refund.fee_refund : tx.balance(account)
  if (most < paidBack) throw new EmulatorProblem(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起')
  tx.move(account, apart, paidBack)
  if (waits) changeFrozen(tx, refund.order, refund.fee_refund - paidBack)
}

/** @throws {EmulatorProblem} 404 for an order that is not there or not paid, 403 for another's */
function refundable(
  { mchid, transaction_id, out_trade_no, sub_mchid }: RefundRequest,
  tx: Transaction,
): Order & { readonly payment: Payment } {
  const byTransaction = transaction_id === undefined ? undefined : tx.get(TRANSACTIONS, transaction_id)?.order
  const key = byTransaction ?? orderKey(mchid, out_trade_no ?? '')
  const order = tx.get(ORDERS, key)
  if (order?.payment === undefined || (order.trade_state !== 'SUCCESS' && order.trade_state !== 'REFUND'))
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '订单不存在，请检查单号是否正确、订单是否已支付')
  if (order.mchid !== mchid || order.sub_mchid !== sub_mchid)
    throw new EmulatorProblem(403, 'NO_AUTH', '该订单不属于此商户', { number: 268447843 })
  return { ...order, payment: order.payment }
}

function checkAmount(order: Order, { amount }: RefundRequest, now: number): void {
  if (amount.total !== order.total)
    throw invalid('订单金额或退款金额与之前请求不一致，请核实后再试', 'REFUND_FEE_MISMATCH')
  if (amount.currency !== order.currency) throw invalid('退款币种与订单币种不一致')
  if (order.refunded + amount.refund > order.total) throw invalid('退款金额大于订单可退金额')
  if (order.refunds >= MOST_REFUNDS) throw invalid('订单退款次数超过限制', 'INVALID_REQ_TOO_MUCH')
  if (order.payment !== undefined && now - order.payment.time > YEAR)
    throw invalid('订单已超过退款期限', 'TRADE_OVERDUE')
  if (order.lastRefund !== undefined && now - order.lastRefund < MINUTE)
    throw invalid('同一订单的两次退款须间隔1分钟')
}

function newRefund(
  { random }: Sandbox,
  tx: Transaction,
  { order, payment }: { readonly order: Order; readonly payment: Payment },
  body: RefundRequest,
): Refund {
  const part = (sum: number): number => shareOf(sum, order, order.refunded, body.amount.refund)
  const sumOf = (type: 'CASH' | 'NOCASH'): number =>
    payment.coupons.reduce((sum, coupon) => (coupon.type === type ? sum + coupon.amount : sum), 0)
  const cash_refund = part(sumOf('CASH'))
  const own_refund = part(sumOf('NOCASH'))
  const key = orderKey(order.mchid, order.out_trade_no)
  const account = body.isAdvanced ? 'operating' : accountOf(tx, order, key)
  return {
    refund_id: `5030${random.digits(6)}${chinaDay(tx.now).replaceAll('-', '')}${random.digits(10)}`,
    out_refund_no: body.out_refund_no,
    mchid: order.mchid,
    sub_mchid: order.sub_mchid,
    order: key,
    out_trade_no: order.out_trade_no,
    transaction_id: payment.transaction_id,
    status: 'PROCESSING',
    channel: 'ORIGINAL',
    user_received_account: payment.bank_type === 'OTHERS' ? '支付用户零钱' : '招商银行信用卡0403',
    reason: body.reason,
    notify_url: body.notify_url,
    parameters: body.parameters,
    created: tx.now,
    total: order.total,
    payer_total: payment.payer_total,
    currency: order.currency,
    refund: body.amount.refund,
    // What is not the coupons' is the user's, so that not a fen is lost between the parts.
    payer_refund: body.amount.refund - cash_refund - own_refund,
    cash_refund,
    own_refund,
    fee_refund: part(payment.fee),
    account,
    fundsAccount: body.funds_account ?? FUNDS[account],
    ecommerce: body.ecommerce,
    ...(body.v2 !== undefined && { v2: body.v2 }),
  }
}
