const { lambdaHandler } = require('wechatpay-isomorphic/notification')
const cloud = require('wx-server-sdk')
const {
  onNotification,
  placeOrder,
  refundOrder,
  ShopError,
  showOrder,
  toAnswer,
} = require('./shop')
const { wxpay } = require('./wxpay')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

/**
 * 云函数入口: called by HTTP (HTTP 访问服务, uniCloud 的 URL 化), or by a mini program. A mini program that
 * makes up an HTTP request gets no further than anybody does by HTTP.
 */
exports.main = event => (event.httpMethod === undefined ? call(event) : handle(event))

/**
 * 小程序: wx.cloud.callFunction({ name: 'shop', data: { action: 'order', item: 'coffee' } }). Who
 * calls is what WeChat says, and never what the data say.
 */
async function call({ action, item, out_trade_no }) {
  const { OPENID } = cloud.getWXContext()
  try {
    if (OPENID === undefined) throw new ShopError(403, 'NOT_OF_A_MINI_PROGRAM')
    if (action === 'order') return await placeOrder(item, OPENID)
    if (action === 'show') return await showOrder(String(out_trade_no), OPENID)
    throw new ShopError(400, 'NO_SUCH_ACTION')
  } catch (error) {
    return { error: toAnswer(error).message }
  }
}

let notify

async function handle(event) {
  if (event.path === '/notify') {
    notify ??= lambdaHandler(wxpay().notifications.handler(onNotification))
    return notify(event)
  }
  try {
    return answer(200, await route(event))
  } catch (error) {
    const { status, message } = toAnswer(error)
    return answer(status, { message })
  }
}

async function route(event) {
  const [, collection, number, act] = event.path.split('/')
  const key = [event.httpMethod, collection, number && ':number', act].filter(Boolean).join(' ')
  if (key === 'POST orders') return placeOrder(readJson(event).item)
  if (key === 'GET orders :number') return showOrder(number)
  if (key === 'POST orders :number refund') return refundOrder(number)
  throw new ShopError(404, 'NO_SUCH_PAGE')
}

function readJson({ body, isBase64Encoded }) {
  return JSON.parse(Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString()) ?? {}
}

function answer(statusCode, body) {
  const headers = { 'content-type': 'application/json' }
  return { statusCode, headers, body: JSON.stringify(body), isBase64Encoded: false }
}
