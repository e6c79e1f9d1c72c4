import { notifyMerchant } from '../../delivery/outbox.ts'
import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import type { Sandbox } from '../../sandbox.ts'
import { ORDERS, orderKey, type Order } from '../payment/order.ts'
import { settlePayment } from '../payment/pay.ts'
import {
  SERVICE_ORDERS,
  serviceOrderKey,
  showServiceOrder,
  type Collected,
  type ServiceOrder,
} from './service-order.ts'

export function scheduleDeduction(tx: Transaction, order: ServiceOrder, at: number): void {
  const key = serviceOrderKey(order)
  tx.schedule(`payscore/${key}`, { at, name: 'payscore.deduct', data: { order: key } })
}

/** What is owed is paid: an order of its own on the ledger, which bills and refunds know by its transaction. */
export function deduct(sandbox: Sandbox, tx: Transaction, order: ServiceOrder): ServiceOrder {
  const { openid, sub_openid } = order
  const { payment } = settlePayment(sandbox, tx, paymentOrder(tx, order), { openid, sub_openid })
  const paid = endUnpaid(tx, order, {
    paid_type: 'NEWTON',
    time: tx.now,
    transaction_id: payment!.transaction_id,
  })
  notifyServiceOrder(sandbox, tx, paid, {
    event_type: 'PAYSCORE.USER_PAID',
    summary: '支付分服务用户支付成功通知',
  })
  return paid
}

/** It is over, and nothing is deducted any more. */
export function endUnpaid(
  tx: Transaction,
  order: ServiceOrder,
  collected: Collected | undefined,
): ServiceOrder {
  const key = serviceOrderKey(order)
  tx.unschedule(`payscore/${key}`)
  return tx.put(SERVICE_ORDERS, key, { ...order, state: 'DONE', state_description: undefined, collected })
}

function paymentOrder(tx: Transaction, order: ServiceOrder): Order {
  const { mchid, appid, sub_mchid, sub_appid, order_id, openid, notify_url, total_amount = 0 } = order
  const made: Order = {
    mchid,
    appid,
    sub_mchid,
    sub_appid,
    out_trade_no: order_id,
    trade_type: 'AUTH',
    trade_state: 'NOTPAY',
    total: total_amount,
    currency: 'CNY',
    description: order.service_introduction,
    // Where trade bills name the merchant's own number.
    attach: `wxzff|${order.service_id}|${order.out_order_no}`,
    notify_url,
    openid,
    profit_sharing: order.profit_sharing,
    parameters: order.parameters,
    requests: 1,
    created: tx.now,
    expires: tx.now,
    refunded: 0,
    refunds: 0,
  }
  const key = orderKey(mchid, order_id)
  indexNumber(tx, ORDERS, order_id, key)
  return tx.put(ORDERS, key, made)
}

export function notifyServiceOrder(
  sandbox: Sandbox,
  tx: Transaction,
  order: ServiceOrder,
  { event_type, summary }: { readonly event_type: string; readonly summary: string },
): void {
  notifyMerchant(sandbox, tx, {
    event_type,
    summary,
    original_type: 'payscore',
    mchid: order.mchid,
    url: order.notify_url,
    about: `${SERVICE_ORDERS.name}/${serviceOrderKey(order)}`,
    resource: withoutUrl(showServiceOrder(order)),
  })
}

/** Its notification is not told where it goes. */
function withoutUrl({ notify_url: _, ...shown }: Record<string, unknown>): Record<string, unknown> {
  return shown
}
