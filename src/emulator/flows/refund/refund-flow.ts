import { notifyMerchant } from '../../delivery/outbox.ts'
import type { FlowRequest } from '../../flow.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { FEES, merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { settleComplaints } from '../complaint/acts.ts'
import { returnCash } from '../payment/coupon-money.ts'
import { ORDERS } from '../payment/order.ts'
import { accountOf, changeFrozen } from '../sharing/frozen.ts'
import { acceptRefund } from './accept-refund.ts'
import { REFUND_IDS, REFUNDS, type Refund } from './refund.ts'
import { notifiedRefund, showRefund } from './show-refund.ts'

const BASE = '/v3/refund/domestic/refunds'

/** Refunds of ordinary and combined orders, of direct merchants and partners. */
export function refundFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      [`POST ${BASE}`]: (request, tx) => ({ body: showRefund(acceptRefund(sandbox, request, tx)) }),
      [`GET ${BASE}/{out_refund_no}`]: (request, tx) => ({ body: showRefund(ownRefund(request, tx)) }),
      [`POST ${BASE}/{refund_id}/apply-abnormal-refund`]: (request, tx) => ({
        body: showRefund(applyAbnormal(sandbox, request, tx)),
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
  if (refund === undefined || refund.sub_mchid !== query['sub_mchid'])
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '退款单不存在')
  return refund
}

/** An abnormal refund is paid to another account of the user's, or of the merchant's. */
function applyAbnormal(sandbox: Sandbox, { variables, caller, body }: FlowRequest, tx: Transaction): Refund {
  const key = tx.get(REFUND_IDS, variables['refund_id']!)?.refund
  const refund = key === undefined ? undefined : tx.get(REFUNDS, key)
  const { out_refund_no, type } = body as { out_refund_no: string; type: string }
  if (key === undefined || refund?.mchid !== caller.id || refund.out_refund_no !== out_refund_no)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '退款单不存在')
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
    // Where the money came from, unless it has been released since.
    const waits = order !== undefined && accountOf(tx, order, refund.order) === 'frozen'
    const account = merchantAccount(ownerId, waits ? 'frozen' : 'available')
    const paidBack = refund.payer_refund + refund.cash_refund
    tx.move(set, account, paidBack)
    tx.move(account, FEES, refund.fee_refund)
    if (waits) changeFrozen(tx, refund.order, paidBack - refund.fee_refund)
    if (order !== undefined)
      tx.put(ORDERS, refund.order, { ...order, refunded: order.refunded - refund.refund })
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
    resource: notifiedRefund(ended),
  })
  if (status === 'SUCCESS') settleComplaints(sandbox, tx, ended)
  return ended
}

/**
 * A refund by its number, whoever's it is.
 *
 * @throws {EmulatorProblem} where there is none that is under way
 */
export function findRefund(tx: Transaction, out_refund_no: string): Refund {
  for (const refund of allOfNumber(tx, REFUNDS, out_refund_no)) {
    if (refund.status !== 'PROCESSING')
      throw new EmulatorProblem(400, 'INVALID_REQUEST', `the refund is ${refund.status}, not PROCESSING`)
    return refund
  }
  throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no refund ${out_refund_no}`)
}
