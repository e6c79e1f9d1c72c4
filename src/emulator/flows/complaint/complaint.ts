import { defined } from '../../../lib/defined.ts'
import { table, type Table } from '../../journal/transaction.ts'
import { chinaTime } from '../../time.ts'

export type ComplaintState = 'PENDING' | 'PROCESSING' | 'PROCESSED'

/** What somebody said or did about a complaint. */
export interface Negotiation {
  readonly log_id: string
  readonly operator: string
  readonly operate_type: string
  readonly operate_details?: string | undefined
  /** Media ids. */
  readonly images: readonly string[]
  /** Milliseconds since 1970. */
  readonly time: number
}

/** A customer's complaint about an order, as the sandbox keeps it. */
export interface Complaint {
  readonly complaint_id: string
  /** Who is told and answers: the direct merchant, or the partner. */
  readonly mchid: string
  /** Whom it is about: the direct merchant, or the sub-merchant. */
  readonly complainted_mchid: string
  readonly state: ComplaintState
  readonly detail: string
  readonly problem_type: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'
  /** Plain; encrypted on the wire. */
  readonly payer_phone: string
  readonly payer_openid: string
  readonly out_trade_no: string
  readonly transaction_id: string
  /** Fen of the order. */
  readonly amount: number
  /** Fen that the customer wants back. */
  readonly apply_refund_amount?: number | undefined
  /** Media ids of what the customer has shown. */
  readonly images: readonly string[]
  /** How often the customer has complained. */
  readonly times: number
  readonly full_refunded: boolean
  /** Whether the customer waits for an answer. */
  readonly waits: boolean
  readonly history: readonly Negotiation[]
  /** Milliseconds since 1970. */
  readonly created: number
}

/** By `complaint_id`. */
export const COMPLAINTS: Table<Complaint> = table('complaints')

/** Where a merchant wants to be told, by its number. */
export const COMPLAINT_URLS: Table<{ readonly mchid: string; readonly url: string }> = table('complaint_urls')

/** Whose picture it is, by `media_id`. */
export const COMPLAINT_IMAGES: Table<{ readonly mchid: string }> = table('complaint_images')

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
  })
}

export function showNegotiation(negotiation: Negotiation, origin: string): Record<string, unknown> {
  const { log_id, operator, operate_type, operate_details, images, time } = negotiation
  const media_type = operate_type.startsWith('USER_') ? 'USER_COMPLAINT_IMAGE' : 'OPERATION_IMAGE'
  return defined({
    log_id,
    operator,
    operate_time: chinaTime(time),
    operate_type,
    operate_details,
    image_list: urlsOf(images, origin),
    complaint_media_list: images.length === 0 ? undefined : { media_type, media_url: urlsOf(images, origin) },
  })
}

function urlsOf(images: readonly string[], origin: string): string[] {
  return images.map(id => `${origin}/v3/merchant-service/images/${encodeURIComponent(id)}`)
}
