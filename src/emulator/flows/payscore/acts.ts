import { allOfNumber } from '../../journal/numbers.ts'
import type { Transaction } from '../../journal/transaction.ts'
import { EmulatorProblem } from '../../problem.ts'
import type { Sandbox } from '../../sandbox.ts'
import { deduct, notifyServiceOrder, scheduleDeduction } from './deduction.ts'
import { userOf } from './permission.ts'
import { isBeingPaid, SERVICE_ORDERS, serviceOrderKey, type ServiceOrder } from './service-order.ts'

/** After which a deduction that has failed is tried again. */
const NEXT_TRY = 24 * 3_600_000

/**
 * The user confirms a service order.
 *
 * @param openid default the one that the order names, else a new user
 */
export function confirmServiceOrder(
  sandbox: Sandbox,
  tx: Transaction,
  out_order_no: string,
  openid?: string,
): ServiceOrder {
  const order = find(tx, out_order_no, ({ state }) => state === 'CREATED')
  const key = serviceOrderKey(order)
  tx.unschedule(`payscore/${key}`)
  const confirmed = tx.put(SERVICE_ORDERS, key, {
    ...order,
    state: 'DOING',
    state_description: 'USER_CONFIRM',
    ...userOf(sandbox, tx, { ...order, openid: openid ?? order.openid }),
  })
  notifyServiceOrder(sandbox, tx, confirmed, {
    event_type: 'PAYSCORE.USER_CONFIRM',
    summary: '支付分服务用户确认成功通知',
  })
  return confirmed
}

/** Nobody confirms a service order in time. */
export function expireServiceOrder(tx: Transaction, out_order_no: string): ServiceOrder {
  const order = find(tx, out_order_no, ({ state }) => state === 'CREATED')
  const key = serviceOrderKey(order)
  tx.unschedule(`payscore/${key}`)
  return tx.put(SERVICE_ORDERS, key, { ...order, state: 'EXPIRED' })
}

/** The deduction succeeds now, or the user pays by hand. */
export function payServiceOrder(sandbox: Sandbox, tx: Transaction, out_order_no: string): ServiceOrder {
  return deduct(sandbox, tx, find(tx, out_order_no, isBeingPaid))
}

/** The deduction fails, as where the user has too little; it is tried again after a day, and never given up. */
export function failServiceOrder(tx: Transaction, out_order_no: string): ServiceOrder {
  const order = find(tx, out_order_no, isBeingPaid)
  scheduleDeduction(tx, order, tx.now + NEXT_TRY)
  return order
}

/** @throws {EmulatorProblem} where there is none of this number, or its state is another */
function find(
  tx: Transaction,
  out_order_no: string,
  isReady: (order: ServiceOrder) => boolean,
): ServiceOrder {
  const [order] = allOfNumber(tx, SERVICE_ORDERS, out_order_no)
  if (order === undefined)
    throw new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', `there is no service order ${out_order_no}`)
  if (!isReady(order))
    throw new EmulatorProblem(
      400,
      'INVALID_REQUEST',
      `the service order is ${[order.state, order.state_description].filter(Boolean).join('/')}: not now`,
    )
  return order
}
