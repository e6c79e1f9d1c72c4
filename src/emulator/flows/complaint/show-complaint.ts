import { defined } from '../../../lib/defined.ts'
import { chinaTime } from '../../time.ts'
import type { Complaint, Negotiation } from './complaint.ts'

/** @param origin where the request went: pictures are there, too */
export function showComplaint(complaint: Complaint, origin: string): Record<string, unknown> {
  const { images } = complaint
  return defined({
    complaint_id: complaint.complaint_id,
    complaint_time: chinaTime(complaint.created),
    complaint_detail: complaint.detail,
    complaint_state: complaint.state,
    complainted_mchid: complaint.complainted_mchid,
    payer_phone: complaint.payer_phone,
    payer_openid: complaint.payer_openid,
    complaint_media_list:
      images.length === 0
        ? undefined
        : [{ media_type: 'USER_COMPLAINT_IMAGE', media_url: urlsOf(images, origin) }],
    complaint_order_info: [
      {
        transaction_id: complaint.transaction_id,
        out_trade_no: complaint.out_trade_no,
        amount: complaint.amount,
      },
    ],
    complaint_full_refunded: complaint.full_refunded,
    incoming_user_response: complaint.waits,
    user_complaint_times: complaint.times,
    problem_description: '交易纠纷',
    problem_type: complaint.problem_type,
    apply_refund_amount: complaint.apply_refund_amount,
    in_platform_service: complaint.helped,
  })
}

export function showNegotiation(negotiation: Negotiation, origin: string): Record<string, unknown> {
  const { log_id, operator, operate_type, operate_details, reason, message, images, time } = negotiation
  const media_type = operate_type.startsWith('USER_') ? 'USER_COMPLAINT_IMAGE' : 'OPERATION_IMAGE'
  return defined({
    log_id,
    operator,
    operate_time: chinaTime(time),
    operate_type,
    operate_details,
    user_appy_platform_service_reason: reason,
    normal_message: message,
    image_list: urlsOf(images, origin),
    complaint_media_list: images.length === 0 ? undefined : { media_type, media_url: urlsOf(images, origin) },
  })
}

function urlsOf(images: readonly string[], origin: string): string[] {
  return images.map(id => `${origin}/v3/merchant-service/images/${encodeURIComponent(id)}`)
}
