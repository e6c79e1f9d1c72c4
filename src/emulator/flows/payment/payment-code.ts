import { canonical } from '../../canonical.ts'
import type { FlowResponse, FlowRequest } from '../../flow.ts'
import { indexNumber, keysOfNumber } from '../../journal/numbers.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { FEES, merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { accountOf, changeFrozen, FROZEN, release } from '../sharing/frozen.ts'
import { DIRECT, PARTNER, type Mode, type OrderBody } from './modes.ts'
import { ORDERS, orderKey, owner, type Order } from './order.ts'
import { cashOf, returnCash } from './coupon-money.ts'
import { settlePayment } from './pay.ts'
import { newOrder } from './place-order.ts'
import { orderPaid, orderUnknown } from './problems.ts'
import { showOrder } from './show-order.ts'

/** A code pays for one order alone. */
const AUTH_CODES: Table<object> = table('auth-codes')

const DAY = 24 * 3_600_000
/** A payment is reversed within seven days. */
const REVERSIBLE = 7 * DAY
/** So long the customer may enter the password. Inferred: merchants are told to ask for 30 to 45 seconds. */
const PATIENCE = 30_000
/** 18 digits of which the first two are 10 to 15. */
const AUTH_CODE = /^1[0-5]\d{16}$/

/**
 * What a code makes happen, by its last two digits, as the customer's side has no other way to say it: `00`
 * is paid at once, `01` needs a password, `02` has too little money, `03` has expired, `04` is answered with
 * a bank's failure.
 */
const OUTCOMES: Readonly<Record<string, 'password' | EmulatorProblem>> = {
  '01': 'password',
  '02': new EmulatorProblem(403, 'NOT_ENOUGH', '用户余额不足'),
  '03': new EmulatorProblem(403, 'AUTH_CODE_EXPIRE', '付款码已过期，请用户刷新后重试'),
  '04': new EmulatorProblem(500, 'BANK_ERROR', '银行系统异常，请查询订单'),
}

/** Payment by the code that a customer shows, and its reversal. */
export function paymentCodeFlow(sandbox: Sandbox): FlowModule {
  const operationsOf = (mode: Mode): FlowModule['operations'] => ({
    [`POST ${mode.base}/codepay`]: (request, tx) => payByCode(sandbox, mode, request, tx),
    [`POST ${mode.base}/out-trade-no/{out_trade_no}/reverse`]: (request, tx) => ({
      body: reverse(sandbox, mode, request, tx),
    }),
  })
  return {
    operations: { ...operationsOf(DIRECT), ...operationsOf(PARTNER) },
    due: {
      'order.unpaid'(tx, { data }) {
        const key = String(data['order'])
        const order = tx.get(ORDERS, key)
        if (order?.trade_state === 'USERPAYING')
          tx.put(ORDERS, key, { ...order, trade_state: 'PAYERROR', failure: '用户没有输入支付密码' })
      },
    },
  }
}

/** An order that is paid by a code as it is then, and what the answer says of it, where something went wrong. */
export interface Charged {
  readonly order: Order
  readonly problem?: EmulatorProblem
}

function payByCode(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): FlowResponse {
  return responseOf(sandbox, charge(sandbox, mode, request, tx))
}

/** Has an order paid by a code, or finds how the one of the same number and parameters stands. */
export function charge(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): Charged {
  const payee = mode.payee(sandbox, request)
  const body = request.body as OrderBody
  const code = body.payer?.auth_code ?? ''
  if (!AUTH_CODE.test(code))
    throw new EmulatorProblem(400, 'AUTH_CODE_INVALID', '付款码无效，请用户刷新后重试')
  const key = orderKey(payee.mchid, body.out_trade_no)
  const known = tx.get(ORDERS, key)
  if (known !== undefined) return { order: again(known, body) }
  if (keysOfNumber(tx, AUTH_CODES, code).length > 0)
    throw new EmulatorProblem(400, 'AUTH_CODE_INVALID', '付款码已使用，请用户刷新后重试')
  const outcome = OUTCOMES[code.slice(-2)]
  if (outcome instanceof EmulatorProblem && outcome.problem.status !== 500) throw outcome
  const order: Order = {
    ...newOrder(tx, body, payee, { tradeType: 'MICROPAY', openid: mode.openid, v2: request.v2 }),
    requests: 1,
  }
  indexNumber(tx, AUTH_CODES, code, key)
  if (outcome === undefined) return { order: settlePayment(sandbox, tx, order) }
  tx.schedule(`order/${key}`, { at: tx.now + PATIENCE, name: 'order.unpaid', data: { order: key } })
  const waiting = tx.put<Order>(ORDERS, key, { ...order, trade_state: 'USERPAYING' })
  return outcome === 'password' ? { order: waiting } : { order: waiting, problem: outcome }
}

