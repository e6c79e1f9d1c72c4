import { defined } from '../../../lib/defined.ts'
import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { checkFen } from '../amount.ts'
import { payFromOperating } from '../operating.ts'
import { owner } from '../payment/order.ts'
import { changeFrozen, FROZEN } from '../sharing/frozen.ts'
import { sharingNumber } from '../sharing/number.ts'
import { returnSubsidy } from './return-subsidy.ts'
import { invalid, mustBeRefundOf, subsidised, type SubsidyBody } from './subsidised-order.ts'
import { SUBSIDIES, subsidyOf, type Subsidy } from './subsidy.ts'

const BASE = '/v3/ecommerce/subsidies'
/** 5,000 yuan, fen. */
const MOST = 500_000

/** The order's key by `mchid/out_subsidy_no`. */
const SUBSIDY_NUMBERS: Table<{ readonly order: string }> = table('subsidy-numbers')

/** What a platform adds to an order that says so (补差): paid, returned or cancelled before it is shared. */
export function ecommerceSubsidies(sandbox: Sandbox): FlowModule['operations'] {
  return {
    [`POST ${BASE}/create`]: (request, tx) => ({ body: createSubsidy(sandbox, request, tx) }),
    [`POST ${BASE}/return`]: (request, tx) => ({ body: returnSubsidy(sandbox, request, tx) }),
    [`POST ${BASE}/cancel`]: (request, tx) => ({ body: cancelSubsidy(sandbox, request, tx) }),
  }
}

/** A subsidy is paid or cancelled before the order's money is shared or released. */
function mustNotBeShared(tx: Transaction, key: string): void {
  const frozen = tx.get(FROZEN, key)
  if (frozen === undefined || frozen.finished || frozen.requests > 0) throw invalid('该订单已分账或已解冻')
}

function createSubsidy(sandbox: Sandbox, request: FlowRequest, tx: Transaction): object {
  const body = request.body as SubsidyBody
  const { amount, description, refund_id, out_subsidy_no } = body
  const { key, order } = subsidised(sandbox, request, tx)
  const known = tx.get(SUBSIDIES, key)
  if (known !== undefined) {
    if (known.parameters !== canonical(body)) throw invalid('一笔订单只能补差一笔')
    return showSubsidy(body, known)
  }
  checkFen(amount, 'amount')
  const numberKey = `${request.caller.id}/${out_subsidy_no}`
  if (out_subsidy_no !== undefined && tx.get(SUBSIDY_NUMBERS, numberKey) !== undefined)
    throw invalid('商户补差单号已存在，且参数与首次请求时不一致')
  mustNotBeShared(tx, key)
  const most = order.subsidy_amount ?? 0
  if (amount > MOST) throw invalid('单笔订单最高补差金额为5000元')
  // With a refund it may be less, and names the refund.
  if (amount > most || (amount < most && order.refunded === 0))
    throw invalid('补差金额与下单时的补差金额不一致')
  if (refund_id !== undefined) mustBeRefundOf(tx, refund_id, key)
  payFromOperating(sandbox, tx, order.mchid, { to: merchantAccount(owner(order), 'frozen'), fen: amount })
  changeFrozen(tx, key, amount)
  if (out_subsidy_no !== undefined) tx.put(SUBSIDY_NUMBERS, numberKey, { order: key })
  return showSubsidy(
    body,
    tx.put(SUBSIDIES, key, {
      state: 'paid',
      subsidy_id: sharingNumber(sandbox, tx),
      out_subsidy_no,
      amount,
      description,
      returned: 0,
      parameters: canonical(body),
      created: tx.now,
    }),
  )
}

function showSubsidy({ sub_mchid, transaction_id }: SubsidyBody, subsidy: Subsidy): object {
  const { subsidy_id, out_subsidy_no, amount, description, returned, created } = subsidy
  return defined({
    sub_mchid,
    transaction_id,
    subsidy_id,
    out_subsidy_no,
    amount,
    description,
    result: returned === amount ? 'REFUND' : 'SUCCESS',
    success_time: chinaTime(created),
  })
}

/** The platform adds nothing: after a refund, so that the rest can be shared. */
function cancelSubsidy(sandbox: Sandbox, request: FlowRequest, tx: Transaction): object {
  const { sub_mchid, transaction_id, description } = request.body as SubsidyBody
  const { key, order } = subsidised(sandbox, request, tx)
  if (tx.get(SUBSIDIES, key)?.state !== 'cancelled') {
    if (subsidyOf(tx, key) !== 'open') throw invalid('该订单已补差，不可取消')
    mustNotBeShared(tx, key)
    if (order.refunded === 0) throw invalid('订单未发生退款，不可取消补差')
    tx.put(SUBSIDIES, key, {
      state: 'cancelled',
      subsidy_id: sharingNumber(sandbox, tx),
      amount: 0,
      description,
      returned: 0,
      parameters: canonical(request.body),
      created: tx.now,
    })
  }
  return { sub_mchid, transaction_id, result: 'SUCCESS', description }
}
