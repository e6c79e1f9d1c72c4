import { defined } from '../../../lib/defined.ts'
import { canonical } from '../../canonical.ts'
import { notifyMerchant } from '../../delivery/outbox.ts'
import type { FlowResponse, FlowRequest } from '../../flow.ts'
import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { COUPONS_SENT } from '../cash-coupon/coupon.ts'
import {
  ORDERS,
  orderKey,
  type Cashier as OrderCashier,
  type CashierTradeType,
  type Order,
} from '../payment/order.ts'
import { settlePayment, type PayOptions } from '../payment/pay.ts'
import { cashierOf, newOrder } from '../payment/place-order.ts'
import { orderPaid, orderUnknown } from '../payment/problems.ts'
import { showOrder } from '../payment/show-order.ts'

const BASE = '/v3/combine-transactions'

/** Several orders that are paid at once: all of them or none. */
export interface CombinedOrder {
  readonly combine_appid: string
  readonly combine_mchid: string
  readonly combine_out_trade_no: string
  readonly trade_type: CashierTradeType
  readonly notify_url?: string | undefined
  readonly openid?: string | undefined
  readonly device_id?: string | undefined
  /** Keys of the orders it consists of. */
  readonly parts: readonly string[]
  readonly parameters: string
  readonly cashier: OrderCashier
  readonly combine_transaction_id?: string | undefined
}

/** By `combine_mchid/combine_out_trade_no`. */
export const COMBINED: Table<CombinedOrder> = table('combined-orders')

interface SubOrderBody {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly attach?: string
  readonly amount: { readonly total_amount: number; readonly currency?: string }
  readonly out_trade_no: string
  readonly description: string
  readonly settle_info?: { readonly profit_sharing?: boolean; readonly subsidy_amount?: number }
}

interface CombinedBody {
  readonly combine_appid: string
  readonly combine_mchid: string
  readonly combine_out_trade_no: string
  readonly sub_orders: readonly SubOrderBody[]
  readonly combine_payer_info?: { readonly openid?: string }
  readonly scene_info?: { readonly device_id?: string }
  readonly time_expire?: string
  readonly notify_url?: string
}

/** How an order is paid, and what its response calls up the cashier with. */
interface Cashier {
  readonly tradeType: CombinedOrder['trade_type']
  readonly name: string
}

const PLACES: Readonly<Record<string, Cashier>> = {
  jsapi: { tradeType: 'JSAPI', name: 'prepay_id' },
  app: { tradeType: 'APP', name: 'prepay_id' },
  h5: { tradeType: 'MWEB', name: 'h5_url' },
  native: { tradeType: 'NATIVE', name: 'code_url' },
}

/** Combined payment: order, query, close. Its parts are refunded one by one. */
export function combineFlow(sandbox: Sandbox): FlowModule {
  const places = Object.entries(PLACES).map(([segment, cashier]): [string, StatefulFlow] => [
    `POST ${BASE}/${segment}`,
    (request, tx) => place(sandbox, cashier, request, tx),
  ])
  return {
    operations: {
      ...Object.fromEntries(places),
      [`GET ${BASE}/out-trade-no/{combine_out_trade_no}`]: (request, tx) => ({
        body: showCombined(tx, own(request, tx)),
      }),
      [`POST ${BASE}/out-trade-no/{combine_out_trade_no}/close`]: (request, tx) => {
        close(request, tx)
        return { status: 204 }
      },
    },
  }
}

function place(
  sandbox: Sandbox,
  { tradeType, name }: Cashier,
  { caller, body, origin }: FlowRequest,
  tx: Transaction,
): FlowResponse {
  const given = body as CombinedBody
  sandbox.parties.mustBeSigner(caller, given.combine_mchid, 'combine_mchid', 'body')
  sandbox.parties.mustBeBound(given.combine_appid, given.combine_mchid)
  const key = orderKey(given.combine_mchid, given.combine_out_trade_no)
  const known = tx.get(COMBINED, key)
  if (known !== undefined)
    return { body: { [name]: orderedAgain(tx, known, tradeType, given).cashier.value } }
  const parts = given.sub_orders.map(part => newPart(tx, sandbox, { ...given, tradeType }, part))
  if (new Set(parts).size < parts.length) throw paramError('子单商户订单号重复', 'sub_orders', 'body')
  const cashier = cashierOf(sandbox, tradeType, tx.now, origin)
  indexNumber(tx, COMBINED, given.combine_out_trade_no, key)
  tx.put(COMBINED, key, {
    combine_appid: given.combine_appid,
    combine_mchid: given.combine_mchid,
    combine_out_trade_no: given.combine_out_trade_no,
    trade_type: tradeType,
    notify_url: given.notify_url,
    openid: given.combine_payer_info?.openid,
    device_id: given.scene_info?.device_id,
    parts,
    parameters: canonical(given),
    cashier,
  })
  return { body: { [name]: cashier.value } }
}

function newPart(
  tx: Transaction,
  sandbox: Sandbox,
  whole: CombinedBody & Pick<Cashier, 'tradeType'>,
  part: SubOrderBody,
): string {
  const { mchid, sub_mchid, sub_appid, out_trade_no, description, attach, amount, settle_info } = part
  if (sub_mchid !== undefined) sandbox.parties.mustBeRelated(mchid, sub_mchid)
  const key = orderKey(mchid, out_trade_no)
  if (tx.get(ORDERS, key) !== undefined)
    throw new EmulatorProblem(403, 'OUT_TRADE_NO_USED', `商户订单号${out_trade_no}重复`)
  const order = newOrder(
    tx,
    defined({
      appid: whole.combine_appid,
      mchid,
      sp_appid: whole.combine_appid,
      sp_mchid: mchid,
      out_trade_no,
      description,
      attach,
      time_expire: whole.time_expire,
      amount: { total: amount.total_amount, currency: amount.currency ?? 'CNY' },
      settle_info,
    }),
    { mchid, appid: whole.combine_appid, sub_mchid, sub_appid },
    { tradeType: whole.tradeType, openid: () => whole.combine_payer_info?.openid },
  )
  tx.put(ORDERS, key, { ...order, requests: 1, combined: whole.combine_out_trade_no })
  return key
}

