import { indexNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { ORDERS, owner, TRANSACTIONS, type Order } from '../payment/order.ts'
import { checkFen } from '../amount.ts'
import { subsidyOf } from '../ecommerce/subsidy.ts'
import { claimOrder } from './claim-order.ts'
import { FROZEN, release, type Frozen } from './frozen.ts'
import { sharingNumber } from './number.ts'
import { ECOMMERCE, RECEIVERS, receiverKey, SHARINGS, type Share, type SharingOrder } from './sharing.ts'

const MINUTE = 60_000
const MOST_REQUESTS = 50

/** A request to share, or to release the rest, as both the ordinary operations and a platform's have it. */
export interface SharingRequest {
  readonly mchid: string
  readonly sub_mchid?: string | undefined
  readonly transaction_id: string
  readonly out_order_no: string
  /** Empty where the rest is to be released and nothing else. */
  readonly receivers: readonly Pick<Share, 'type' | 'account' | 'amount' | 'description'>[]
  readonly unfreeze: boolean
  readonly description?: string | undefined
  readonly ecommerce: boolean
  /** Canonical. */
  readonly parameters: string
}

const invalid = (message: string): EmulatorProblem => new EmulatorProblem(400, 'INVALID_REQUEST', message)
const notEnough = (message: string): EmulatorProblem => new EmulatorProblem(403, 'NOT_ENOUGH', message)

/**
 * Takes a request to share, or to release the rest; its money is set apart at once, and arrives a little
 * later.
 */
export function acceptSharing(sandbox: Sandbox, given: SharingRequest, tx: Transaction): SharingOrder {
  const { receivers, parameters, ecommerce } = given
  const key = `${given.mchid}/${given.out_order_no}`
  const known = tx.get(SHARINGS, key)
  if (known !== undefined) {
    if (known.parameters !== parameters) throw invalid('分账单号已存在，且参数与首次请求时不一致')
    return known
  }
  for (const [index, { amount }] of receivers.entries()) checkFen(amount, `receivers.${index}.amount`)
  const order = shareable(sandbox, tx, given)
  const { frozen } = order
  if (receivers.length === 0 && frozen.left === 0) throw notEnough('没有可解冻的资金')
  const sum = receivers.reduce((total, { amount }) => total + amount, 0)
  checkReceivers(tx, given)
  const subsidy = subsidyOf(tx, order.key)
  if (receivers.length > 0 && subsidy === 'open') throw invalid('该订单需补差或取消补差后方可分账')
  // That a subsidy may be shared like the rest is inferred.
  const whole = order.order.total + (subsidy === 'open' ? 0 : subsidy)
  const most = Math.floor((whole * sandbox.settings.maxShareRatio) / 10_000)
  if (sum > frozen.left) throw notEnough('分账金额超过剩余可分金额')
  if (frozen.shared + sum > most)
    throw ecommerce
      ? new EmulatorProblem(403, 'RULE_LIMIT', '分账金额超出最大分账比例')
      : notEnough('分账金额超过剩余可分金额')
  if (frozen.requests >= MOST_REQUESTS) throw invalid('分账次数超过限制')
  const account = owner(order.order)
  tx.move(merchantAccount(account, 'frozen'), merchantAccount(account, 'sharing'), sum)
  tx.put(FROZEN, order.key, {
    ...frozen,
    left: frozen.left - sum,
    shared: frozen.shared + sum,
    requests: frozen.requests + 1,
  })
  tx.schedule(`sharing-order/${key}`, {
    at: tx.now + sandbox.settings.sharingDelay,
    name: 'sharing.finish',
    data: { sharing: key },
  })
  const order_id = sharingNumber(sandbox, tx)
  indexNumber(tx, SHARINGS, given.out_order_no, key)
  indexNumber(tx, SHARINGS, order_id, key)
  return tx.put(SHARINGS, key, {
    mchid: given.mchid,
    sub_mchid: given.sub_mchid,
    transaction_id: given.transaction_id,
    out_order_no: given.out_order_no,
    order_id,
    order: order.key,
    state: 'PROCESSING',
    shares: receivers.map(({ type, account: receiver, amount, description }) => ({
      type,
      account: receiver,
      amount,
      description,
      result: 'PENDING',
      detail_id: sharingNumber(sandbox, tx, '3601'),
      finished: tx.now,
    })),
    unfreeze: given.unfreeze,
    description: given.description,
    ecommerce,
    parameters,
    created: tx.now,
  })
}

/** @throws {EmulatorProblem} where the payment's money cannot be shared, or not yet, or no more */
function shareable(
  sandbox: Sandbox,
  tx: Transaction,
  { mchid, transaction_id, sub_mchid, ecommerce }: SharingRequest,
): { key: string; order: Order; frozen: Frozen } {
  const key = tx.get(TRANSACTIONS, transaction_id)?.order
  const order = key === undefined ? undefined : tx.get(ORDERS, key)
  if (key === undefined || order === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '订单不存在')
  if (order.mchid !== mchid || order.sub_mchid !== sub_mchid)
    throw new EmulatorProblem(403, 'NO_AUTH', '该订单不属于此商户')
  claimOrder(sandbox, tx, order, ecommerce)
  const frozen = tx.get(FROZEN, key)
  if (!order.profit_sharing || frozen === undefined) throw invalid('该订单下单时未指定分账')
  if (frozen.finished) throw invalid('该订单已完结分账，资金已解冻')
  if (order.payment !== undefined && tx.now - order.payment.time < MINUTE)
    throw invalid('订单支付成功1分钟后方可请求分账')
  return { key, order, frozen }
}

function checkReceivers(tx: Transaction, { mchid, sub_mchid, ecommerce, receivers }: SharingRequest): void {
  const scope = ecommerce ? ECOMMERCE : sub_mchid
  for (const receiver of receivers)
    if (tx.get(RECEIVERS, receiverKey(mchid, scope, receiver)) === undefined)
      throw invalid(`分账接收方${receiver.account}未添加`)
}

/** How a sharing order ends: each receiver has its money, or does not. */
export function endSharing(
  tx: Transaction,
  sharing: SharingOrder,
  failures: Readonly<Record<string, string>> = {},
): SharingOrder {
  const key = `${sharing.mchid}/${sharing.out_order_no}`
  const order = tx.get(ORDERS, sharing.order)
  if (order === undefined) return sharing
  const account = owner(order)
  let back = 0
  const shares = sharing.shares.map((share): Share => {
    const fail_reason = failures[share.account]
    if (fail_reason !== undefined) {
      back += share.amount
      return { ...share, result: 'CLOSED', fail_reason, finished: tx.now }
    }
    const to = share.type === 'MERCHANT_ID' ? merchantAccount(share.account, 'available') : USER
    tx.move(merchantAccount(account, 'sharing'), to, share.amount)
    return { ...share, result: 'SUCCESS', finished: tx.now }
  })
  giveBack(tx, sharing.order, account, back)
  const released = sharing.unfreeze ? release(tx, sharing.order) : undefined
  tx.unschedule(`sharing-order/${key}`)
  return tx.put(SHARINGS, key, { ...sharing, state: 'FINISHED', shares, released })
}

/** What nobody took goes back to where it came from. */
function giveBack(tx: Transaction, key: string, account: string, fen: number): void {
  if (fen === 0) return
  const frozen = tx.get(FROZEN, key)
  const waits = frozen?.finished === false
  tx.move(merchantAccount(account, 'sharing'), merchantAccount(account, waits ? 'frozen' : 'available'), fen)
  if (frozen !== undefined)
    tx.put(FROZEN, key, { ...frozen, shared: frozen.shared - fen, left: frozen.left + (waits ? fen : 0) })
}
