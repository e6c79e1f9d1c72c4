import { notifyMerchant } from '../../delivery/outbox.ts'
import type { Transaction } from '../../journal/transaction.ts'
import type { Sandbox } from '../../sandbox.ts'
import { orderKey, type Order } from './order.ts'
import { showOrder } from './show-order.ts'
import { notifiedOrderV2 } from './v2-show-order.ts'

/** Tells the merchant of a payment, in the form of the API that the order was made by. */
export function notifyPaid(sandbox: Sandbox, tx: Transaction, paid: Order): void {
  notifyMerchant(sandbox, tx, {
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    original_type: 'transaction',
    mchid: paid.mchid,
    url: paid.notify_url,
    about: `orders/${orderKey(paid.mchid, paid.out_trade_no)}`,
    ...(paid.v2 === undefined
      ? { resource: showOrder(paid) }
      : { resource: notifiedOrderV2(paid), v2: paid.v2 }),
  })
}
