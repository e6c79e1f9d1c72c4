import { ApiError, createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'
import { denoKvReplayStore, type Notification } from 'wechatpay-isomorphic/notification'

/** Fen. The browser names an item; what it costs is known here alone. */
const CATALOGUE = new Map([
  ['coffee', { description: '咖啡', total: 2800 }],
  ['beans', { description: '咖啡豆 250 克', total: 8800 }],
])

type State = 'NOTPAY' | 'SUCCESS' | 'REFUND'
interface Order {
  out_trade_no: string
  total: number
  state: State
  delivered: number // how often the goods were handed out
}

/** Orders, and which notifications have been handled: shared by all isolates. */
const kv = await Deno.openKv(Deno.env.get('KV_PATH'))

let client: Wechatpay | undefined
const wxpay = () =>
  (client ??= createWechatpay({
    mchid: env('WXPAY_MCHID'),
    appid: env('WXPAY_APPID'),
    serial: env('WXPAY_SERIAL'),
    privateKey: env('WXPAY_PRIVATE_KEY'),
    certs: { [env('WXPAY_PUBLIC_KEY_ID')]: env('WXPAY_PUBLIC_KEY') },
    apiv3Key: env('WXPAY_APIV3_KEY'),
    baseUrl: Deno.env.get('WXPAY_BASE_URL'), // the sandbox's; without it the real service
  }))

export async function placeOrder(item: unknown) {
  const goods = CATALOGUE.get(String(item))
  if (goods === undefined) throw new ShopError(400, 'NO_SUCH_ITEM')
  const { description, total } = goods
  const out_trade_no = crypto.randomUUID().replaceAll('-', '')
  // Before WeChat Pay hears of it: no payment may come for an order that nobody knows.
  const order: Order = { out_trade_no, total, state: 'NOTPAY', delivered: 0 }
  await kv.set(['orders', out_trade_no], order)
  const json = { description, out_trade_no, notify_url: env('NOTIFY_URL'), amount: { total } }
  const { code_url } = await wxpay().v3.pay.transactions.native.post({ json }).json()
  return { out_trade_no, code_url }
}

/** What the shop knows of an order. Where it was not told, it asks. */
export async function showOrder(out_trade_no: string): Promise<Order> {
  const { value } = await kv.get<Order>(['orders', out_trade_no])
  if (value === null) throw new ShopError(404, 'NO_SUCH_ORDER')
  if (value.state !== 'NOTPAY') return value
  const { outTradeNo } = wxpay().v3.pay.transactions
  const payment = await outTradeNo._out_trade_no_.get({ out_trade_no }).json()
  if (payment.trade_state !== 'SUCCESS') return value
  await settle(payment)
  return (await kv.get<Order>(['orders', out_trade_no])).value!
}

/** All of it. The same number again is the same refund, however often somebody clicks. */
export async function refundOrder(out_trade_no: string) {
  const { state, total } = await showOrder(out_trade_no)
  if (state === 'NOTPAY') throw new ShopError(409, 'ORDER_NOT_PAID')
  const out_refund_no = refundNumber(out_trade_no)
  const amount = { refund: total, total, currency: 'CNY' }
  const json = { out_trade_no, out_refund_no, notify_url: env('NOTIFY_URL'), amount }
  const { status } = await wxpay().v3.refund.domestic.refunds.post({ json }).json()
  return { out_refund_no, status }
}

/** A fetch handler, which runs `onNotification` once a notification. */
export const notify = wxpay().notifications.handler(onNotification, {
  replayStore: denoKvReplayStore(kv),
})

async function onNotification(event: Notification) {
  if (event.event_type === 'TRANSACTION.SUCCESS') return settle(event.resource)
  if (event.event_type !== 'REFUND.SUCCESS')
    return console.warn(`${event.event_type}: for a person to look at`)
  const { out_trade_no, out_refund_no } = event.resource
  if (out_refund_no === refundNumber(out_trade_no))
    await change(out_trade_no, 'SUCCESS', order => ({ ...order, state: 'REFUND' }))
}

interface Payment {
  out_trade_no: string
  mchid?: string
  appid?: string
  amount?: { total?: number }
}

async function settle({ out_trade_no, mchid, appid, amount }: Payment) {
  const { value: order } = await kv.get<Order>(['orders', out_trade_no])
  if (order === null || mchid !== env('WXPAY_MCHID') || appid !== env('WXPAY_APPID'))
    return console.error(`${out_trade_no}: a payment, but not of an order of this shop`)
  if (amount?.total !== order.total)
    return console.error(`${out_trade_no}: ${amount?.total} fen were paid, not ${order.total}`)
  await change(out_trade_no, 'NOTPAY', now => ({
    ...now,
    state: 'SUCCESS',
    delivered: now.delivered + 1,
  }))
}

/** Only from this state, and only where nobody else has changed the order meanwhile. */
async function change(out_trade_no: string, from: State, to: (order: Order) => Order) {
  const entry = await kv.get<Order>(['orders', out_trade_no])
  if (entry.value?.state !== from) return
  const { ok } = await kv.atomic().check(entry).set(entry.key, to(entry.value)).commit()
  if (!ok) await change(out_trade_no, from, to)
}

const refundNumber = (out_trade_no: string) => `${out_trade_no}-R1`

/** What the browser has done wrong. */
export class ShopError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/**
 * What the browser is told of an error. What it has not caused itself goes into the log, in one
 * line.
 */
export function toResponse(error: unknown): Response {
  if (error instanceof SyntaxError) return Response.json({ message: 'NOT_JSON' }, { status: 400 })
  if (error instanceof ShopError)
    return Response.json({ message: error.message }, { status: error.status })
  console.error(String(error))
  const message = error instanceof ApiError ? error.code : 'INTERNAL_ERROR'
  return Response.json({ message }, { status: 502 })
}

function env(name: string): string {
  const value = Deno.env.get(name)
  if (!value) throw new Error(`${name} is not set`)
  return value
}
