import { ApiError } from 'wechatpay-isomorphic'
import type { Notification } from 'wechatpay-isomorphic/notification'
import { env, wxpay } from './wxpay.ts'

/** Fen. The browser names an item; what it costs is known here alone. */
const CATALOGUE = new Map([
  ['coffee', { description: '咖啡', total: 2800 }],
  ['beans', { description: '咖啡豆 250 克', total: 8800 }],
])

interface Order {
  out_trade_no: string
  total: number
  state: 'NOTPAY' | 'SUCCESS' | 'REFUND'
  delivered: number // how often the goods were handed out
}

const orders = new Map<string, Order>() // in production: a table

export async function placeOrder(item: unknown) {
  const goods = CATALOGUE.get(String(item))
  if (goods === undefined) throw new ShopError(400, 'NO_SUCH_ITEM')
  const out_trade_no = crypto.randomUUID().replaceAll('-', '')
  // Before WeChat Pay hears of it: no payment may come for an order that nobody knows.
  orders.set(out_trade_no, { out_trade_no, total: goods.total, state: 'NOTPAY', delivered: 0 })
  const { code_url } = await wxpay()
    .v3.pay.transactions.native.post({
      json: {
        description: goods.description,
        out_trade_no,
        notify_url: env('NOTIFY_URL'),
        amount: { total: goods.total },
      },
    })
    .json()
  return { out_trade_no, code_url }
}

/** What the shop knows of an order. Where it was not told, it asks. */
export async function showOrder(out_trade_no: string) {
  const order = orders.get(out_trade_no)
  if (order === undefined) throw new ShopError(404, 'NO_SUCH_ORDER')
  if (order.state === 'NOTPAY') {
    const { outTradeNo } = wxpay().v3.pay.transactions
    const payment = await outTradeNo._out_trade_no_.get({ out_trade_no }).json()
    if (payment.trade_state === 'SUCCESS') settle(payment)
  }
  return order
}

/** All of it. The same number again is the same refund, however often somebody clicks. */
export async function refundOrder(out_trade_no: string) {
  const { state, total } = await showOrder(out_trade_no)
  if (state === 'NOTPAY') throw new ShopError(409, 'ORDER_NOT_PAID')
  const { out_refund_no, status } = await wxpay()
    .v3.refund.domestic.refunds.post({
      json: {
        out_trade_no,
        out_refund_no: refundNumber(out_trade_no),
        notify_url: env('NOTIFY_URL'),
        amount: { refund: total, total, currency: 'CNY' },
      },
    })
    .json()
  return { out_refund_no, status }
}

/** What becomes of a notification, once. Where it throws, WeChat Pay comes again. */
export function onNotification(event: Notification) {
  if (event.event_type === 'TRANSACTION.SUCCESS') settle(event.resource)
  else if (event.event_type === 'REFUND.SUCCESS') settleRefund(event.resource)
  else console.warn(`${event.event_type}: for a person to look at`)
}

interface Payment {
  out_trade_no: string
  mchid?: string
  appid?: string
  amount?: { total?: number }
}

function settle({ out_trade_no, mchid, appid, amount }: Payment) {
  const order = orders.get(out_trade_no)
  if (order === undefined || mchid !== env('WXPAY_MCHID') || appid !== env('WXPAY_APPID'))
    return console.error(`${out_trade_no}: a payment, but not of an order of this shop`)
  if (amount?.total !== order.total)
    return console.error(`${out_trade_no}: ${amount?.total} fen were paid, not ${order.total}`)
  if (order.state !== 'NOTPAY') return
  order.state = 'SUCCESS'
  order.delivered++ // here the goods are handed out
}

function settleRefund({
  out_trade_no,
  out_refund_no,
}: {
  out_trade_no: string
  out_refund_no: string
}) {
  const order = orders.get(out_trade_no)
  if (order?.state === 'SUCCESS' && out_refund_no === refundNumber(out_trade_no))
    order.state = 'REFUND'
}

const refundNumber = (out_trade_no: string) => `${out_trade_no}-R1`

/** What the browser has done wrong. */
export class ShopError extends Error {
  readonly statusCode: number
  constructor(statusCode: number, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}

/**
 * What the browser is told of an error. What it has not caused itself goes into the log, in one
 * line.
 */
export function toAnswer(error: unknown) {
  if (error instanceof SyntaxError) return { status: 400, message: 'NOT_JSON' }
  const { statusCode = 502, message } = error as ShopError
  if (statusCode < 500) return { status: statusCode, message }
  console.error(String(error))
  return { status: 502, message: error instanceof ApiError ? error.code : 'INTERNAL_ERROR' }
}