function orderedAgain(
  tx: Transaction,
  known: CombinedOrder,
  tradeType: CombinedOrder['trade_type'],
  given: CombinedBody,
): CombinedOrder {
  const [first] = partsOf(tx, known)
  if (first?.trade_state === 'CLOSED')
    throw new EmulatorProblem(400, 'ORDER_CLOSED', '该订单已失效', { number: 268447914 })
  if (first?.trade_state !== 'NOTPAY') throw orderPaid(268498689)
  if (known.trade_type !== tradeType || known.parameters !== canonical(given))
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致', {
      number: 268498688,
    })
  return known
}

function partsOf(tx: Transaction, { parts }: CombinedOrder): Order[] {
  return parts.flatMap(key => tx.get(ORDERS, key) ?? [])
}

/** A query for an ordinary order's number finds nothing, and the other way round. */
function own({ caller, variables }: FlowRequest, tx: Transaction): CombinedOrder {
  const combined = tx.get(COMBINED, orderKey(caller.id, variables['combine_out_trade_no']!))
  if (combined === undefined) throw orderUnknown()
  return combined
}

function close(request: FlowRequest, tx: Transaction): void {
  const combined = own(request, tx)
  const { sub_orders } = request.body as { sub_orders: readonly { mchid: string; out_trade_no: string }[] }
  const named = sub_orders.map(({ mchid, out_trade_no }) => orderKey(mchid, out_trade_no)).sort()
  // Documented is that all of them are named; what another set is answered with is inferred.
  if (named.join() !== [...combined.parts].sort().join())
    throw paramError('子单与下单时不一致', 'sub_orders', 'body')
  for (const order of partsOf(tx, combined)) {
    if (order.trade_state === 'CLOSED') continue
    if (order.trade_state !== 'NOTPAY') throw orderPaid(268449538)
    const key = orderKey(order.mchid, order.out_trade_no)
    tx.unschedule(`order/${key}`)
    tx.put(ORDERS, key, { ...order, trade_state: 'CLOSED' })
  }
}

function showCombined(tx: Transaction, combined: CombinedOrder): Record<string, unknown> {
  const parts = partsOf(tx, combined)
  const openid = parts[0]?.payment?.openid ?? combined.openid
  return defined({
    combine_appid: combined.combine_appid,
    combine_mchid: combined.combine_mchid,
    combine_out_trade_no: combined.combine_out_trade_no,
    combine_transaction_id: combined.combine_transaction_id,
    scene_info: combined.device_id === undefined ? undefined : { device_id: combined.device_id },
    sub_orders: parts.map(showPart),
    combine_payer_info: openid === undefined ? undefined : { openid },
  })
}

function showPart(order: Order): Record<string, unknown> {
  const { mchid, sub_mchid, sub_appid, payment, out_trade_no, attach, trade_type, trade_state } = order
  const { promotion_detail } = showOrder(order)
  return defined({
    mchid,
    trade_type,
    trade_state,
    bank_type: payment?.bank_type,
    attach,
    success_time: payment === undefined ? undefined : chinaTime(payment.time),
    transaction_id: payment?.transaction_id,
    out_trade_no,
    sub_mchid,
    sub_appid,
    promotion_detail,
    amount: {
      total_amount: order.total,
      currency: order.currency,
      ...(payment !== undefined && { payer_amount: payment.payer_total, payer_currency: order.currency }),
    },
  })
}

/** The customer pays all parts at once; there is one notification. */
export function payCombined(
  sandbox: Sandbox,
  tx: Transaction,
  combine_out_trade_no: string,
  options: PayOptions = {},
): CombinedOrder {
  const [combined] = allOfNumber(tx, COMBINED, combine_out_trade_no)
  if (combined === undefined) throw orderUnknown()
  const parts = partsOf(tx, combined)
  if (parts.some(({ trade_state }) => trade_state !== 'NOTPAY'))
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `the order is ${parts[0]?.trade_state}, not NOTPAY`)
  const { coupons = [] } = options
  const held = coupons.flatMap(({ coupon_id }) => tx.get(COUPONS_SENT, coupon_id ?? '') ?? [])
  // Inferred: a coupon that a user has can be used once, so it is the first part's.
  const others = coupons.filter(({ coupon_id }) => held.every(each => each.coupon_id !== coupon_id))
  const openid = options.openid ?? combined.openid ?? held[0]?.openid ?? `o${sandbox.random.text(27)}`
  for (const [index, order] of parts.entries())
    settlePayment(sandbox, tx, order, { ...options, openid, coupons: index === 0 ? coupons : others })
  const paid = tx.put(COMBINED, orderKey(combined.combine_mchid, combine_out_trade_no), {
    ...combined,
    openid,
    combine_transaction_id: `4200${sandbox.random.digits(24)}`,
  })
  notifyMerchant(sandbox, tx, {
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    original_type: 'transaction',
    mchid: combined.combine_mchid,
    url: combined.notify_url,
    about: `combined-orders/${orderKey(combined.combine_mchid, combine_out_trade_no)}`,
    resource: showCombined(tx, paid),
  })
  return paid
}
