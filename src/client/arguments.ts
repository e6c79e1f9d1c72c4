import type { Operation } from '../catalog/types.ts'
import { PASSED_ON } from './passed-on.ts'

/** Those of ky's that are passed on besides. */
const MORE_PASSED_ON: readonly string[] = ['searchParams', 'hooks', 'onUploadProgress']

/** Where what users of other packages write belongs. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  data: 'the body is json: { … }',
  body: 'the body is json: { … }',
  params: 'parameters are query: { … }, and template variables stand beside it by their names',
  method: 'the verb at the end of the chain decides it',
  fetch: 'it is an option of createWechatpay',
  baseUrl: 'it is an option of createWechatpay',
  baseURL: 'the host is the option baseUrl of createWechatpay',
  prefix: 'the host is the option baseUrl of createWechatpay',
  parseJson: 'responses are parsed by the client',
  stringifyJson: 'what is signed is serialised by the client',
}

/**
 * @param given names of what is neither a template variable nor a part of the request
 * @throws {TypeError} naming an argument that a call does not take, and where it belongs
 */
export function checkArguments(
  name: string,
  given: Readonly<Record<string, unknown>>,
  operation: Operation | undefined,
): void {
  for (const [argument, value] of Object.entries(given)) {
    if (value === undefined || PASSED_ON.has(argument) || MORE_PASSED_ON.includes(argument)) continue
    throw new TypeError(`${name} takes no ${argument}: ${whereTo(argument, operation)}`)
  }
}

function whereTo(argument: string, operation: Operation | undefined): string {
  const holds = (properties: object | undefined): boolean =>
    properties !== undefined && Object.hasOwn(properties, argument)
  if (holds(operation?.body?.properties)) return `it belongs into json: { ${argument} }`
  if (holds(operation?.query?.properties)) return `it belongs into query: { ${argument} }`
  if (holds(operation?.form?.['meta']?.properties)) return `it belongs into meta: { ${argument} }`
  return Object.hasOwn(ELSEWHERE, argument)
    ? ELSEWHERE[argument]!
    : 'fields of the body belong into json: { … }, parameters into query: { … }'
}
