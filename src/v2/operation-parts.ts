import type { Operations } from '../catalog/generated/v2/operations.ts'
import type { OperationParts } from '../catalog/operation-parts.ts'

/** A method that some operation of APIv2 has. */
export type OperationMethodV2 = keyof Operations

/** The paths of the operations of a method, without the leading `/`: `v2/pay/micropay`. */
export type OperationPathV2<Method extends OperationMethodV2> = keyof Operations[Method] & string

type Parts = OperationParts<unknown, unknown, unknown, unknown>

type Part<Operation, Name extends keyof Parts> = Operation extends Parts ? Operation[Name] : never

/**
 * The fields of an operation's request.
 *
 * @example
 *   type Payment = XmlOf<'POST', 'v2/pay/micropay'>
 */
export type XmlOf<Method extends OperationMethodV2, Path extends OperationPathV2<Method>> = Part<
  Operations[Method][Path],
  'json'
>

/** What a call of an operation takes: `xml`, `query`, `file` and options. */
export type CallOfV2<Method extends OperationMethodV2, Path extends OperationPathV2<Method>> = Part<
  Operations[Method][Path],
  'call'
>

/** What an operation answers. */
export type ResponseOfV2<Method extends OperationMethodV2, Path extends OperationPathV2<Method>> = Part<
  Operations[Method][Path],
  'response'
>
