import { ORDERS, type Order } from '../flows/payment/order.ts'
import { showOrder } from '../flows/payment/show-order.ts'
import { tableOf, type World } from '../journal/world.ts'
import { chinaTime } from '../time.ts'
import type { CheckContext } from './check-endpoint.ts'

/**
 * A payment and a refund of it to check an endpoint with: of the order that is named, of the last one, or of
 * one that nobody knows.
 *
 * @param mchid whose it is, where there is no order
 * @throws {TypeError} where there is no order of this number
 */
export function samplesFor(
  world: World,
  mchid: string,
  out_trade_no: string | undefined,
): Pick<CheckContext, 'payment' | 'refund'> {
  const orders = [...tableOf(world, ORDERS.name).values()] as unknown as Order[]
  const order = orders
    .reverse()
    .find(each => out_trade_no === undefined || each.out_trade_no === out_trade_no)
  if (order === undefined && out_trade_no !== undefined)
    throw new TypeError(`there is no order ${out_trade_no}`)
  const shown = order === undefined ? undefined : showOrder(order)
  const amount = { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' }
  const transaction_id = (shown?.['transaction_id'] as string | undefined) ?? '4200000000202611250000000001'
  const own = { mchid, appid: 'wxd678efh567hg6787' }
  const payment = {
    ...(order?.sub_mchid === undefined && own),
    out_trade_no: 'ENDPOINT-CHECK-1',
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    success_time: chinaTime(Date.now()),
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    ...shown,
    transaction_id,
    amount: { ...amount, ...(shown?.['amount'] as object | undefined), ...totals(order) },
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
  }
  return {
    payment,
    refund: {
      ...(order?.sub_mchid === undefined
        ? { mchid: order?.mchid ?? mchid }
        : { sp_mchid: order.mchid, sub_mchid: order.sub_mchid }),
      out_trade_no: payment.out_trade_no,
      transaction_id,
      out_refund_no: `${payment.out_trade_no}-R`,
      refund_id: '50300000002026112500000000001',
      refund_status: 'SUCCESS',
      success_time: chinaTime(Date.now()),
      user_received_account: '支付用户零钱',
      amount: { total: payment.amount.total, refund: 1, payer_total: payment.amount.total, payer_refund: 1 },
    },
  }
}

function totals(order: Order | undefined): object {
  return order === undefined
    ? {}
    : { total: order.total, payer_total: order.payment?.payer_total ?? order.total }
}
