import { chinaTime } from '../../time.ts'
import type { Refund } from './refund.ts'

/** A refund as its responses have it. */
export function showRefund(refund: Refund): Record<string, unknown> {
  const { refund_id, out_refund_no, transaction_id, out_trade_no, channel, status, finished } = refund
  return {
    refund_id,
    out_refund_no,
    transaction_id,
    out_trade_no,
    channel,
    user_received_account: refund.user_received_account,
    ...(status === 'SUCCESS' && finished !== undefined && { success_time: chinaTime(finished) }),
    create_time: chinaTime(refund.created),
    status,
    funds_account: refund.fundsAccount,
    amount: {
      total: refund.total,
      refund: refund.refund,
      from: [],
      payer_total: refund.payer_total,
      payer_refund: refund.payer_refund,
      settlement_refund: refund.refund - refund.own_refund,
      settlement_total: refund.total,
      discount_refund: refund.refund - refund.payer_refund,
      currency: refund.currency,
      refund_fee: refund.fee_refund,
    },
    promotion_detail: [],
  }
}

/** A refund as its notification has it: the status has another name there, and a partner's names both parties. */
export function notifiedRefund(refund: Refund): Record<string, unknown> {
  const { mchid, sub_mchid, status, finished, ecommerce, account } = refund
  return {
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    out_trade_no: refund.out_trade_no,
    transaction_id: refund.transaction_id,
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_status: status,
    ...(status === 'SUCCESS' && finished !== undefined && { success_time: chinaTime(finished) }),
    user_received_account: refund.user_received_account,
    amount: {
      total: refund.total,
      refund: refund.refund,
      payer_total: refund.payer_total,
      payer_refund: refund.payer_refund,
    },
    ...(ecommerce && { refund_account: sourceOf(account) }),
  }
}

/** Who paid a refund of an ecommerce platform's: the sub-merchant, or the platform for it. */
export function sourceOf(account: Refund['account']): string {
  return account === 'operating' ? 'REFUND_SOURCE_PARTNER_ADVANCE' : 'REFUND_SOURCE_SUB_MERCHANT'
}