/** The same order again: how it stands. */
function again(known: Order, body: OrderBody): Order {
  if (known.parameters !== canonical(body))
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致', {
      number: 268498688,
      v2: 'OUT_TRADE_NO_USED',
    })
  if (known.trade_state === 'REVOKED') throw new EmulatorProblem(400, 'ORDER_REVERSED', '订单已撤销')
  if (known.trade_state === 'SUCCESS' || known.trade_state === 'REFUND') throw orderPaid(268498689)
  return known
}

/** The code table has 202 USERPAYING; the page of v2 gives the state. Which it is, is a setting. */
function responseOf({ settings }: Sandbox, { order, problem }: Charged): FlowResponse {
  if (problem !== undefined) {
    const { status, code, message } = problem.problem
    return { status, body: { code, message } }
  }
  if (order.trade_state !== 'USERPAYING') return { body: showOrder(order) }
  return settings.userPaying === 200
    ? { body: showOrder(order) }
    : { status: 202, body: { code: 'USERPAYING', message: '用户支付中，需要输入密码' } }
}

/** Reverses an order: who has paid it has the money again, and nobody can pay it any more. */
export function reverse(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): object {
  const { mchid, sub_mchid } = mode.asked(sandbox, request)
  const key = orderKey(mchid, request.variables['out_trade_no']!)
  const order = tx.get(ORDERS, key)
  if (order === undefined || order.sub_mchid !== sub_mchid) throw orderUnknown()
  if (order.deposit !== undefined)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '押金订单请使用押金撤销接口')
  if (order.trade_type !== 'MICROPAY')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '该订单不支持撤销，请使用关单')
  if (order.trade_state === 'USERPAYING')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '正在支付中不能发起撤销', { v2: 'USERPAYING' })
  if (order.trade_state !== 'REVOKED') {
    if (order.payment !== undefined) giveBack(tx, key, order)
    tx.unschedule(`order/${key}`)
    const reversed = order.payment === undefined ? undefined : tx.now
    tx.put(ORDERS, key, { ...order, trade_state: 'REVOKED', ...(reversed !== undefined && { reversed }) })
  }
  const { appid, sub_appid, out_trade_no } = order
  return sub_mchid === undefined
    ? { appid, mchid, out_trade_no }
    : {
        sp_appid: appid,
        sp_mchid: mchid,
        ...(sub_appid !== undefined && { sub_appid }),
        sub_mchid,
        out_trade_no,
      }
}

/** A paid order that is reversed: everybody has their money again. */
function giveBack(tx: Transaction, key: string, order: Order): void {
  const { payment } = order
  if (payment === undefined) return
  if (order.refunded > 0) throw new EmulatorProblem(400, 'INVALID_REQUEST', '订单已发生退款，不可撤销')
  if (tx.now - payment.time > REVERSIBLE)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '订单已超过可撤销期限', { v2: 'REVERSE_EXPIRE' })
  const name = accountOf(tx, order, key)
  const account = merchantAccount(owner(order), name)
  const cash = cashOf(payment.coupons)
  const held = name === 'frozen' ? (tx.get(FROZEN, key)?.left ?? 0) : tx.balance(account)
  if (held + payment.fee < payment.payer_total + cash)
    throw new EmulatorProblem(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起')
  tx.move(FEES, account, payment.fee)
  tx.move(account, USER, payment.payer_total)
  returnCash(tx, payment.coupons, account, cash)
  if (name === 'frozen') {
    changeFrozen(tx, key, payment.fee - payment.payer_total - cash)
    release(tx, key)
  }
}
