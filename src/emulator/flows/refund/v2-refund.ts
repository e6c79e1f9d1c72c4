import { canonical } from '../../canonical.ts'
import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { paramError } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import type { V2Fields, V2Flow, V2Request } from '../../v2/flow.ts'
import { ORDERS, orderKey, type Order } from '../payment/order.ts'
import { feeOf } from '../payment/v2-order-body.ts'
import { findAsked } from '../payment/v2-payment.ts'
import { acceptRefund, type RefundRequest } from './accept-refund.ts'
import { refundUnknown } from './refund-flow.ts'
import { REFUND_IDS, REFUNDS, type Refund } from './refund.ts'
import { showOrderOf, showRefundsV2, showRefundV2 } from './v2-show-refund.ts'

/** How many refunds of an order an answer lists. */
const PAGE = 10

/** Refunds by APIv2: the same ones as by APIv3. */
export function v2Refunds(sandbox: Sandbox): NonNullable<FlowModule['v2']> {
  const refunds: V2Flow = (request, tx) => ({ fields: showAccepted(tx, acceptV2(sandbox, request, tx)) })
  const queries: V2Flow = (request, tx) => ({ fields: query(sandbox, request, tx) })
  return {
    '/secapi/pay/refund': refunds,
    '/secapi/pay/refundv2': refunds,
    '/pay/refundquery': queries,
    '/pay/refundqueryv2': queries,
    '/deposit/refundquery': queries,
  }
}

/** Accepts a refund, or finds the one with the same number and parameters. */
export function acceptV2(
  sandbox: Sandbox,
  { fields, caller, signType }: V2Request,
  tx: Transaction,
  other: Partial<Pick<RefundRequest, 'amount' | 'isDeposit'>> = {},
): Refund {
  const { appid, mch_id, sub_mch_id, transaction_id, out_trade_no, out_refund_no = '' } = fields
  sandbox.parties.mustBeBound(appid, mch_id ?? '')
  const { nonce_str: _nonce, sign: _sign, sign_type: _type, ...parameters } = fields
  return acceptRefund(
    sandbox,
    {
      mchid: caller.id,
      sub_mchid: sub_mch_id || undefined,
      transaction_id: transaction_id || undefined,
      out_trade_no: out_trade_no || undefined,
      out_refund_no,
      reason: fields['refund_desc'],
      notify_url: fields['notify_url'],
      funds_account: fields['refund_account'] === 'REFUND_SOURCE_RECHARGE_FUNDS' ? 'AVAILABLE' : undefined,
      amount: {
        refund: feeOf(fields, 'refund_fee'),
        total: feeOf(fields, 'total_fee'),
        currency: fields['refund_fee_type'] ?? 'CNY',
      },
      ecommerce: false,
      isAdvanced: false,
      parameters: canonical(parameters),
      v2: { signType },
      ...other,
    },
    tx,
  )
}

/** What the call that made it is answered. */
export function showAccepted(tx: Transaction, refund: Refund): V2Fields {
  return { ...showOrderOf(orderOf(tx, refund)), ...showRefundV2(refund) }
}

function orderOf(tx: Transaction, { order }: Refund): Order {
  return tx.get(ORDERS, order)!
}

/** By the first of four numbers that is given: the refund's own ones count before the order's. */
function query(sandbox: Sandbox, request: V2Request, tx: Transaction): V2Fields {
  const { fields, caller } = request
  const { refund_id = '', out_refund_no = '' } = fields
  const key =
    refund_id === '' ? `${caller.id}/${out_refund_no}` : (tx.get(REFUND_IDS, refund_id)?.refund ?? '')
  const isOne = refund_id !== '' || out_refund_no !== ''
  const order = isOne ? undefined : findAsked(sandbox, request, tx)
  const found = order === undefined ? [tx.get(REFUNDS, key)] : refundsOf(tx, order)
  const refunds = found.filter(
    (each): each is Refund =>
      each !== undefined &&
      each.mchid === caller.id &&
      each.sub_mchid === (fields['sub_mch_id'] || undefined),
  )
  const [first] = refunds
  if (first === undefined) throw refundUnknown()
  const offset = Number(fields['offset'] || 0)
  if (offset >= refunds.length) throw paramError('offset超过退款总笔数', 'offset', 'body')
  const page = refunds.slice(offset, offset + PAGE)
  return {
    ...showOrderOf(orderOf(tx, first)),
    ...(order !== undefined && { total_refund_count: refunds.length }),
    ...showRefundsV2(page),
  }
}

function refundsOf(tx: Transaction, { mchid, out_trade_no, payment }: Order): Refund[] {
  const key = orderKey(mchid, out_trade_no)
  return allOfNumber(tx, REFUNDS, payment?.transaction_id ?? '').filter(({ order }) => order === key)
}
