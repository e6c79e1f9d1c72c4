import { defined } from '../../../lib/defined.ts'
import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { ORDERS, orderKey } from '../payment/order.ts'
import { acceptRefund, type RefundRequest } from '../refund/accept-refund.ts'
import { applyAbnormal, refundUnknown } from '../refund/refund-flow.ts'
import { REFUND_IDS, REFUNDS, type Refund } from '../refund/refund.ts'
import { sourceOf } from '../refund/show-refund.ts'
import { advanceOf } from './advance.ts'

const BASE = '/v3/ecommerce/refunds'

interface RefundBody {
  readonly sub_mchid?: string
  readonly sp_appid: string
  readonly combine_out_trade_no?: string
  readonly transaction_id?: string
  readonly out_trade_no?: string
  readonly out_refund_no: string
  readonly reason?: string
  readonly notify_url?: string
  readonly refund_account?: string
  readonly amount: { readonly refund: number; readonly total: number; readonly currency?: string }
}

/** Refunds of an ecommerce platform: the ordinary ones under names of its own, paid by it where it says so. */
export function ecommerceRefunds(sandbox: Sandbox): FlowModule['operations'] {
  return {
    [`POST ${BASE}/apply`]: (request, tx) => ({
      body: showRefund(acceptRefund(sandbox, readRefund(sandbox, request, tx), tx)),
    }),
    [`GET ${BASE}/id/{refund_id}`]: (request, tx) => {
      const key = tx.get(REFUND_IDS, request.variables['refund_id']!)?.refund
      return { body: showRefund(ownRefund(request, tx, key)) }
    },
    [`GET ${BASE}/out-refund-no/{out_refund_no}`]: (request, tx) => ({
      body: showRefund(ownRefund(request, tx, `${request.caller.id}/${request.variables['out_refund_no']}`)),
    }),
    [`POST ${BASE}/{refund_id}/apply-abnormal-refund`]: (request, tx) => ({
      body: showRefund(applyAbnormal(sandbox, request, tx, true)),
    }),
  }
}

function readRefund({ parties }: Sandbox, { caller, body }: FlowRequest, tx: Transaction): RefundRequest {
  const given = body as RefundBody
  parties.mustBeRelated(caller.id, given.sub_mchid)
  parties.mustBeBound(given.sp_appid, caller.id)
  const { combine_out_trade_no, out_trade_no } = given
  if (combine_out_trade_no !== undefined && out_trade_no !== undefined) {
    const order = tx.get(ORDERS, orderKey(caller.id, out_trade_no))
    if (order?.combined !== combine_out_trade_no)
      throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '合单订单中没有该子单')
  }
  return {
    mchid: caller.id,
    sub_mchid: given.sub_mchid,
    transaction_id: given.transaction_id,
    out_trade_no,
    out_refund_no: given.out_refund_no,
    reason: given.reason,
    notify_url: given.notify_url,
    amount: { currency: 'CNY', ...given.amount },
    ecommerce: true,
    isAdvanced: given.refund_account === 'REFUND_SOURCE_PARTNER_ADVANCE',
    parameters: canonical(body),
  }
}

function ownRefund({ caller, query }: FlowRequest, tx: Transaction, key: string | undefined): Refund {
  const refund = key === undefined ? undefined : tx.get(REFUNDS, key)
  if (refund?.mchid !== caller.id || !refund.ecommerce || refund.sub_mchid !== query['sub_mchid'])
    throw refundUnknown()
  return refund
}

function showRefund(refund: Refund): Record<string, unknown> {
  const { refund_id, out_refund_no, transaction_id, out_trade_no, channel, status, finished } = refund
  return defined({
    refund_id,
    out_refund_no,
    transaction_id,
    out_trade_no,
    channel,
    user_received_account: refund.user_received_account,
    success_time: status === 'SUCCESS' && finished !== undefined ? chinaTime(finished) : undefined,
    create_time: chinaTime(refund.created),
    // CLOSED is what the ordinary operations and the notification call it.
    status: status === 'CLOSED' ? 'CLOSE' : status,
    amount: defined({
      refund: refund.refund,
      payer_refund: refund.payer_refund,
      discount_refund: refund.refund - refund.payer_refund,
      currency: refund.currency,
      advance: refund.account === 'operating' ? advanceOf(refund) : undefined,
    }),
    refund_account: sourceOf(refund.account),
    funds_account: refund.fundsAccount,
  })
}
