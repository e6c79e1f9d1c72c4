import { defined } from '../../../lib/defined.ts'
import type { FlowRequest } from '../../flow.ts'
import { table, type Table, type Transaction } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { FlowModule, Sandbox } from '../../sandbox.ts'
import { chinaTime } from '../../time.ts'
import { refundUnknown } from '../refund/refund-flow.ts'
import { paidBackBy, REFUND_IDS, REFUNDS, type Refund } from '../refund/refund.ts'

const PATH = '/v3/ecommerce/refunds/{refund_id}/return-advance'
const DAY = 24 * 3_600_000
/** So long a sub-merchant with too little money is asked again, once a day. */
const ASKED_FOR = 90 * DAY

/** A platform has back from its sub-merchant what it advanced for a refund. */
interface AdvanceReturn {
  readonly advance_return_id: string
  readonly result: 'PROCESSING' | 'SUCCESS' | 'FAILED'
  /** Milliseconds since 1970. */
  readonly created: number
  readonly finished?: number | undefined
}

/** By the refund's key. */
const ADVANCE_RETURNS: Table<AdvanceReturn> = table('advance-returns')

/** Fen that a platform advanced: what was paid back, less the part of the fee that came back to it. */
export function advanceOf(refund: Refund): number {
  return paidBackBy(refund) - refund.fee_refund
}

export function advanceFlow(sandbox: Sandbox): FlowModule {
  return {
    operations: {
      [`POST ${PATH}`]: (request, tx) => {
        const { key, refund } = ownRefund(request, tx)
        return { body: showReturn(refund, returnAdvance(sandbox, tx, key, refund)) }
      },
      [`GET ${PATH}`]: (request, tx) => {
        const { key, refund } = ownRefund(request, tx)
        const given = tx.get(ADVANCE_RETURNS, key)
        if (given === undefined) throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '垫付回补结果查询失败')
        return { body: showReturn(refund, given) }
      },
    },
    due: {
      'advance.return'(tx, { data }) {
        const key = String(data['refund'])
        const refund = tx.get(REFUNDS, key)
        if (refund !== undefined) returnAdvance(sandbox, tx, key, refund)
      },
    },
  }
}

function ownRefund(
  { caller, variables, query, body }: FlowRequest,
  tx: Transaction,
): { readonly key: string; readonly refund: Refund } {
  const { sub_mchid } = { ...query, ...(body as object | undefined) } as { readonly sub_mchid: string }
  const key = tx.get(REFUND_IDS, variables['refund_id']!)?.refund
  const refund = key === undefined ? undefined : tx.get(REFUNDS, key)
  if (key === undefined || refund?.mchid !== caller.id || refund.sub_mchid !== sub_mchid)
    throw refundUnknown()
  if (refund.account !== 'operating')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '该退款单不是垫付退款')
  return { key, refund }
}

/** The sub-merchant pays, or is asked again tomorrow; asking again oneself tries at once. */
function returnAdvance({ random }: Sandbox, tx: Transaction, key: string, refund: Refund): AdvanceReturn {
  const known = tx.get(ADVANCE_RETURNS, key)
  if (known !== undefined && known.result !== 'PROCESSING') return known
  // Inferred: what may still be closed has its money to come back by itself.
  if (refund.status !== 'SUCCESS')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', '退款未成功，不可发起垫付回补')
  const given: AdvanceReturn = known ?? {
    advance_return_id: `1215${random.digits(24)}`,
    result: 'PROCESSING',
    created: tx.now,
  }
  const { mchid, sub_mchid = mchid } = refund
  const amount = advanceOf(refund)
  const from = merchantAccount(sub_mchid, 'available')
  tx.unschedule(`advance/${key}`)
  if (tx.balance(from) >= amount) {
    tx.move(from, merchantAccount(mchid, 'operating'), amount)
    return tx.put(ADVANCE_RETURNS, key, { ...given, result: 'SUCCESS', finished: tx.now })
  }
  if (tx.now - given.created >= ASKED_FOR)
    return tx.put(ADVANCE_RETURNS, key, { ...given, result: 'FAILED', finished: tx.now })
  tx.schedule(`advance/${key}`, { at: tx.now + DAY, name: 'advance.return', data: { refund: key } })
  return tx.put(ADVANCE_RETURNS, key, given)
}

function showReturn(refund: Refund, given: AdvanceReturn): Record<string, unknown> {
  const { advance_return_id, result, finished } = given
  return defined({
    refund_id: refund.refund_id,
    advance_return_id,
    return_amount: advanceOf(refund),
    payer_mchid: refund.sub_mchid,
    payer_account: 'BASIC',
    payee_mchid: refund.mchid,
    payee_account: 'OPERATION',
    result,
    success_time: result === 'SUCCESS' && finished !== undefined ? chinaTime(finished) : undefined,
  })
}
