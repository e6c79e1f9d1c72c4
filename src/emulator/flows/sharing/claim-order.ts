import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { ORDERS, orderKey, type Order } from '../payment/order.ts'
import { FROZEN, releaseLater } from './frozen.ts'

/** Whether an order is an ecommerce platform's (收付通); `undefined` while nothing has decided it. */
export function isEcommerce({ parties }: Sandbox, order: Order): boolean | undefined {
  const { mchid, sub_mchid, ecommerce } = order
  if (sub_mchid === undefined) return false
  return parties.isEcommerce(mchid, sub_mchid) ?? ecommerce
}

/**
 * Takes an order for the operations of ecommerce platforms, or for the ordinary ones: each refuse what is the
 * other's. That the first one used decides, where the parties do not say it, is the sandbox's own way.
 *
 * @throws {EmulatorProblem} 403 NO_AUTH
 */
export function claimOrder(sandbox: Sandbox, tx: Transaction, order: Order, ecommerce: boolean): Order {
  const known = isEcommerce(sandbox, order)
  if (known === ecommerce) return order
  if (known !== undefined)
    throw new EmulatorProblem(
      403,
      'NO_AUTH',
      known ? '该订单为电商收付通订单，请使用电商收付通接口' : '该订单不是电商收付通订单，请使用普通接口',
    )
  const key = orderKey(order.mchid, order.out_trade_no)
  if (ecommerce && order.payment !== undefined && tx.get(FROZEN, key)?.finished === false)
    releaseLater(tx, key, order.payment.time, true)
  return tx.put(ORDERS, key, { ...order, ecommerce })
}
