import { defined } from '../../../lib/defined.ts'
import { chinaTime } from '../../time.ts'
import { describeState, type Order, type Payment } from './order.ts'

/** An order as a query and a notification have it: what comes with the payment is only there once it is paid. */
export function showOrder(order: Order): Record<string, unknown> {
  const { trade_type, trade_state, attach, payment, total, currency, out_trade_no } = order
  return defined({
    ...showParties(order),
    out_trade_no,
    transaction_id: payment?.transaction_id,
    trade_type,
    trade_state,
    trade_state_desc: order.failure ?? describeState(trade_state),
    bank_type: payment?.bank_type,
    attach,
    success_time: payment === undefined ? undefined : chinaTime(payment.time),
    ...showPayer(order, payment),
    amount: {
      total,
      currency,
      ...(payment !== undefined && { payer_total: payment.payer_total, payer_currency: currency }),
    },
    scene_info: order.device_id === undefined ? undefined : { device_id: order.device_id },
    promotion_detail:
      payment !== undefined && payment.coupons.length > 0 ? promotions(payment, currency) : undefined,
  })
}

function showParties({ mchid, appid, sub_mchid, sub_appid }: Order): Record<string, unknown> {
  if (sub_mchid === undefined) return { appid, mchid }
  return { sp_appid: appid, sp_mchid: mchid, ...(sub_appid !== undefined && { sub_appid }), sub_mchid }
}

function showPayer({ sub_mchid, openid }: Order, payment: Payment | undefined): { payer?: object } {
  if (sub_mchid === undefined) {
    const known = payment?.openid ?? openid
    return known === undefined ? {} : { payer: { openid: known } }
  }
  if (payment === undefined) return {}
  const { sub_openid } = payment
  return { payer: { sp_openid: payment.openid, ...(sub_openid !== undefined && { sub_openid }) } }
}

function promotions({ coupons }: Payment, currency: string): object[] {
  return coupons.map(({ coupon_id, stock_id, name, amount, type }) => ({
    coupon_id,
    name,
    scope: 'GLOBAL',
    type,
    amount,
    stock_id,
    wechatpay_contribute: type === 'CASH' ? amount : 0,
    merchant_contribute: type === 'CASH' ? 0 : amount,
    other_contribute: 0,
    currency,
  }))
}
