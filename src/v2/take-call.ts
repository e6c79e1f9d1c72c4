import type { Options as KyOptions } from 'ky'
import type { Operation } from '../catalog/types.ts'
import { readHeaders } from '../client/headers.ts'
import { PASSED_ON } from '../client/passed-on.ts'
import type { Query } from '../client/query.ts'
import { snapshot, snapshotQuery } from '../client/snapshot.ts'
import { kindOf } from '../lib/kind-of.ts'

/** The fields of a request, as a caller gives them. */
export type Values = Readonly<Record<string, unknown>>

/** What a caller gives to a verb, as it was when the verb was called. */
export interface CallV2 {
  readonly xml: Values | undefined
  readonly query: Query | undefined
  readonly file: unknown
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly options: KyOptions & Values
}

/**
 * Copies what was given: what the caller changes afterwards is of the caller's next call.
 *
 * @throws {TypeError} for what no call takes
 */
export function takeCallV2(method: string, input: unknown): CallV2 {
  if (input !== undefined && (typeof input !== 'object' || input === null || Array.isArray(input)))
    throw new TypeError(
      `${method.toLowerCase()}() takes an object of xml, query and options, got ${kindOf(input)}`,
    )
  const { xml, query, file, headers, ...options } = { ...input } as Values
  const copied = snapshot(xml, 'xml')
  if (copied !== undefined && (typeof copied !== 'object' || copied === null || Array.isArray(copied)))
    throw new TypeError(`xml has to be an object of fields, got ${kindOf(copied)}`)
  return {
    xml: copied as Values | undefined,
    query: query === undefined || query === null ? undefined : snapshotQuery(query),
    file,
    headers: readHeaders(headers),
    options,
  }
}

/** Where what users of other packages write belongs. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  json: 'the fields are xml: { … }',
  data: 'the fields are xml: { … }',
  body: 'the fields are xml: { … }',
  params: 'parameters are query: { … }',
  searchParams: 'parameters are query: { … }',
  security: 'give the client a fetch with the merchant API certificate',
  method: 'the verb at the end of the chain decides it',
  hooks: 'it is an option of createWechatpayV2',
  fetch: 'it is an option of createWechatpayV2',
  baseUrl: 'it is an option of createWechatpayV2',
}

/** @throws {TypeError} naming what a call does not take, and where it belongs */
export function checkArgumentsV2(
  name: string,
  { xml, file, options }: CallV2,
  operation: Operation | undefined,
): void {
  for (const [argument, value] of Object.entries(options)) {
    if (value === undefined || PASSED_ON.has(argument)) continue
    throw new TypeError(`${name} takes no ${argument}: ${whereTo(argument, operation)}`)
  }
  if (xml !== undefined && name.startsWith('GET '))
    throw new TypeError(`${name}: a GET has no body; give query instead of xml`)
  if (file !== undefined && operation?.form === undefined)
    throw new TypeError(`${name} takes no file: its body is xml: { … }`)
  if (file === undefined && operation?.form !== undefined)
    throw new TypeError(`${name} takes a file: give file, a File, a Blob or { name, data, type }`)
}

function whereTo(argument: string, operation: Operation | undefined): string {
  const holds = (properties: object | undefined): boolean =>
    properties !== undefined && Object.hasOwn(properties, argument)
  if (holds(operation?.body?.properties)) return `it belongs into xml: { ${argument} }`
  if (holds(operation?.query?.properties)) return `it belongs into query: { ${argument} }`
  return Object.hasOwn(ELSEWHERE, argument)
    ? ELSEWHERE[argument]!
    : 'fields belong into xml: { … }, parameters into query: { … }'
}
