import { notifyMerchant } from '../../delivery/outbox.ts'
import type { Transaction } from '../../journal/transaction.ts'
import type { Sandbox } from '../../sandbox.ts'
import { COMPLAINTS, type Complaint, type ComplaintState, type Negotiation } from './complaint.ts'
import { complaintUrl } from './notify-url.ts'

/** A step of a complaint: who did what, and what it leads to. */
export interface Step extends Omit<Negotiation, 'log_id' | 'images' | 'time'> {
  readonly images?: readonly string[] | undefined
  readonly state?: ComplaintState | undefined
  /** What the merchant is told happened. */
  readonly action_type: string
}

/** Keeps a step, and tells the merchant. */
export function negotiate(
  sandbox: Sandbox,
  tx: Transaction,
  complaint: Complaint,
  { state = complaint.state, action_type, images = [], ...said }: Step,
): Complaint {
  const negotiation: Negotiation = { log_id: sandbox.random.digits(19), images, time: tx.now, ...said }
  const next = tx.put(COMPLAINTS, complaint.complaint_id, {
    ...complaint,
    state,
    // The newest first, as it is answered.
    history: [negotiation, ...complaint.history],
  })
  notifyMerchant(sandbox, tx, {
    event_type: action_type === 'CREATE_COMPLAINT' ? 'COMPLAINT.CREATE' : 'COMPLAINT.STATE_CHANGE',
    original_type: 'complaint',
    summary: action_type === 'CREATE_COMPLAINT' ? '产生新投诉' : '投诉状态变化',
    mchid: complaint.mchid,
    url: complaintUrl(tx, complaint.mchid),
    about: `${COMPLAINTS.name}/${complaint.complaint_id}`,
    resource: { complaint_id: complaint.complaint_id, action_type },
  })
  return next
}
