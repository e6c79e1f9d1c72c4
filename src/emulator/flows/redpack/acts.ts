import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { leftOf, redpackKey, REDPACKS, type Redpack } from './redpack.ts'

/**
 * A user takes a red packet, or of a group's a part of it.
 *
 * @param openid default the one whom the merchant named, of a group's then a new user
 */
export function receiveRedpack(
  { random }: Sandbox,
  tx: Transaction,
  mch_billno: string,
  openid?: string,
): Redpack {
  const redpack = findRedpack(tx, mch_billno)
  const { receipts, total_num, mchid } = redpack
  const user = openid ?? (receipts.length === 0 ? redpack.openid : `o${random.text(27)}`)
  if (redpack.type === 'NORMAL' && user !== redpack.openid)
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `the red packet is for ${redpack.openid} alone`)
  if (receipts.some(receipt => receipt.openid === user))
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `${user} has taken a part of it already`)
  const amount = shareOf(random, leftOf(redpack), total_num - receipts.length)
  tx.move(merchantAccount(mchid, 'redpack'), USER, amount)
  const key = redpackKey(redpack)
  const isLast = receipts.length + 1 === total_num
  if (isLast) tx.unschedule(`redpack/${key}`)
  return tx.put<Redpack>(REDPACKS, key, {
    ...redpack,
    status: isLast ? 'RECEIVED' : 'SENT',
    receipts: [...receipts, { openid: user, amount, at: tx.now }],
  })
}

/** A random part, which leaves something for each of the others; the last one gets the rest. */
function shareOf(random: Sandbox['random'], left: number, users: number): number {
  if (users === 1) return left
  const most = Math.min(left - (users - 1), Math.floor((2 * left) / users))
  return 1 + random.below(most)
}

/** A red packet cannot be sent: the user's account does not allow it, say. */
export function failRedpack(tx: Transaction, mch_billno: string, reason = '用户账户异常'): Redpack {
  return giveBackRedpack(tx, findRedpack(tx, mch_billno), { status: 'FAILED', reason })
}

/** What nobody has taken goes back to the merchant. */
export function giveBackRedpack(
  tx: Transaction,
  redpack: Redpack,
  { status, reason }: Pick<Redpack, 'status' | 'reason'>,
): Redpack {
  const { mchid } = redpack
  const amount = leftOf(redpack)
  tx.move(merchantAccount(mchid, 'redpack'), merchantAccount(mchid, 'operating'), amount)
  const key = redpackKey(redpack)
  tx.unschedule(`redpack/${key}`)
  return tx.put(REDPACKS, key, {
    ...redpack,
    status,
    ...(reason !== undefined && { reason }),
    returned: { at: tx.now, amount },
  })
}

/** @throws {EmulatorProblem} where there is none of this number that waits for users */
function findRedpack(tx: Transaction, mch_billno: string): Redpack {
  const [redpack] = allOfNumber(tx, REDPACKS, mch_billno)
  if (redpack === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no red packet ${mch_billno}`)
  if (redpack.status !== 'SENT')
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `the red packet is ${redpack.status}, not SENT`)
  return redpack
}
