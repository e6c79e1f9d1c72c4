import { EmulatorProblem } from '../../problem.ts'
import type { ServiceOrder } from './service-order.ts'

/** The numbers and messages are documented, the statuses of most are inferred. */
export function invalid(message: string, number: number): EmulatorProblem {
  return new EmulatorProblem(400, 'INVALID_REQUEST', message, { number })
}

/** 400: the order is in another state than the call is for. */
export function wrongState({ state }: ServiceOrder): EmulatorProblem {
  if (state === 'REVOKED') return invalid('当前订单状态不合法（已取消）', 271302333)
  if (state === 'CREATED') return invalid('当前订单状态不合法（确认状态）', 271302332)
  return invalid('当前订单状态不合法', 271302262)
}

/** 400: nothing waits to be paid. */
export function nothingOwed(): EmulatorProblem {
  return invalid('仅服务订单支付状态为待支付时，才可使用此能力', 271316657)
}

/** The code is that of payscore's documented tables; the number is documented apart from it. */
export function orderUnknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'ORDER_NOT_EXIST', '查询单据不存在', { number: 271317510 })
}

/** By the documented tables, too; the message was seen on the wire. */
export function permissionUnknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'ORDER_NOT_EXIST', '请求操作的授权记录不存在')
}
