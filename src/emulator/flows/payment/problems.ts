import { EmulatorProblem } from '../../problem.ts'

/** 400: the order has been paid. */
export function orderPaid(number: number): EmulatorProblem {
  return new EmulatorProblem(400, 'ORDER_PAID', '该订单已支付', { number: number })
}

/** 404: there is no such order, or it is somebody else's. */
export function orderUnknown(): EmulatorProblem {
  return new EmulatorProblem(404, 'ORDER_NOT_EXIST', '订单不存在', { number: 268512771 })
}
