import { defined } from '../../../lib/defined.ts'
import { compactTime } from '../../time.ts'
import type { V2Fields } from '../../v2/flow.ts'
import { describeState, type Order, type Payment } from './order.ts'

/** Whose an order is, as APIv2 names it. */
export function partiesV2({ appid, mchid, sub_appid, sub_mchid }: Order): V2Fields {
  return { appid, mch_id: mchid, sub_appid, sub_mch_id: sub_mchid }
}

/** An order as a query has it: what comes with the payment is only there once it is paid. */
export function showOrderV2(order: Order): V2Fields {
  const { trade_state, payment, total, out_trade_no, attach, device_id, failure, deposit } = order
  const state = { trade_state, trade_state_desc: failure ?? describeState(trade_state) }
  if (payment === undefined)
    return defined({ device_info: device_id, out_trade_no, total_fee: total, attach, ...state })
  return { ...showPayment(order, payment), ...state, consume_fee: deposit?.consumed }
}

/** An order that is paid, as the answer to its payment by code and its notification have it. */
export function showPaidV2(order: Order): V2Fields {
  return order.payment === undefined ? showOrderV2(order) : showPayment(order, order.payment)
}

/** A payment as its notification has it. */
export function notifiedOrderV2(order: Order): V2Fields {
  return defined({ ...partiesV2(order), result_code: 'SUCCESS', ...showPaidV2(order) })
}

function showPayment(order: Order, payment: Payment): V2Fields {
  const { currency, total, coupons } = { ...order, ...payment }
  const own = coupons.filter(({ type }) => type === 'NOCASH').reduce((sum, { amount }) => sum + amount, 0)
  const discount = total - payment.payer_total
  const paid = order.deposit?.total ?? total
  return defined({
    device_info: order.device_id,
    openid: payment.openid,
    is_subscribe: 'N',
    sub_openid: payment.sub_openid,
    sub_is_subscribe: payment.sub_openid === undefined ? undefined : 'N',
    trade_type: order.trade_type,
    bank_type: payment.bank_type,
    total_fee: paid,
    settlement_total_fee: own === 0 ? undefined : total - own,
    fee_type: currency,
    cash_fee: paid - discount,
    cash_fee_type: currency,
    ...(discount > 0 && { coupon_fee: discount, coupon_count: coupons.length }),
    coupon_type_$n: coupons.map(({ type }) => (type === 'CASH' ? 'CASH' : 'NO_CASH')),
    coupon_id_$n: coupons.map(({ coupon_id }) => coupon_id),
    coupon_fee_$n: coupons.map(({ amount }) => amount),
    transaction_id: payment.transaction_id,
    out_trade_no: order.out_trade_no,
    attach: order.attach,
    time_end: compactTime(payment.time),
  })
}
