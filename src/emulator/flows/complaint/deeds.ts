import { canonical } from '../../canonical.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { COMPLAINTS, type Complaint } from './complaint.ts'
import { negotiate, type Step } from './negotiate.ts'
import { mustBeUploaded } from './pictures.ts'

const MERCHANT = '投诉商户'

/** What a merchant does about a complaint. */
export type Deed = (sandbox: Sandbox, complaint: Complaint, body: unknown, tx: Transaction) => void

interface ResponseBody {
  readonly response_content: string
  readonly response_images?: readonly string[]
}

interface MessageBody {
  readonly idempotent_id: string
  readonly message: unknown
}

interface RefundProgressBody {
  readonly action: 'REJECT' | 'APPROVE'
  readonly reject_reason?: string
  readonly reject_media_list?: readonly string[]
  readonly remark?: string
}

/** Messages by `complaint_id/idempotent_id`: the same one again is not sent again. */
const MESSAGES: Table<{ readonly parameters: string; readonly log_id: string }> = table('complaint_messages')

/** @throws {EmulatorProblem} where a body names another merchant than the one complained of. Inferred. */
export function mustBeAbout({ complainted_mchid }: Complaint, body: unknown): void {
  const named = (body as { readonly complainted_mchid?: string } | undefined)?.complainted_mchid
  if (named !== undefined && named !== complainted_mchid)
    throw paramError('被诉商户号与投诉单不匹配', 'complainted_mchid', 'body')
}

/** It answers the customer: with that a complaint is in hand. */
export const respond: Deed = (sandbox, complaint, body, tx) => {
  const { response_content, response_images } = body as ResponseBody
  mustBeUploaded(tx, complaint.mchid, response_images, 'response_images')
  answer(sandbox, complaint, { operate_details: response_content, images: response_images }, tx)
}

/** It sends a message with buttons and links. @returns the number of the message */
export function sendMessage(sandbox: Sandbox, complaint: Complaint, body: unknown, tx: Transaction): string {
  const { idempotent_id, message } = body as MessageBody
  const key = `${complaint.complaint_id}/${idempotent_id}`
  const parameters = canonical(body)
  const known = tx.get(MESSAGES, key)
  if (known !== undefined && known.parameters !== parameters)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '幂等ID已使用，且参数与首次请求时不一致')
  if (known !== undefined) return known.log_id
  const { log_id } = answer(sandbox, complaint, { message }, tx).history[0]!
  tx.put(MESSAGES, key, { parameters, log_id })
  return log_id
}

function answer(sandbox: Sandbox, complaint: Complaint, said: Partial<Step>, tx: Transaction): Complaint {
  return negotiate(
    sandbox,
    tx,
    { ...complaint, waits: false },
    {
      operator: MERCHANT,
      operate_type: 'MERCHANT_RESPONSE',
      action_type: 'MERCHANT_RESPONSE',
      ...(complaint.state === 'PENDING' && { state: 'PROCESSING' as const }),
      ...said,
    },
  )
}

/** It says that it is done. Said again, nothing happens. */
export const complete: Deed = (sandbox, complaint, _, tx) => {
  if (complaint.state === 'PROCESSED') return
  if (complaint.state === 'PENDING')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '投诉单尚未回复，不能反馈处理完成')
  negotiate(sandbox, tx, complaint, {
    operator: MERCHANT,
    operate_type: 'MERCHANT_CONFIRM_COMPLETE',
    state: 'PROCESSED',
    action_type: 'MERCHANT_CONFIRM_COMPLETE',
  })
}

/** It will pay back, or will not. Said again in the same words, nothing happens. */
export const decideOnRefund: Deed = (sandbox, complaint, body, tx) => {
  const { action, reject_reason, reject_media_list, remark } = body as RefundProgressBody
  const decision = canonical(body)
  if (complaint.decision === decision) return
  // So it was answered on the wire.
  if (complaint.problem_type !== 'REFUND')
    throw new EmulatorProblem(400, 'PARAM_ERROR', '非极速退款单据, 不能对本单据进行退款进度更新')
  if (complaint.state === 'PROCESSED') throw new EmulatorProblem(400, 'INVALID_REQUEST', '投诉单已处理完成')
  const decided = { ...complaint, decision }
  if (action === 'APPROVE') {
    negotiate(sandbox, tx, decided, {
      operator: MERCHANT,
      operate_type: 'MERCHANT_APPROVE_REFUND',
      operate_details: remark,
      state: 'PROCESSING',
      action_type: 'MERCHANT_APPROVE_REFUND',
    })
    return
  }
  if (reject_reason === undefined) throw paramError('拒绝退款时，拒绝原因必填', 'reject_reason', 'body')
  mustBeUploaded(tx, complaint.mchid, reject_media_list, 'reject_media_list')
  negotiate(sandbox, tx, decided, {
    operator: MERCHANT,
    // So spelt.
    operate_type: 'MERCHANT_REFUSE_RERUND',
    operate_details: reject_reason,
    images: reject_media_list,
    state: 'PROCESSED',
    action_type: 'MERCHANT_REJECT_REFUND',
  })
}

/** @throws {EmulatorProblem} 404 where there is none of this number */
export function findComplaint(tx: Transaction, complaint_id: string): Complaint {
  const complaint = tx.get(COMPLAINTS, complaint_id)
  if (complaint === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no complaint ${complaint_id}`)
  return complaint
}
