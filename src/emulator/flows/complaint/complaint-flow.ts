import { fileFor } from '../../files.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem, paramError } from '../../problem.ts'
import type { FlowModule, Sandbox, StatefulFlow } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import {
  COMPLAINT_IMAGES,
  COMPLAINT_URLS,
  COMPLAINTS,
  showComplaint,
  showNegotiation,
  type Complaint,
} from './complaint.ts'
import { negotiate } from './negotiate.ts'

const BASE = '/v3/merchant-service'
const ONE = `${BASE}/complaints-v2/{complaint_id}`
const MERCHANT = '投诉商户'

interface ResponseBody {
  readonly response_content: string
  readonly response_images?: readonly string[]
}

interface RefundProgressBody {
  readonly action: 'REJECT' | 'APPROVE'
  readonly reject_reason?: string
  readonly reject_media_list?: readonly string[]
  readonly remark?: string
}

/** Complaints: where a merchant is told of them, what it answers, how they end. */
export function complaintFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      ...urlOperations,
      [`GET ${BASE}/complaints-v2`]: (request, tx) => ({ body: list(request, tx) }),
      [`GET ${ONE}`]: (request, tx) => ({ body: showComplaint(own(request, tx), request.origin) }),
      [`GET ${ONE}/negotiation-historys`]: (request, tx) => {
        const { history } = own(request, tx)
        return {
          body: page(request, history, negotiation => showNegotiation(negotiation, request.origin)),
        }
      },
      [`POST ${ONE}/response`](request, tx) {
        respond(sandbox, own(request, tx), request.body as ResponseBody, tx)
        return { status: 204 }
      },
      [`POST ${ONE}/complete`](request, tx) {
        complete(sandbox, own(request, tx), tx)
        return { status: 204 }
      },
      [`POST ${ONE}/update-refund-progress`](request, tx) {
        updateRefund(sandbox, own(request, tx), request.body as RefundProgressBody, tx)
        return { status: 204 }
      },
      [`POST ${BASE}/images/upload`]({ caller }, tx) {
        const media_id = `BB04A5DEEFEA18D4F2554C1EDD3B610B.${sandbox.random.text(12)}`
        tx.put(COMPLAINT_IMAGES, media_id, { mchid: caller.id })
        return { body: { media_id } }
      },
      [`GET ${BASE}/images/{media_id}`]({ caller, variables }, tx) {
        if (tx.get(COMPLAINT_IMAGES, variables['media_id']!)?.mchid !== caller.id)
          throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '图片不存在')
        return { file: fileFor(['image/*']) }
      },
    },
  }
}

/** Where a merchant is told of complaints. */
const urlOperations: Readonly<Record<string, StatefulFlow>> = {
  [`GET ${BASE}/complaint-notifications`]: ({ caller }, tx) => ({ body: urlOf(caller.id, tx) }),
  [`POST ${BASE}/complaint-notifications`]({ caller, body }, tx) {
    // Inferred: there is another operation to change it.
    if (tx.get(COMPLAINT_URLS, caller.id) !== undefined)
      throw new EmulatorProblem(400, 'ALREADY_EXISTS', '投诉通知回调地址已存在')
    return { body: tx.put(COMPLAINT_URLS, caller.id, { mchid: caller.id, url: httpsUrl(body) }) }
  },
  [`PUT ${BASE}/complaint-notifications`]({ caller, body }, tx) {
    urlOf(caller.id, tx)
    return { body: tx.put(COMPLAINT_URLS, caller.id, { mchid: caller.id, url: httpsUrl(body) }) }
  },
  [`DELETE ${BASE}/complaint-notifications`]({ caller }, tx) {
    urlOf(caller.id, tx)
    tx.drop(COMPLAINT_URLS, caller.id)
    return { status: 204 }
  },
}

function urlOf(mchid: string, tx: Transaction): { readonly mchid: string; readonly url: string } {
  const kept = tx.get(COMPLAINT_URLS, mchid)
  if (kept === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '投诉通知回调地址不存在')
  return kept
}

/** A sandbox on the same machine has no certificate: there `http` is taken, too. */
function httpsUrl(body: unknown): string {
  const { url } = body as { readonly url: string }
  if (!/^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url))
    throw paramError('回调地址须为https', 'url', 'body')
  return url
}

function own({ caller, variables }: FlowRequest, tx: Transaction): Complaint {
  const complaint = tx.get(COMPLAINTS, variables['complaint_id']!)
  if (complaint?.mchid !== caller.id) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '投诉单不存在')
  return complaint
}

function list(request: FlowRequest, tx: Transaction): unknown {
  const { caller, query, origin } = request
  const { begin_date = '', end_date = '', complainted_mchid } = query
  const found = [...tx.all(COMPLAINTS)].filter(complaint => {
    const day = chinaDay(complaint.created)
    const isMeant = complainted_mchid === undefined || complaint.complainted_mchid === complainted_mchid
    return complaint.mchid === caller.id && isMeant && begin_date <= day && day <= end_date
  })
  return page(request, found.reverse(), complaint => showComplaint(complaint, origin))
}

/** A page of a list, as `limit` and `offset` ask for it. */
function page<Item>(
  { query }: FlowRequest,
  items: readonly Item[],
  show: (item: Item) => Record<string, unknown>,
): Record<string, unknown> {
  const limit = Number(query['limit'] ?? 10)
  const offset = Number(query['offset'] ?? 0)
  const shown = items.slice(offset, offset + limit)
  return { data: shown.map(show), limit, offset, total_count: items.length }
}

function respond(
  sandbox: Sandbox,
  complaint: Complaint,
  { response_content, response_images = [] }: ResponseBody,
  tx: Transaction,
): void {
  const unknown = response_images.find(id => tx.get(COMPLAINT_IMAGES, id)?.mchid !== complaint.mchid)
  if (unknown !== undefined) throw paramError('图片不存在，请先上传', 'response_images', 'body')
  const answered = { ...complaint, waits: false }
  negotiate(sandbox, tx, answered, {
    operator: MERCHANT,
    operate_type: 'MERCHANT_RESPONSE',
    operate_details: response_content,
    images: response_images,
    action_type: 'MERCHANT_RESPONSE',
    ...(complaint.state === 'PENDING' && { state: 'PROCESSING' as const }),
  })
}

function complete(sandbox: Sandbox, complaint: Complaint, tx: Transaction): void {
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

function updateRefund(
  sandbox: Sandbox,
  complaint: Complaint,
  { action, reject_reason, reject_media_list, remark }: RefundProgressBody,
  tx: Transaction,
): void {
  if (complaint.problem_type !== 'REFUND')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '该投诉单不是申请退款类型')
  if (complaint.state === 'PROCESSED') throw new EmulatorProblem(400, 'INVALID_REQUEST', '投诉单已处理完成')
  if (action === 'REJECT' && reject_reason === undefined)
    throw paramError('拒绝退款时，拒绝原因必填', 'reject_reason', 'body')
  negotiate(
    sandbox,
    tx,
    complaint,
    action === 'REJECT'
      ? {
          operator: MERCHANT,
          // So spelt.
          operate_type: 'MERCHANT_REFUSE_RERUND',
          operate_details: reject_reason,
          images: reject_media_list,
          state: 'PROCESSED',
          action_type: 'MERCHANT_REJECT_REFUND',
        }
      : {
          operator: MERCHANT,
          operate_type: 'MERCHANT_APPROVE_REFUND',
          operate_details: remark,
          state: 'PROCESSING',
          action_type: 'MERCHANT_APPROVE_REFUND',
        },
  )
}
