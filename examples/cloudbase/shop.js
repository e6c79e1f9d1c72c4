const { ApiError } = require('wechatpay-isomorphic')
const { env, wxpay } = require('./wxpay')

/** Fen. The browser names an item; what it costs is known here alone. */
const CATALOGUE = new Map([
  ['coffee', { description: '咖啡', total: 2800 }],
  ['beans', { description: '咖啡豆 250 克', total: 8800 }],
])

/** In production a collection, cloud.database(): the next call may meet another instance. */
const orders = new Map()

/** @param {string} [openid] who pays in the mini program; without it the order is a QR code */
async function placeOrder(item, openid) {
  const goods = CATALOGUE.get(String(item))
  if (goods === undefined) throw new ShopError(400, 'NO_SUCH_ITEM')
  const { description, total } = goods
  const out_trade_no = crypto.randomUUID().replaceAll('-', '')
  // Before WeChat Pay hears of it: no payment may come for an order that nobody knows.
  orders.set(out_trade_no, { out_trade_no, openid, total, state: 'NOTPAY', delivered: 0 })
  const json = { description, out_trade_no, notify_url: env('NOTIFY_URL'), amount: { total } }
  const { native, jsapi } = wxpay().v3.pay.transactions
  if (openid === undefined) {
    const { code_url } = await native.post({ json }).json()
    return { out_trade_no, code_url }
  }
  const { prepay_id } = await jsapi.post({ json: { ...json, payer: { openid } } }).json()
  // For wx.requestPayment().
  return { out_trade_no, payment: await wxpay().requestPayment.miniProgram({ prepay_id }) }
}

/** What the shop knows of an order. Where it was not told, it asks. */
async function showOrder(out_trade_no, openid) {
  const order = orders.get(out_trade_no)
  if (order === undefined || order.openid !== openid) throw new ShopError(404, 'NO_SUCH_ORDER')
  if (order.state === 'NOTPAY') {
    const { outTradeNo } = wxpay().v3.pay.transactions
    const payment = await outTradeNo._out_trade_no_.get({ out_trade_no }).json()
    if (payment.trade_state === 'SUCCESS') settle(payment)
  }
  return order
}

/** All of it. The same number again is the same refund, however often somebody clicks. */
async function refundOrder(out_trade_no) {
  const { state, total } = await showOrder(out_trade_no)
  if (state === 'NOTPAY') throw new ShopError(409, 'ORDER_NOT_PAID')
  const out_refund_no = refundNumber(out_trade_no)
  const amount = { refund: total, total, currency: 'CNY' }
  const json = { out_trade_no, out_refund_no, notify_url: env('NOTIFY_URL'), amount }
  const { status } = await wxpay().v3.refund.domestic.refunds.post({ json }).json()
  return { out_refund_no, status }
}

/** What becomes of a notification, once. Where it throws, WeChat Pay comes again. */
function onNotification(event) {
  if (event.event_type === 'TRANSACTION.SUCCESS') settle(event.resource)
  else if (event.event_type === 'REFUND.SUCCESS') settleRefund(event.resource)
  else console.warn(`${event.event_type}: for a person to look at`)
}

function settle({ out_trade_no, mchid, appid, amount }) {
  const order = orders.get(out_trade_no)
  if (order === undefined || mchid !== env('WXPAY_MCHID') || appid !== env('WXPAY_APPID'))
    return console.error(`${out_trade_no}: a payment, but not of an order of this shop`)
  if (amount?.total !== order.total)
    return console.error(`${out_trade_no}: ${amount?.total} fen were paid, not ${order.total}`)
  if (order.state !== 'NOTPAY') return
  order.state = 'SUCCESS'
  order.delivered++ // here the goods are handed out
}

function settleRefund({ out_trade_no, out_refund_no }) {
  const order = orders.get(out_trade_no)
  if (order?.state === 'SUCCESS' && out_refund_no === refundNumber(out_trade_no))
    order.state = 'REFUND'
}

const refundNumber = out_trade_no => `${out_trade_no}-R1`

/** What the browser has done wrong. */
class ShopError extends Error {
  constructor(statusCode, message) {
    super(message)
    this.statusCode = statusCode
  }
}

/** What the browser is told of an error. What it has not caused itself goes into the log. */
function toAnswer(error) {
  if (error instanceof SyntaxError) return { status: 400, message: 'NOT_JSON' }
  const { statusCode = 502, message } = error
  if (statusCode < 500) return { status: statusCode, message }
  console.error(String(error))
  return { status: 502, message: error instanceof ApiError ? error.code : 'INTERNAL_ERROR' }
}

module.exports = { onNotification, placeOrder, refundOrder, ShopError, showOrder, toAnswer }
