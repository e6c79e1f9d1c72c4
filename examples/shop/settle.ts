import type { Notification } from 'wechatpay-isomorphic/notification'
import { database, findOrder, transaction } from './database.ts'
import { env } from './wxpay.ts'

interface Payment {
  out_trade_no: string
  mchid?: string
  appid?: string
  success_time?: string
  amount?: { total?: number }
}

/**
 * What becomes of a notification: that it came, and what it changes, in one transaction. However
 * often it comes, and to how many processes, it is handled once. Where this throws, WeChat Pay
 * comes again.
 */
export function onNotification(event: Notification) {
  transaction(() => {
    const { changes } = database
      .prepare('INSERT OR IGNORE INTO notifications (id, event_type) VALUES (?, ?)')
      .run(event.id, event.event_type)
    if (changes === 0) return
    if (event.event_type === 'TRANSACTION.SUCCESS') settle(event.resource)
    else if (event.event_type === 'REFUND.SUCCESS') settleRefund(event.resource)
    else console.warn(`${event.event_type}: for a person to look at`)
  })
}

/** A payment, told by a notification or a query. */
export function settle({ out_trade_no, mchid, appid, amount, success_time }: Payment) {
  const order = findOrder(out_trade_no)
  if (order === undefined || mchid !== env('WXPAY_MCHID') || appid !== env('WXPAY_APPID'))
    return console.error(`${out_trade_no}: a payment, but not of an order of this shop`)
  if (amount?.total !== order.total)
    return console.error(`${out_trade_no}: ${amount?.total} fen were paid, not ${order.total}`)
  // Handing out the goods belongs into this transaction: here it is a number.
  database
    .prepare(
      `UPDATE orders SET state = 'SUCCESS', paid_at = ?, delivered = delivered + 1
       WHERE out_trade_no = ? AND state = 'NOTPAY'`,
    )
    .run(success_time ?? null, out_trade_no)
}

function settleRefund({
  out_trade_no,
  out_refund_no,
}: {
  out_trade_no: string
  out_refund_no: string
}) {
  database
    .prepare(
      `UPDATE orders SET state = 'REFUND'
       WHERE out_trade_no = ? AND out_refund_no = ? AND state = 'SUCCESS'`,
    )
    .run(out_trade_no, out_refund_no)
}
