import type { Operations } from './generated/operations.ts'

/** What an operation takes and gives, as types. */
export interface OperationParts<Query, Json, Call, Response> {
  query: Query
  json: Json
  call: Call
  response: Response
}

/** A method that some operation has. */
export type OperationMethod = keyof Operations

/** The paths of the operations of a method, without the leading `/`. */
export type OperationPath<Method extends OperationMethod> = keyof Operations[Method] & string

type Parts = OperationParts<unknown, unknown, unknown, unknown>

type Part<Operation, Name extends keyof Parts> = Operation extends Parts ? Operation[Name] : never

/**
 * The JSON body of an operation.
 *
 * @example
 *   type Order = JsonOf<'POST', 'v3/pay/transactions/jsapi'>
 */
export type JsonOf<Method extends OperationMethod, Path extends OperationPath<Method>> = Part<
  Operations[Method][Path],
  'json'
>

/** The query parameters of an operation. */
export type QueryOf<Method extends OperationMethod, Path extends OperationPath<Method>> = Part<
  Operations[Method][Path],
  'query'
>

/** What a call of an operation takes: template variables, `query`, `json`, `file` and options. */
export type CallOf<Method extends OperationMethod, Path extends OperationPath<Method>> = Part<
  Operations[Method][Path],
  'call'
>

/** What an operation responds with, its sensitive fields as plain text. */
export type ResponseOf<Method extends OperationMethod, Path extends OperationPath<Method>> = Part<
  Operations[Method][Path],
  'response'
>
