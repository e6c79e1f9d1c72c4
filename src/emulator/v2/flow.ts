import type { Operation } from '../../catalog/types.ts'
import type { Bytes } from '../../lib/bytes.ts'
import type { SignType } from '../../protocol/v2/sign.ts'
import type { XmlFields } from '../../protocol/v2/xml.ts'
import type { FlowRequest } from '../flow.ts'
import type { Transaction } from '../journal/transaction.ts'
import type { Caller } from '../parties.ts'
import type { EmulatorProblem } from '../problem.ts'

/** A message of APIv2 that has been verified and checked. */
export interface V2Request {
  readonly operation: Operation
  readonly caller: Caller
  /** All of them, `sign` among them. */
  readonly fields: XmlFields
  readonly signType: SignType
  /** Where the request went, `https://api.mch.weixin.qq.com`. */
  readonly origin: string
}

/**
 * Fields of an answer or a notification, as `toElements` takes them: what is numbered on the wire stands as
 * lists (`coupon_id_$n`), and what is `undefined` is left out.
 */
export type V2Fields = Readonly<Record<string, unknown>>

/** What a flow answers. */
export interface V2Answer {
  /** What the operation's facts do not name is left out. */
  readonly fields?: V2Fields
  /** `result_code` FAIL, although something was done. */
  readonly refusal?: EmulatorProblem
  /** In place of everything else. */
  readonly file?: { readonly type: string; readonly bytes: Bytes }
}

/** Plays one operation of APIv2 against the state. Throws an `EmulatorProblem` to answer with an error. */
export type V2Flow = (request: V2Request, tx: Transaction) => V2Answer

/** What needs no state, or takes time. */
export type V2Errand = (request: V2Request) => Promise<V2Answer>

/** A request in the words of APIv3, for the flow that both have. */
export function asV3(
  { operation, caller, origin, signType }: V2Request,
  { variables = {}, body }: { readonly variables?: FlowRequest['variables']; readonly body: object },
): FlowRequest {
  return { operation, caller, origin, variables, query: {}, body, file: undefined, v2: { signType } }
}
