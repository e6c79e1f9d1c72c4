import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { orderKey, owner } from '../payment/order.ts'
import { findOrder } from '../payment/pay.ts'
import { REFUNDS, type Refund } from '../refund/refund.ts'
import { COMPLAINT_IMAGES, COMPLAINTS, type Complaint } from './complaint.ts'
import { negotiate } from './negotiate.ts'

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
  const images = Array.from({ length: grievance.images ?? 0 }, () => {
    const id = `A51EC3D8BF2C64F5D4E3A0F5.${random.text(12)}`
    tx.put(COMPLAINT_IMAGES, id, { mchid: order.mchid })
    return id
  })
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
    full_refunded: arrived(tx, orderKey(order.mchid, order.out_trade_no)) === order.total,
    waits: true,
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

/** The customer goes on: what was processed is open again. */
export function continueComplaint(
  sandbox: Sandbox,
  tx: Transaction,
  complaint_id: string,
  detail = '问题没有解决',
): Complaint {
  const complaint = find(tx, complaint_id)
  const next = { ...complaint, times: complaint.times + 1, waits: true }
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
    { ...find(tx, complaint_id), waits: true },
    {
      operator: CUSTOMER,
      operate_type: 'USER_RESPONSE',
      operate_details: detail,
      action_type: 'USER_RESPONSE',
    },
  )
}

/** A refund has arrived: what was complained of is settled. */
export function settleComplaints(sandbox: Sandbox, tx: Transaction, refund: Refund): void {
  for (const complaint of allOfNumber(tx, COMPLAINTS, refund.transaction_id)) {
    const full_refunded = arrived(tx, refund.order, refund) === refund.total
    if (complaint.state === 'PROCESSED') {
      tx.put(COMPLAINTS, complaint.complaint_id, { ...complaint, full_refunded })
      continue
    }
    negotiate(
      sandbox,
      tx,
      { ...complaint, full_refunded },
      {
        operator: '系统',
        operate_type: full_refunded
          ? 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
          : 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE',
        state: 'PROCESSED',
        action_type: 'REFUND_SUCCESS',
      },
    )
  }
}

/**
 * Fen of an order that have come back to its customer; what is under way has not.
 *
 * @param last one that arrives just now
 */
function arrived(tx: Transaction, order: string, last?: Refund): number {
  const before = [...tx.all(REFUNDS)].filter(
    each => each.order === order && each.status === 'SUCCESS' && each.refund_id !== last?.refund_id,
  )
  return before.reduce((sum, { refund }) => sum + refund, last?.refund ?? 0)
}

function find(tx: Transaction, complaint_id: string): Complaint {
  const complaint = tx.get(COMPLAINTS, complaint_id)
  if (complaint === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no complaint ${complaint_id}`)
  return complaint
}
