import { allOfNumber, indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { checkFen } from '../amount.ts'
import { ORDERS, owner } from '../payment/order.ts'
import { sharingNumber } from './number.ts'
import { RETURNS, SHARINGS, type SharingOrder, type SharingReturn } from './sharing.ts'

const DAY = 24 * 3_600_000
/** Money comes back within 180 days. */
const RETURNABLE = 180 * DAY

/** A request to have shared money back, as both the ordinary operations and a platform's have it. */
export interface ReturnRequest {
  readonly mchid: string
  readonly sub_mchid?: string | undefined
  readonly order_id?: string | undefined
  readonly out_order_no?: string | undefined
  readonly out_return_no: string
  readonly return_mchid: string
  readonly amount: number
  readonly description: string
  readonly ecommerce: boolean
  /** Canonical. */
  readonly parameters: string
}

const invalid = (message: string): EmulatorProblem => new EmulatorProblem(400, 'INVALID_REQUEST', message)

/** Takes a request to have shared money back: the receiver pays at once or not at all. */
export function acceptReturn(sandbox: Sandbox, given: ReturnRequest, tx: Transaction): SharingReturn {
  const { mchid, ecommerce, parameters } = given
  const key = `${mchid}/${given.out_return_no}`
  const known = tx.get(RETURNS, key)
  if (known !== undefined) {
    if (known.parameters !== parameters) throw invalid('回退单号已存在，且参数与首次请求时不一致')
    return known
  }
  checkFen(given.amount, 'amount')
  const sharing = findSharing(tx, given)
  const received = sharing.shares.filter(
    ({ type, account, result }) =>
      type === 'MERCHANT_ID' && account === given.return_mchid && result === 'SUCCESS',
  )
  const before = allOfNumber(tx, RETURNS, sharing.order_id).filter(
    each => each.return_mchid === given.return_mchid && each.result !== 'FAILED',
  )
  const sum = (each: readonly { readonly amount: number }[]): number =>
    each.reduce((total, { amount }) => total + amount, 0)
  if (given.amount > sum(received) - sum(before))
    throw ecommerce
      ? new EmulatorProblem(403, 'NOT_ENOUGH', '剩余可回退的金额不足')
      : invalid('回退金额超过分账接收方已分金额')
  if (tx.now - sharing.created > RETURNABLE) throw invalid('超过可回退期限')
  const from = merchantAccount(given.return_mchid, 'available')
  const pays = tx.balance(from) >= given.amount
  const order = tx.get(ORDERS, sharing.order)
  if (pays && order !== undefined) tx.move(from, merchantAccount(owner(order), 'returning'), given.amount)
  tx.schedule(`sharing-return/${key}`, {
    at: tx.now + sandbox.settings.sharingDelay,
    name: 'sharing.return',
    data: { return: key },
  })
  indexNumber(tx, RETURNS, sharing.order_id, key)
  return tx.put(RETURNS, key, {
    mchid,
    sub_mchid: given.sub_mchid,
    order_id: sharing.order_id,
    out_order_no: sharing.out_order_no,
    out_return_no: given.out_return_no,
    return_id: sharingNumber(sandbox, tx),
    return_mchid: given.return_mchid,
    amount: given.amount,
    description: given.description,
    result: 'PROCESSING',
    ...(!pays && { fail_reason: 'BALANCE_NOT_ENOUGH' }),
    ecommerce,
    parameters,
    created: tx.now,
    finished: tx.now,
  })
}

/** What comes back is at the merchant's disposal; what may still be shared does not change. */
export function endReturn(tx: Transaction, key: string): void {
  const given = tx.get(RETURNS, key)
  if (given?.result !== 'PROCESSING') return
  const sharing = tx.get(SHARINGS, `${given.mchid}/${given.out_order_no}`)
  const order = sharing && tx.get(ORDERS, sharing.order)
  const failed = given.fail_reason !== undefined || order === undefined
  if (!failed)
    tx.move(
      merchantAccount(owner(order), 'returning'),
      merchantAccount(owner(order), 'available'),
      given.amount,
    )
  tx.put(RETURNS, key, { ...given, result: failed ? 'FAILED' : 'SUCCESS', finished: tx.now })
}

function findSharing(
  tx: Transaction,
  { mchid, sub_mchid, out_order_no, order_id, ecommerce }: ReturnRequest,
): SharingOrder {
  const named = out_order_no === undefined ? undefined : tx.get(SHARINGS, `${mchid}/${out_order_no}`)
  const found =
    named ??
    allOfNumber(tx, SHARINGS, order_id ?? '').find(each => each.mchid === mchid && each.order_id === order_id)
  const isSought = found !== undefined && (order_id === undefined || found.order_id === order_id)
  if (!isSought || found.sub_mchid !== sub_mchid)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '分账单不存在')
  if (found.ecommerce !== ecommerce)
    throw new EmulatorProblem(403, 'NO_AUTH', '该分账单由其他接口发起，请使用原接口回退')
  return found
}
