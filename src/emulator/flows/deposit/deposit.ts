import type { Transaction } from '../../journal/transaction.ts'
import { FEES, merchantAccount, USER } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { SandboxSettings } from '../../settings.ts'
import { ORDERS, orderKey, owner, type Deposit, type Order, type Payment } from '../payment/order.ts'

/** A deposit of which nobody has consumed by then goes back by itself. */
const MONTH = 30 * 24 * 3_600_000

/** A deposit that is paid. */
export type PaidDeposit = Order & { readonly deposit: Deposit; readonly payment: Payment }

/** @param key of the order */
export function returnLater(tx: Transaction, key: string): void {
  tx.schedule(`deposit/${key}`, { at: tx.now + MONTH, name: 'deposit.return', data: { order: key } })
}

/** Whether an order is a deposit that is paid, and of which nothing has been consumed or given back. */
export function isWhole(order: Order | undefined): order is PaidDeposit {
  return (
    order?.deposit !== undefined &&
    order.deposit.consumed === undefined &&
    order.payment !== undefined &&
    order.trade_state === 'SUCCESS'
  )
}

/**
 * The merchant takes a part of a deposit, or all of it; the rest goes back to the customer. From then on the
 * order is of so much.
 *
 * @param fen what the merchant takes
 */
export function consume(
  tx: Transaction,
  order: PaidDeposit,
  fen: number,
  { feeRate }: Pick<SandboxSettings, 'feeRate'>,
): Order {
  const { total } = order.deposit
  if (fen > total) throw new EmulatorProblem(400, 'PARAM_ERROR', '消费金额不能大于押金金额')
  const key = orderKey(order.mchid, order.out_trade_no)
  const [deposit, available] = (['deposit', 'available'] as const).map(name =>
    merchantAccount(owner(order), name),
  ) as [string, string]
  const fee = Math.round(fen * feeRate)
  tx.move(deposit, available, fen)
  tx.move(available, FEES, fee)
  tx.move(deposit, USER, total - fen)
  tx.unschedule(`deposit/${key}`)
  return tx.put(ORDERS, key, {
    ...order,
    total: fen,
    deposit: { total, consumed: fen },
    payment: { ...order.payment, payer_total: fen, fee },
  })
}

/** All of a deposit goes back to the customer. */
export function giveBackDeposit(
  tx: Transaction,
  order: PaidDeposit,
  trade_state: 'REVOKED' | 'REFUND',
): Order {
  const key = orderKey(order.mchid, order.out_trade_no)
  tx.move(merchantAccount(owner(order), 'deposit'), USER, order.payment.payer_total)
  tx.unschedule(`deposit/${key}`)
  return tx.put(ORDERS, key, {
    ...order,
    trade_state,
    reversed: tx.now,
    ...(trade_state === 'REFUND' && { refunded: order.total }),
  })
}
