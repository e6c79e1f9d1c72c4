import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { owner } from '../payment/order.ts'
import { findOrder } from '../payment/pay.ts'
import type { Refund } from '../refund/refund.ts'
import { COMPLAINTS, isFullyRefunded, type Complaint } from './complaint.ts'
import { findComplaint } from './deeds.ts'
import { negotiate, type Step } from './negotiate.ts'
import { showPictures } from './pictures.ts'

const CUSTOMER = '投诉人'

/** What a customer complains of. */
export interface Grievance {
  /** Default one that the sandbox makes. */
  readonly complaint_id?: string | undefined
  /** A paid order. */
  readonly out_trade_no: string
  /** Default `REFUND`. */
  readonly problem_type?: Complaint['problem_type'] | undefined
  /** What is wrong, in the customer's words. */
  readonly detail?: string | undefined
  /** The customer's telephone number, plain. */
  readonly payer_phone?: string | undefined
  /** Fen that are wanted back; default the whole order where a refund is. */
  readonly apply_refund_amount?: number | undefined
  /** How many pictures are shown; default none. */
  readonly images?: number | undefined
}

/** A customer complains of a paid order. */
export function complain(sandbox: Sandbox, tx: Transaction, grievance: Grievance): Complaint {
  const { out_trade_no, problem_type = 'REFUND', detail = '商品与描述不符' } = grievance
  const order = findOrder(tx, out_trade_no)
  if (order.payment === undefined)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `order ${out_trade_no} is not paid`)
  const { random } = sandbox
  const images = showPictures(sandbox, tx, order.mchid, grievance.images ?? 0)
  const complaint: Complaint = {
    complaint_id: grievance.complaint_id ?? `${chinaDay(tx.now).replaceAll('-', '')}0000${random.digits(16)}`,
    mchid: order.mchid,
    complainted_mchid: owner(order),
    state: 'PENDING',
    detail,
    problem_type,
    payer_phone: grievance.payer_phone ?? `138${random.digits(8)}`,
    payer_openid: order.payment.openid,
    out_trade_no,
    transaction_id: order.payment.transaction_id,
    amount: order.total,
    apply_refund_amount:
      grievance.apply_refund_amount ?? (problem_type === 'REFUND' ? order.total : undefined),
    images,
    times: 1,
    full_refunded: isFullyRefunded(tx, order.payment.transaction_id),
    waits: true,
    helped: false,
    history: [],
    created: tx.now,
  }
  indexNumber(tx, COMPLAINTS, complaint.transaction_id, complaint.complaint_id)
  return negotiate(sandbox, tx, complaint, {
    operator: CUSTOMER,
    operate_type: 'USER_CREATE_COMPLAINT',
    operate_details: detail,
    images,
    action_type: 'CREATE_COMPLAINT',
  })
}

/**
 * The customer goes on: what was processed is open again.
 *
 * @throws {EmulatorProblem} where it was not processed
 */
export function continueComplaint(
  sandbox: Sandbox,
  tx: Transaction,
  complaint_id: string,
  detail = '问题没有解决',
): Complaint {
  const complaint = findComplaint(tx, complaint_id)
  if (complaint.state !== 'PROCESSED')
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `complaint ${complaint_id} is ${complaint.state}: a customer goes on with one that is PROCESSED`,
    )
  const next = { ...complaint, times: complaint.times + 1, waits: true, decision: undefined }
  return negotiate(sandbox, tx, next, {
    operator: CUSTOMER,
    operate_type: 'USER_CONTINUE_COMPLAINT',
    operate_details: detail,
    // Inferred: it waits for a response again.
    state: 'PENDING',
    action_type: 'CONTINUE_COMPLAINT',
  })
}

/** The customer writes something more. */
export function respondToMerchant(
  sandbox: Sandbox,
  tx: Transaction,
  complaint_id: string,
  detail: string,
): Complaint {
  return negotiate(
    sandbox,
    tx,
    { ...findComplaint(tx, complaint_id), waits: true },
    {
      operator: CUSTOMER,
      operate_type: 'USER_RESPONSE',
      operate_details: detail,
      action_type: 'USER_RESPONSE',
    },
  )
}

/** What is done about help from the platform. */
export type HelpDeed = 'ask' | 'cancel' | 'respond' | 'finish'

const HELP: Readonly<Record<HelpDeed, Step>> = {
  ask: {
    operator: CUSTOMER,
    operate_type: 'USER_APPLY_PLATFORM_SERVICE',
    action_type: 'USER_APPLY_PLATFORM_SERVICE',
    reason: '商家响应不及时',
  },
  cancel: {
    operator: CUSTOMER,
    operate_type: 'USER_CANCEL_PLATFORM_SERVICE',
    action_type: 'USER_CANCEL_PLATFORM_SERVICE',
  },
  respond: {
    operator: '微信支付客服',
    operate_type: 'PLATFORM_RESPONSE',
    action_type: 'RESPONSE_BY_PLATFORM',
    operate_details: '请尽快处理用户的问题',
  },
  finish: {
    operator: '微信支付客服',
    operate_type: 'PLATFORM_SERVICE_FINISHED',
    action_type: 'PLATFORM_SERVICE_FINISHED',
  },
}

/**
 * The customer asks the platform for help or no longer wants it, the platform answers or is through with it.
 *
 * @throws {EmulatorProblem} where it helps already, or does not
 */
export function helpWith(sandbox: Sandbox, tx: Transaction, complaint_id: string, deed: HelpDeed): Complaint {
  const complaint = findComplaint(tx, complaint_id)
  const step = Object.hasOwn(HELP, deed) ? HELP[deed] : undefined
  if (step === undefined)
    throw new EmulatorProblem(400, 'PARAM_ERROR', `the platform's deeds are ${Object.keys(HELP).join(', ')}`)
  if (complaint.helped === (deed === 'ask'))
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `the platform ${complaint.helped ? 'helps already' : 'does not help'} with complaint ${complaint_id}`,
    )
  const helped = deed === 'ask' || deed === 'respond'
  return negotiate(sandbox, tx, { ...complaint, helped }, step)
}

/** A refund has arrived: what was complained of is settled. */
export function settleComplaints(sandbox: Sandbox, tx: Transaction, refund: Refund): void {
  const complaints = allOfNumber(tx, COMPLAINTS, refund.transaction_id)
  if (complaints.length === 0) return
  const full_refunded = isFullyRefunded(tx, refund.transaction_id)
  for (const complaint of complaints) {
    const refunded = { ...complaint, full_refunded }
    if (complaint.state === 'PROCESSED') tx.put(COMPLAINTS, complaint.complaint_id, refunded)
    else
      negotiate(sandbox, tx, refunded, {
        operator: '系统',
        operate_type: full_refunded
          ? 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
          : 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE',
        // Inferred: that one which nobody has answered yet, or that pays back a part, settles it, too.
        state: 'PROCESSED',
        action_type: 'REFUND_SUCCESS',
      })
  }
}
