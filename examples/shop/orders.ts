import { CATALOGUE } from './catalogue.ts'
import { database, findOrder, type OrderRow } from './database.ts'
import { ShopError } from './error.ts'
import { settle } from './settle.ts'
import { env, wxpay } from './wxpay.ts'

export async function placeOrder(item: unknown) {
  const goods = CATALOGUE.get(String(item))
  if (goods === undefined) throw new ShopError(400, 'NO_SUCH_ITEM')
  const out_trade_no = crypto.randomUUID().replaceAll('-', '')
  // Before WeChat Pay hears of it: no payment may come for an order that nobody knows.
  database
    .prepare('INSERT INTO orders (out_trade_no, item, total, placed_at) VALUES (?, ?, ?, ?)')
    .run(out_trade_no, String(item), goods.total, new Date().toISOString())
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
  database
    .prepare('UPDATE orders SET code_url = ? WHERE out_trade_no = ?')
    .run(code_url, out_trade_no)
  return { out_trade_no, code_url }
}

/** What the shop knows of an order. Where it was not told, it asks. */
export async function showOrder(out_trade_no: string): Promise<OrderRow> {
  const order = findOrder(out_trade_no)
  if (order === undefined) throw new ShopError(404, 'NO_SUCH_ORDER')
  if (order.state !== 'NOTPAY') return order
  const { outTradeNo } = wxpay().v3.pay.transactions
  const payment = await outTradeNo._out_trade_no_.get({ out_trade_no }).json()
  if (payment.trade_state === 'SUCCESS') settle(payment)
  return findOrder(out_trade_no)!
}

/** All of it. The same number again is the same refund, however often somebody clicks. */
export async function refundOrder(out_trade_no: string) {
  const { state, total } = await showOrder(out_trade_no)
  if (state === 'NOTPAY') throw new ShopError(409, 'ORDER_NOT_PAID')
  const { out_refund_no, status, create_time } = await wxpay()
    .v3.refund.domestic.refunds.post({
      json: {
        out_trade_no,
        out_refund_no: `${out_trade_no}-R1`,
        notify_url: env('NOTIFY_URL'),
        amount: { refund: total, total, currency: 'CNY' },
      },
    })
    .json()
  database
    .prepare('UPDATE orders SET out_refund_no = ?, refund_at = ? WHERE out_trade_no = ?')
    .run(out_refund_no, create_time, out_trade_no)
  return { out_refund_no, status }
}
