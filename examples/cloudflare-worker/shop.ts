import { pay } from 'wechatpay-isomorphic/catalog/pay'
import { refund } from 'wechatpay-isomorphic/catalog/refund'
import { createWechatpay } from 'wechatpay-isomorphic/core'
import {
  createNotifications,
  durableObjectReplayStore,
  type Notification,
  type NotificationHandler,
} from 'wechatpay-isomorphic/notification'
import type { Order } from './order.ts'

/** Fen. The browser names an item; what it costs is known here alone. */
const CATALOGUE = new Map([
  ['coffee', { description: '咖啡', total: 2800 }],
  ['beans', { description: '咖啡豆 250 克', total: 8800 }],
])

const certsOf = (env: Env) => ({ [env.WXPAY_PUBLIC_KEY_ID]: env.WXPAY_PUBLIC_KEY })

/** With the two families of operations that this Worker calls, and no other. */
const createClient = (env: Env) =>
  createWechatpay({
    mchid: env.WXPAY_MCHID,
    appid: env.WXPAY_APPID,
    serial: env.WXPAY_SERIAL,
    privateKey: env.WXPAY_PRIVATE_KEY,
    certs: certsOf(env),
    baseUrl: env.WXPAY_BASE_URL, // the sandbox's; without it the real service
    catalog: [pay, refund],
  })

let client: ReturnType<typeof createClient> | undefined
const wxpay = (env: Env) => (client ??= createClient(env))

const orderOf = (env: Env, out_trade_no: string) =>
  env.ORDERS.get(env.ORDERS.idFromName(out_trade_no))

export async function placeOrder(env: Env, item: unknown) {
  const goods = CATALOGUE.get(String(item))
  if (goods === undefined) throw new ShopError(400, 'NO_SUCH_ITEM')
  const { description, total } = goods
  const out_trade_no = crypto.randomUUID().replaceAll('-', '')
  // Before WeChat Pay hears of it: no payment may come for an order that nobody knows.
  await orderOf(env, out_trade_no).place(out_trade_no, total)
  const json = { description, out_trade_no, notify_url: env.NOTIFY_URL, amount: { total } }
  const { code_url } = await wxpay(env).v3.pay.transactions.native.post({ json }).json()
  return { out_trade_no, code_url }
}

/** What the shop knows of an order. Where it was not told, it asks. */
export async function showOrder(env: Env, out_trade_no: string): Promise<Order> {
  const order = await orderOf(env, out_trade_no).show()
  if (order === undefined) throw new ShopError(404, 'NO_SUCH_ORDER')
  if (order.state !== 'NOTPAY') return order
  const { outTradeNo } = wxpay(env).v3.pay.transactions
  const payment = await outTradeNo._out_trade_no_.get({ out_trade_no }).json()
  if (payment.trade_state !== 'SUCCESS') return order
  await settle(env, payment)
  return (await orderOf(env, out_trade_no).show()) ?? order
}

/** All of it. The same number again is the same refund, however often somebody clicks. */
export async function refundOrder(env: Env, out_trade_no: string) {
  const { state, total } = await showOrder(env, out_trade_no)
  if (state === 'NOTPAY') throw new ShopError(409, 'ORDER_NOT_PAID')
  const out_refund_no = refundNumber(out_trade_no)
  const amount = { refund: total, total, currency: 'CNY' }
  const json = { out_trade_no, out_refund_no, notify_url: env.NOTIFY_URL, amount }
  const { status } = await wxpay(env).v3.refund.domestic.refunds.post({ json }).json()
  return { out_refund_no, status }
}

let handler: NotificationHandler | undefined

/** Runs `onNotification` once a notification, whichever Worker gets it, and how often. */
export const notify = (
  request: Request,
  env: Env,
  context: ExecutionContext,
): Promise<Response> => {
  handler ??= createNotifications({ certs: certsOf(env), apiv3Key: env.WXPAY_APIV3_KEY }).handler(
    event => onNotification(env, event),
    { replayStore: durableObjectReplayStore(env.REPLAY_GUARD) },
  )
  return handler(request, env, context)
}

async function onNotification(env: Env, event: Notification) {
  if (event.event_type === 'TRANSACTION.SUCCESS') return settle(env, event.resource)
  if (event.event_type !== 'REFUND.SUCCESS')
    return console.warn(`${event.event_type}: for a person to look at`)
  const { out_trade_no, out_refund_no } = event.resource
  if (out_refund_no === refundNumber(out_trade_no)) await orderOf(env, out_trade_no).settleRefund()
}

interface Payment {
  out_trade_no: string
  mchid?: string
  appid?: string
  amount?: { total?: number }
}

async function settle(env: Env, { out_trade_no, mchid, appid, amount }: Payment) {
  const order = await orderOf(env, out_trade_no).show()
  if (order === undefined || mchid !== env.WXPAY_MCHID || appid !== env.WXPAY_APPID)
    return console.error(`${out_trade_no}: a payment, but not of an order of this shop`)
  if (amount?.total !== order.total)
    return console.error(`${out_trade_no}: ${amount?.total} fen were paid, not ${order.total}`)
  await orderOf(env, out_trade_no).settle()
}

const refundNumber = (out_trade_no: string) => `${out_trade_no}-R1`

/** What the browser has done wrong. */
export class ShopError extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
