import { canonical } from '../../canonical.ts'
import { notifyMerchant } from '../../delivery/outbox.ts'
import type { FlowRequest } from '../../flow.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { FEES, merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { settleComplaints } from '../complaint/acts.ts'
import { returnCash } from '../payment/coupon-money.ts'
import { ORDERS, owner, type Order } from '../payment/order.ts'
import { accountOf, changeFrozen } from '../sharing/frozen.ts'
import { acceptRefund, type RefundRequest } from './accept-refund.ts'
import { paidBackBy, payingAccount, REFUND_IDS, REFUNDS, type Refund } from './refund.ts'
import { notifiedRefund, showRefund } from './show-refund.ts'
import { v2RefundContent } from './v2-show-refund.ts'

const BASE = '/v3/refund/domestic/refunds'

/** Refunds of ordinary and combined orders, of direct merchants and partners. */
export function refundFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      [`POST ${BASE}`]: (request, tx) => ({
        body: showRefund(acceptRefund(sandbox, readRefund(request), tx)),
      }),
      [`GET ${BASE}/{out_refund_no}`]: (request, tx) => ({ body: showRefund(ownRefund(request, tx)) }),
      [`POST ${BASE}/{refund_id}/apply-abnormal-refund`]: (request, tx) => ({
        body: showRefund(applyAbnormal(sandbox, request, tx, false)),
      }),
    },
    due: {
      'refund.finish'(tx, { data }) {
        const refund = tx.get(REFUNDS, String(data['refund']))
        if (refund?.status === 'PROCESSING') endRefund(sandbox, tx, refund, 'SUCCESS')
      },
    },
  }
}

function ownRefund({ variables, caller, query }: FlowRequest, tx: Transaction): Refund {
  const refund = tx.get(REFUNDS, `${caller.id}/${variables['out_refund_no']}`)
  if (refund?.ecommerce !== false || refund.sub_mchid !== query['sub_mchid']) throw refundUnknown()
  return refund
}

export function refundUnknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '退款单不存在', { v2: 'REFUNDNOTEXIST' })
}

function readRefund({ caller, body }: FlowRequest): RefundRequest {
  const given = body as Omit<RefundRequest, 'mchid' | 'ecommerce' | 'isAdvanced' | 'parameters'>
  return { ...given, mchid: caller.id, ecommerce: false, isAdvanced: false, parameters: canonical(body) }
}

/** An abnormal refund is paid to another account of the user's, or of the merchant's. */
export function applyAbnormal(
  sandbox: Sandbox,
  { variables, caller, body }: FlowRequest,
  tx: Transaction,
  ecommerce: boolean,
): Refund {
  const key = tx.get(REFUND_IDS, variables['refund_id']!)?.refund
  const refund = key === undefined ? undefined : tx.get(REFUNDS, key)
  const { out_refund_no, type } = body as { out_refund_no: string; type: string }
  if (key === undefined || refund?.mchid !== caller.id || refund.out_refund_no !== out_refund_no)
    throw refundUnknown()
  if (refund.ecommerce !== ecommerce) throw refundUnknown()
  if (refund.status !== 'ABNORMAL')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '退款单不是退款异常状态，不可发起异常退款')
  tx.schedule(`refund/${key}`, {
    at: tx.now + sandbox.settings.refundDelay,
    name: 'refund.finish',
    data: { refund: key },
  })
  return tx.put(REFUNDS, key, {
    ...refund,
    status: 'PROCESSING',
    channel: 'OTHER_BANKCARD',
    user_received_account: type === 'MERCHANT_BANK_CARD' ? '商户结算银行账户' : '用户其他银行卡',
  })
}

/** How a refund ends: its money goes on or back, and the merchant is told. */
export function endRefund(
  sandbox: Sandbox,
  tx: Transaction,
  refund: Refund,
  status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL',
): Refund {
  const key = `${refund.mchid}/${refund.out_refund_no}`
  const ownerId = refund.sub_mchid ?? tx.get(ORDERS, refund.order)?.sub_mchid ?? refund.mchid
  const set = merchantAccount(ownerId, 'refunding')
  if (status === 'SUCCESS') {
    tx.move(set, USER, refund.payer_refund)
    returnCash(tx, tx.get(ORDERS, refund.order)?.payment?.coupons ?? [], set, refund.cash_refund)
  }
  if (status === 'CLOSED') {
    const order = tx.get(ORDERS, refund.order)
    if (order !== undefined) giveBack(tx, order, refund)
  }
  tx.unschedule(`refund/${key}`)
  const ended = tx.put(REFUNDS, key, { ...refund, status, finished: tx.now })
  notifyMerchant(sandbox, tx, {
    event_type: `REFUND.${status}`,
    summary: { SUCCESS: '退款成功', CLOSED: '退款关闭', ABNORMAL: '退款异常' }[status],
    original_type: 'refund',
    mchid: refund.mchid,
    url: refund.notify_url,
    about: `refunds/${key}`,
    ...(ended.v2 === undefined
      ? { resource: notifiedRefund(ended) }
      : v2RefundContent(tx.get(ORDERS, ended.order)!, ended, ended.v2)),
  })
  if (status === 'SUCCESS') settleComplaints(sandbox, tx, ended)
  return ended
}

/** Where the money came from, unless it has been released since. */
function giveBack(tx: Transaction, order: Order, refund: Refund): void {
  const account = refund.account === 'operating' ? 'operating' : accountOf(tx, order, refund.order)
  const paidBack = paidBackBy(refund)
  tx.move(merchantAccount(owner(order), 'refunding'), payingAccount(order, account), paidBack)
  tx.move(payingAccount(order, account), FEES, refund.fee_refund)
  if (account === 'frozen') changeFrozen(tx, refund.order, paidBack - refund.fee_refund)
  tx.put(ORDERS, refund.order, { ...order, refunded: order.refunded - refund.refund })
}

/**
 * A refund by its number, whoever's it is.
 *
 * @throws {EmulatorProblem} where there is none that is under way
 */
export function findRefund(tx: Transaction, out_refund_no: string): Refund {
  for (const refund of allOfNumber(tx, REFUNDS, out_refund_no)) {
    // They are indexed by their transaction, too.
    if (refund.out_refund_no !== out_refund_no) continue
    if (refund.status !== 'PROCESSING')
      throw new EmulatorProblem(400, 'INVALID_REQUEST', `the refund is ${refund.status}, not PROCESSING`)
    return refund
  }
  throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no refund ${out_refund_no}`)
}
