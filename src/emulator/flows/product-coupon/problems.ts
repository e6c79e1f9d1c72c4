import { EmulatorProblem } from '../../problem.ts'

/** The numbers and messages are documented; that they come with 400 and 404 is inferred. */
export const unknown = (): EmulatorProblem =>
  new EmulatorProblem(404, 'RESOURCE_NOT_EXISTS', '当前访问对象不存在，请确认ID是否合法', {
    number: 268578608,
  })

export const notSending = (): EmulatorProblem => invalid('商品券批次状态不是发放中', 268577984)
export const userHasEnough = (): EmulatorProblem => invalid('用户领取券张数已达上限', 272756740)
export const otherParameters = (): EmulatorProblem =>
  invalid('使用了相同单号，但与上次请求的数据不一致', 268578927)
export const wrongState = (): EmulatorProblem => invalid('用户券状态非法', 268578367)
export const expired = (): EmulatorProblem => invalid('用户券已过期', 268578776)
export const notInItsTime = (): EmulatorProblem => invalid('券已不在使用有效期内', 272755715)
export const removed = (): EmulatorProblem => invalid('券已被删除', 272756769)
export const wrongStore = (): EmulatorProblem => invalid('核销门店非法', 268584404)
export const allStores = (): EmulatorProblem => invalid('当前券批次全部门店可用', 268578813)
export const wrongRule = (): EmulatorProblem => invalid('参数错误，请根据接口文档检查字段要求', 268578224)

export function invalid(message: string, number?: number): EmulatorProblem {
  return new EmulatorProblem(400, 'INVALID_REQUEST', message, number === undefined ? {} : { number })
}
