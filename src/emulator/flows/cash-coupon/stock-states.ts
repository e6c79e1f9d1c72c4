import type { FlowRequest } from '../../flow.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { merchantAccount } from '../../ledger/accounts.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { payFromOperating } from '../operating.ts'
import { STOCKS, type CouponStock } from './stock.ts'

/**
 * A stock of the caller's, by its number and the merchant that made it.
 *
 * @throws {EmulatorProblem} 404 for an unknown one, 403 for another merchant's
 */
export function ownStock(
  { caller, variables, query, body }: FlowRequest,
  tx: Transaction,
  stock_id: string = variables['stock_id']!,
): CouponStock {
  const { stock_creator_mchid } = { ...query, ...(body as object | undefined) } as Partial<CouponStock>
  const stock = tx.get(STOCKS, stock_id)
  if (stock === undefined || stock.stock_creator_mchid !== stock_creator_mchid)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '批次不存在')
  if (stock_creator_mchid !== caller.id) throw new EmulatorProblem(403, 'NO_AUTH', '商户号没有该批次的权限')
  return stock
}

/** Activates a stock; a prepaid one's budget is set apart from the merchant's operating account. */
export function startStock(sandbox: Sandbox, stock: CouponStock, tx: Transaction): CouponStock {
  if (stock.status === 'running') return stock
  mustBe(stock, ['unactivated'], '激活')
  const { stock_creator_mchid: mchid, stock_use_rule, no_cash } = stock
  const budget = no_cash ? 0 : stock_use_rule.max_amount
  payFromOperating(sandbox, tx, mchid, { to: merchantAccount(mchid, 'coupons'), fen: budget })
  return put(tx, { ...stock, status: 'running', started: tx.now, budget })
}

export function pauseStock(stock: CouponStock, tx: Transaction): CouponStock {
  if (stock.status === 'paused') return stock
  mustBe(stock, ['running'], '暂停')
  return put(tx, { ...stock, status: 'paused' })
}

export function restartStock(stock: CouponStock, tx: Transaction): CouponStock {
  if (stock.status === 'running') return stock
  mustBe(stock, ['paused'], '重启')
  return put(tx, { ...stock, status: 'running' })
}

/** No more coupons are sent; those that were go on to be good. */
export function stopStock(stock: CouponStock, tx: Transaction): CouponStock {
  if (stock.status === 'stoped') return stock
  mustBe(stock, ['running', 'paused'], '终止')
  return put(tx, { ...stock, status: 'stoped', stopped: tx.now })
}

/** Its time is over: no coupon of it is good any more, and what is left of the budget goes back. */
export function endStock(tx: Transaction, stock_id: string): void {
  const stock = tx.get(STOCKS, stock_id)
  if (stock === undefined) return
  const { stock_creator_mchid: mchid, budget, stopped = tx.now } = stock
  // Inferred: that the rest goes back is documented, when it does is not.
  tx.move(merchantAccount(mchid, 'coupons'), merchantAccount(mchid, 'operating'), budget)
  put(tx, { ...stock, status: 'stoped', stopped, budget: 0 })
}

function put(tx: Transaction, stock: CouponStock): CouponStock {
  return tx.put(STOCKS, stock.stock_id, stock)
}

/** The code is inferred: it is what well-formed requests against a business rule are answered with. */
function mustBe({ status }: CouponStock, states: readonly CouponStock['status'][], deed: string): void {
  if (!states.includes(status))
    throw new EmulatorProblem(400, 'INVALID_REQUEST', `批次状态为${status}，不可${deed}`)
}
