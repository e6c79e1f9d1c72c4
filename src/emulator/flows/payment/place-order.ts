import { canonical } from '../../canonical.ts'
import type { FlowResponse, FlowRequest } from '../../flow.ts'
import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { compactTime } from '../../time.ts'
import { checkFen } from '../amount.ts'
import type { Mode, OrderBody } from './modes.ts'
import { ORDERS, orderKey, type Cashier, type CashierTradeType, type Order, type TradeType } from './order.ts'
import { orderPaid } from './problems.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Under which name, and for how long, an order's answer has what calls up the cashier. */
const CASHIERS: Readonly<Record<CashierTradeType, { name: string; validity: number }>> = {
  JSAPI: { name: 'prepay_id', validity: 2 * HOUR },
  APP: { name: 'prepay_id', validity: 2 * HOUR },
  MWEB: { name: 'h5_url', validity: 5 * MINUTE },
  NATIVE: { name: 'code_url', validity: 2 * HOUR },
}

/** An order without `time_expire` lives that long. */
const LIFE = 7 * DAY

/** Places an order, or finds the one that was placed with the same number and parameters. */
export function placeOrder(
  sandbox: Sandbox,
  { mode, tradeType }: { readonly mode: Mode; readonly tradeType: CashierTradeType },
  request: FlowRequest,
  tx: Transaction,
): FlowResponse {
  const payee = mode.payee(sandbox, request)
  const body = request.body as OrderBody
  const known = tx.get(ORDERS, orderKey(payee.mchid, body.out_trade_no))
  const order =
    known === undefined
      ? newOrder(tx, body, payee, { tradeType, openid: mode.openid, v2: request.v2 })
      : orderedAgain(known, tradeType, body)
  const { name } = CASHIERS[tradeType]
  const cashier =
    stillValid(order, tradeType, tx.now) ?? cashierOf(sandbox, tradeType, tx.now, request.origin)
  tx.put(ORDERS, orderKey(order.mchid, order.out_trade_no), {
    ...order,
    cashier,
    requests: order.requests + 1,
  })
  return { body: { [name]: cashier.value } }
}

/**
 * What an order of any kind starts as.
 *
 * @throws {EmulatorProblem} for a `time_expire` that is over
 */
export function newOrder(
  tx: Transaction,
  body: OrderBody,
  payee: Pick<Order, 'mchid' | 'appid' | 'sub_mchid' | 'sub_appid'>,
  {
    tradeType: trade_type,
    openid: openidOf,
    v2,
  }: { readonly tradeType: TradeType } & Pick<Mode, 'openid'> & Pick<FlowRequest, 'v2'>,
): Order {
  const { out_trade_no, description, attach, notify_url, time_expire, amount, scene_info, settle_info } = body
  const expires = time_expire === undefined ? tx.now + LIFE : Date.parse(time_expire)
  checkFen(amount.total, 'amount.total')
  if (expires <= tx.now) throw paramError('订单失效时间不能早于当前时间', 'time_expire', 'body')
  const isDeposit = body.deposit === 'Y'
  const order: Order = {
    ...payee,
    out_trade_no,
    trade_type,
    trade_state: 'NOTPAY',
    total: amount.total,
    currency: amount.currency ?? 'CNY',
    description,
    attach,
    notify_url,
    openid: openidOf(body),
    device_id: scene_info?.device_id,
    profit_sharing: settle_info?.profit_sharing === true && !isDeposit,
    subsidy_amount: settle_info?.subsidy_amount,
    parameters: canonical(body),
    requests: 0,
    created: tx.now,
    expires: Math.min(expires, tx.now + LIFE),
    refunded: 0,
    refunds: 0,
    ...(isDeposit && { deposit: { total: amount.total } }),
    ...(v2 !== undefined && { v2 }),
  }
  const key = orderKey(order.mchid, out_trade_no)
  indexNumber(tx, ORDERS, out_trade_no, key)
  tx.schedule(`order/${key}`, { at: order.expires, name: 'order.expire', data: { order: key } })
  return order
}

/** @throws {EmulatorProblem} where the number cannot be ordered with again */
function orderedAgain(known: Order, tradeType: TradeType, body: OrderBody): Order {
  if (known.combined !== undefined || known.trade_type === 'PAP')
    throw new EmulatorProblem(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
  if (known.trade_state === 'CLOSED' || known.trade_state === 'REVOKED')
    throw new EmulatorProblem(400, 'ORDER_CLOSED', '该订单已失效', { number: 268447914 })
  if (known.trade_state !== 'NOTPAY') throw orderPaid(268498689)
  // Documented with its number; that its status is 400 is inferred.
  if (known.trade_type !== tradeType || known.parameters !== canonical(body))
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致', {
      number: 268498688,
      v2: 'OUT_TRADE_NO_USED',
    })
  return known
}

/** A Native order's new QR code makes the one before it void, so that only others are given twice. */
function stillValid({ cashier }: Order, tradeType: TradeType, now: number): Order['cashier'] {
  return cashier !== undefined && cashier.until > now && tradeType !== 'NATIVE' ? cashier : undefined
}

/** Where WeChat Pay's cashier for mobile browsers is. */
const H5_CASHIER = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb'

/**
 * What calls up the cashier for a new order.
 *
 * @param origin where the order was placed: the sandbox's own cashier is there, too
 */
export function cashierOf(
  { random, cashierAt }: Sandbox,
  tradeType: CashierTradeType,
  now: number,
  origin: string,
): Cashier {
  const prepayId = `wx${compactTime(now)}${random.hex(20)}`
  const value = {
    JSAPI: () => prepayId,
    APP: () => prepayId,
    MWEB: () => `${cashierAt?.(origin) ?? H5_CASHIER}?prepay_id=${prepayId}&package=${random.digits(10)}`,
    NATIVE: () => `weixin://wxpay/bizpayurl?pr=${random.text(10)}`,
  }[tradeType]()
  return { value, prepay_id: prepayId, until: now + CASHIERS[tradeType].validity }
}
