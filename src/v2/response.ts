import type { XmlResponse } from '../catalog/call.ts'
import type { Outcome } from '../client/call-promise.ts'
import { WechatpayError } from '../errors/wechatpay-error.ts'
import { rebuildResponse } from '../transport/rebuild.ts'
import type { VerifiedResponse } from '../transport/transport.ts'
import type { Answer } from './answer.ts'

/**
 * A verified response, from which nothing is made before it is asked for.
 *
 * @param answer `undefined` of a file
 * @param name of the operation, for messages
 */
export function outcomeOfV2(
  { response, bytes }: VerifiedResponse,
  answer: Answer | undefined,
  name: string,
): Outcome<XmlResponse<unknown>> {
  const read = async (): Promise<unknown> => {
    if (answer === undefined)
      throw new WechatpayError('NOT_XML', `${name}: the response is a file, and no XML: read it with text()`)
    // A copy each time: what a caller does with it is the caller's.
    return structuredClone(answer.values)
  }
  const decorate = (target: Response): XmlResponse<unknown> =>
    Object.defineProperties(target, {
      xml: { value: read },
      json: { value: read },
      clone: { value: () => decorate(Response.prototype.clone.call(target)) },
    }) as Response & XmlResponse<unknown>
  return {
    json: read,
    toResponse: () => decorate(bytes === undefined ? response : rebuildResponse(response, bytes)),
  }
}
