import { defined } from '../../../lib/defined.ts'
import type { NotificationContent } from '../../delivery/outbox.ts'
import type { ByV2 } from '../../flow.ts'
import { chinaTime } from '../../time.ts'
import type { V2Fields } from '../../v2/flow.ts'
import type { Order } from '../payment/order.ts'
import { partiesV2 } from '../payment/v2-show-order.ts'
import type { Refund, RefundStatus } from './refund.ts'

/** What queries and notifications of APIv2 call a refund's status. */
const STATUS: Readonly<Record<RefundStatus, { readonly queried: string; readonly notified: string }>> = {
  PROCESSING: { queried: 'PROCESSING', notified: 'PROCESSING' },
  SUCCESS: { queried: 'SUCCESS', notified: 'SUCCESS' },
  CLOSED: { queried: 'REFUNDCLOSE', notified: 'REFUNDCLOSE' },
  ABNORMAL: { queried: 'CHANGE', notified: 'CHANGE' },
}

/** What an answer about refunds says of their order. */
export function showOrderOf({ payment, total, currency, out_trade_no, deposit }: Order): V2Fields {
  return {
    transaction_id: payment?.transaction_id,
    out_trade_no,
    total_fee: deposit?.total ?? total,
    fee_type: currency,
    cash_fee: deposit?.total ?? payment?.payer_total,
    cash_fee_type: currency,
  }
}

/** A refund as the answer to its request has it. */
export function showRefundV2(refund: Refund): V2Fields {
  const discount = refund.refund - refund.payer_refund
  return {
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_channel: refund.channel,
    refund_fee: refund.refund,
    settlement_refund_fee: refund.own_refund === 0 ? undefined : refund.refund - refund.own_refund,
    cash_refund_fee: refund.payer_refund,
    coupon_refund_fee: discount === 0 ? undefined : discount,
  }
}

/** Several refunds in a query's answer, each field with its number. */
export function showRefundsV2(refunds: readonly Refund[]): V2Fields {
  const each = (value: (refund: Refund) => unknown): unknown[] => refunds.map(value)
  const discountOf = ({ refund, payer_refund }: Refund): number => refund - payer_refund
  return {
    refund_count: refunds.length,
    out_refund_no_$n: each(({ out_refund_no }) => out_refund_no),
    refund_id_$n: each(({ refund_id }) => refund_id),
    refund_channel_$n: each(({ channel }) => channel),
    refund_fee_$n: each(({ refund }) => refund),
    settlement_refund_fee_$n: each(({ refund, own_refund }) =>
      own_refund === 0 ? undefined : refund - own_refund,
    ),
    coupon_refund_fee_$n: each(refund => discountOf(refund) || undefined),
    refund_status_$n: each(({ status }) => STATUS[status].queried),
    refund_account_$n: each(sourceOf),
    refund_recv_accout_$n: each(({ user_received_account }) => user_received_account),
    refund_success_time_$n: each(({ status, finished }) =>
      status === 'SUCCESS' ? spacedTime(finished) : undefined,
    ),
  }
}

/** What a merchant that asked by APIv2 is told of a refund: all of it is encrypted. */
export function v2RefundContent(
  order: Order,
  refund: Refund,
  v2: ByV2,
): Pick<NotificationContent, 'resource' | 'v2'> {
  return {
    resource: defined({ ...notifiedRefund(refund) }),
    v2: { ...v2, envelope: defined({ ...partiesV2(order) }) },
  }
}

function notifiedRefund(refund: Refund): V2Fields {
  const { status, finished } = refund
  return {
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    total_fee: refund.total,
    settlement_total_fee: refund.total,
    refund_fee: refund.refund,
    settlement_refund_fee: refund.refund - refund.own_refund,
    refund_status: STATUS[status].notified,
    success_time: status === 'SUCCESS' ? spacedTime(finished) : undefined,
    refund_recv_accout: refund.user_received_account,
    refund_account: sourceOf(refund),
    refund_request_source: 'API',
  }
}

function sourceOf({ fundsAccount }: Refund): string {
  return fundsAccount === 'UNSETTLED' ? 'REFUND_SOURCE_UNSETTLED_FUNDS' : 'REFUND_SOURCE_RECHARGE_FUNDS'
}

/** `2026-11-22 10:30:00` */
function spacedTime(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : chinaTime(milliseconds).slice(0, 19).replace('T', ' ')
}
