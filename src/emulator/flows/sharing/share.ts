import { canonical } from '../../canonical.ts'
import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { chinaDay } from '../../time.ts'
import { checkFen } from '../amount.ts'
import { ORDERS, owner, TRANSACTIONS, type Order } from '../payment/order.ts'
import { FROZEN, release, type Frozen } from './frozen.ts'
import { RECEIVERS, receiverKey, SHARINGS, type Share, type SharingOrder } from './sharing.ts'

const MINUTE = 60_000
const MOST_REQUESTS = 50

interface SharingBody {
  readonly sub_mchid?: string
  readonly transaction_id: string
  readonly out_order_no: string
  readonly receivers?: readonly Pick<Share, 'type' | 'account' | 'amount' | 'description'>[]
  readonly unfreeze_unsplit?: boolean
}

const invalid = (message: string): EmulatorProblem => new EmulatorProblem(400, 'INVALID_REQUEST', message)
const notEnough = (message: string): EmulatorProblem => new EmulatorProblem(403, 'NOT_ENOUGH', message)

/**
 * Takes a request to share, or to release the rest; its money is set apart at once, and arrives a little
 * later.
 */
export function acceptSharing(
  sandbox: Sandbox,
  { caller, body }: FlowRequest,
  tx: Transaction,
  unfreezes: boolean,
): SharingOrder {
  const given = body as SharingBody
  const key = `${caller.id}/${given.out_order_no}`
  const known = tx.get(SHARINGS, key)
  if (known !== undefined) {
    if (known.parameters !== canonical(given)) throw invalid('分账单号已存在，且参数与首次请求时不一致')
    return known
  }
  const order = shareable(tx, caller.id, given)
  const { frozen } = order
  const receivers = given.receivers ?? []
  if (unfreezes && frozen.left === 0) throw notEnough('没有可解冻的资金')
  for (const { amount } of receivers) checkFen(amount, 'receivers.amount')
  const sum = receivers.reduce((total, { amount }) => total + amount, 0)
  checkReceivers(tx, caller.id, given.sub_mchid, receivers)
  const most = Math.floor((order.order.total * sandbox.settings.maxShareRatio) / 10_000)
  if (sum > frozen.left || frozen.shared + sum > most) throw notEnough('分账金额超过剩余可分金额')
  if (frozen.requests >= MOST_REQUESTS) throw invalid('分账次数超过限制')
  const account = owner(order.order)
  tx.move(merchantAccount(account, 'frozen'), merchantAccount(account, 'sharing'), sum)
  tx.put(FROZEN, order.key, {
    ...frozen,
    left: frozen.left - sum,
    shared: frozen.shared + sum,
    requests: frozen.requests + 1,
  })
  const { random, settings } = sandbox
  const day = chinaDay(tx.now).replaceAll('-', '')
  tx.schedule(`sharing-order/${key}`, {
    at: tx.now + settings.sharingDelay,
    name: 'sharing.finish',
    data: { sharing: key },
  })
  return tx.put(SHARINGS, key, {
    mchid: caller.id,
    sub_mchid: given.sub_mchid,
    transaction_id: given.transaction_id,
    out_order_no: given.out_order_no,
    order_id: `3008${random.digits(6)}${day}${random.digits(10)}`,
    order: order.key,
    state: 'PROCESSING',
    shares: receivers.map(({ type, account: receiver, amount, description }) => ({
      type,
      account: receiver,
      amount,
      description,
      result: 'PENDING',
      detail_id: `3601${random.digits(6)}${day}${random.digits(10)}`,
      finished: tx.now,
    })),
    unfreeze: unfreezes || given.unfreeze_unsplit === true,
    parameters: canonical(given),
    created: tx.now,
  })
}

/** @throws {EmulatorProblem} where the payment's money cannot be shared, or not yet, or no more */
function shareable(
  tx: Transaction,
  mchid: string,
  { transaction_id, sub_mchid }: SharingBody,
): { key: string; order: Order; frozen: Frozen } {
  const key = tx.get(TRANSACTIONS, transaction_id)?.order
  const order = key === undefined ? undefined : tx.get(ORDERS, key)
  if (key === undefined || order === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '订单不存在')
  if (order.mchid !== mchid || order.sub_mchid !== sub_mchid)
    throw new EmulatorProblem(403, 'NO_AUTH', '该订单不属于此商户')
  const frozen = tx.get(FROZEN, key)
  if (!order.profit_sharing || frozen === undefined) throw invalid('该订单下单时未指定分账')
  if (frozen.finished) throw invalid('该订单已完结分账，资金已解冻')
  if (order.payment !== undefined && tx.now - order.payment.time < MINUTE)
    throw invalid('订单支付成功1分钟后方可请求分账')
  return { key, order, frozen }
}

function checkReceivers(
  tx: Transaction,
  mchid: string,
  sub_mchid: string | undefined,
  receivers: NonNullable<SharingBody['receivers']>,
): void {
  for (const receiver of receivers)
    if (tx.get(RECEIVERS, receiverKey(mchid, sub_mchid, receiver)) === undefined)
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
  if (sharing.unfreeze) release(tx, sharing.order)
  tx.unschedule(`sharing-order/${key}`)
  return tx.put(SHARINGS, key, { ...sharing, state: 'FINISHED', shares })
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
