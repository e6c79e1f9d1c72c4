import { EmulatorProblem } from '../../problem.ts'

/** The numbers and messages are documented, the statuses of most are inferred. */
export function invalid(message: string, number: number): EmulatorProblem {
  return new EmulatorProblem(400, 'INVALID_REQUEST', message, { number })
}

/** The code is that of payscore's documented tables; the number is documented apart from it. */
export function orderUnknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'ORDER_NOT_EXIST', '订单不存在', { number: 271317510 })
}

/** By the documented tables, too; the message was seen on the wire. */
export function permissionUnknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'ORDER_NOT_EXIST', '请求操作的授权记录不存在')
}
