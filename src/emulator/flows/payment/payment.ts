import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { DIRECT, PARTNER, type Mode } from './modes.ts'
import { notifyPaid } from './notify-paid.ts'
import { ORDERS, orderKey, TRANSACTIONS, type CashierTradeType, type Order } from './order.ts'
import { findOrder, settlePayment, type PayOptions } from './pay.ts'
import { placeOrder } from './place-order.ts'
import { orderPaid, orderUnknown } from './problems.ts'
import { showOrder } from './show-order.ts'

const TRADE_TYPES: Readonly<Record<string, CashierTradeType>> = {
  jsapi: 'JSAPI',
  app: 'APP',
  h5: 'MWEB',
  native: 'NATIVE',
}

/** Ordinary payment, of direct merchants and of partners: order, query, close, expiry. */
export function paymentFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: { ...operationsOf(sandbox, DIRECT), ...operationsOf(sandbox, PARTNER) },
    due: {
      'order.expire'(tx, { data }) {
        const key = String(data['order'])
        const order = tx.get(ORDERS, key)
        if (order?.trade_state === 'NOTPAY') tx.put(ORDERS, key, { ...order, trade_state: 'CLOSED' })
      },
    },
  }
}

function operationsOf(sandbox: Sandbox, mode: Mode): FlowModule['operations'] {
  const { base } = mode
  const places = Object.entries(TRADE_TYPES).map(([segment, tradeType]): [string, StatefulFlow] => [
    `POST ${base}/${segment}`,
    (request, tx) => placeOrder(sandbox, { mode, tradeType }, request, tx),
  ])
  return {
    ...Object.fromEntries(places),
    [`GET ${base}/out-trade-no/{out_trade_no}`]: (request, tx) => ({
      body: showQueried(ownOrder(sandbox, mode, request, tx)),
    }),
    [`GET ${base}/id/{transaction_id}`]: (request, tx) => ({
      body: showQueried(orderOfTransaction(sandbox, mode, request, tx)),
    }),
    [`POST ${base}/out-trade-no/{out_trade_no}/close`]: (request, tx) => {
      closeOrder(sandbox, mode, request, tx)
      return { status: 204 }
    },
  }
}

export function closeOrder(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): void {
  const { mchid } = mode.asked(sandbox, request)
  const key = orderKey(mchid, request.variables['out_trade_no']!)
  // Documented is 404; that a number that never was is closed with 204 was seen as well.
  if (tx.get(ORDERS, key) === undefined && sandbox.settings.closeUnknownOrder === 204) return
  const order = ownOrder(sandbox, mode, request, tx)
  if (order.trade_type === 'MICROPAY')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '该订单只能撤销，不能关闭', { number: 268449641 })
  // Inferred: it is WeChat Pay that deducts, and nothing waits at a cashier.
  if (order.trade_type === 'PAP') throw new EmulatorProblem(400, 'INVALID_REQUEST', '委托代扣订单不支持关闭')
  if (order.trade_state === 'CLOSED') return
  if (order.trade_state !== 'NOTPAY') throw orderPaid(268449538)
  tx.unschedule(`order/${key}`)
  tx.put(ORDERS, key, { ...order, trade_state: 'CLOSED' })
}

/** Deductions are found here, but PAP is not among the types of trade that these responses document. */
function showQueried(order: Order): Record<string, unknown> {
  const { trade_type, ...shown } = showOrder(order)
  return order.trade_type === 'PAP' ? shown : { trade_type, ...shown }
}

/** What is part of a combined order, or the deduction of another product, is not asked for here. */
function isOrdinary({ combined, trade_type }: Order): boolean {
  return combined === undefined && trade_type !== 'AUTH'
}

/** @throws {EmulatorProblem} 404 for a transaction that is unknown, another merchant's, or of another product */
export function orderOfTransaction(
  sandbox: Sandbox,
  mode: Mode,
  request: FlowRequest,
  tx: Transaction,
): Order {
  const { mchid, sub_mchid } = mode.asked(sandbox, request)
  const key = tx.get(TRANSACTIONS, request.variables['transaction_id']!)?.order
  const order = key === undefined ? undefined : tx.get(ORDERS, key)
  if (order?.mchid !== mchid || order.sub_mchid !== sub_mchid || !isOrdinary(order)) throw orderUnknown()
  return order
}

/** @throws {EmulatorProblem} 404 for an unknown number, another merchant's, or one of a combined order */
export function ownOrder(sandbox: Sandbox, mode: Mode, request: FlowRequest, tx: Transaction): Order {
  const { mchid, sub_mchid } = mode.asked(sandbox, request)
  const order = tx.get(ORDERS, orderKey(mchid, request.variables['out_trade_no']!))
  if (order === undefined || !isOrdinary(order)) throw orderUnknown()
  // Documented with its number; the status is inferred.
  if (order.sub_mchid !== sub_mchid)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '子商户号与下单时不一致', { number: 268447845 })
  return order
}

/**
 * The customer pays: an ordinary order.
 *
 * @throws {EmulatorProblem} where it cannot be paid
 */
export function pay(
  sandbox: Sandbox,
  tx: Transaction,
  out_trade_no: string,
  { mchid, ...options }: PayOptions & { readonly mchid?: string | undefined } = {},
): Order {
  const order = findOrder(tx, out_trade_no, mchid)
  if (order.trade_state !== 'NOTPAY' && order.trade_state !== 'USERPAYING')
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `the order is ${order.trade_state}: only one that is NOTPAY can be paid`,
    )
  if (order.combined !== undefined)
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `it is a part of the combined order ${order.combined}: pay that`,
    )
  const paid = settlePayment(sandbox, tx, order, options)
  // Payments by code never notify: the merchant waits at the counter.
  if (paid.trade_type !== 'MICROPAY') notifyPaid(sandbox, tx, paid)
  return paid
}

/** The customer fails to pay: the order stays as it is, and nobody is told. */
export function failPayment(tx: Transaction, out_trade_no: string, reason = '用户取消支付'): Order {
  const order = findOrder(tx, out_trade_no)
  if (order.trade_state === 'USERPAYING')
    return tx.put(ORDERS, orderKey(order.mchid, out_trade_no), {
      ...order,
      trade_state: 'PAYERROR',
      failure: reason,
    })
  if (order.trade_state !== 'NOTPAY')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `the order is ${order.trade_state}, not NOTPAY`)
  return tx.put(ORDERS, orderKey(order.mchid, out_trade_no), { ...order, failure: undefined })
}

/** The order's time is over. */
export function expireOrder(tx: Transaction, out_trade_no: string): Order {
  const order = findOrder(tx, out_trade_no)
  if (order.trade_state !== 'NOTPAY')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `the order is ${order.trade_state}, not NOTPAY`)
  const key = orderKey(order.mchid, out_trade_no)
  tx.unschedule(`order/${key}`)
  return tx.put(ORDERS, key, { ...order, trade_state: 'CLOSED' })
}
