import { loadExample, type OperationExample } from './examples.ts'
import { lazyCatalog } from './lazy.ts'

/**
 * An operation's documented example: template variables, query, body and responses, valid in strict mode,
 * sensitive fields as plain text, every documented field filled in; `undefined` for what the catalog does not
 * know. For tests, fixtures and tools: nothing of the client needs it. Imports the examples of the path's
 * family on first use.
 *
 * @example
 *   const example = await exampleOf('POST', 'v3/pay/transactions/jsapi')
 *   console.log(example?.body, example?.responses['200'])
 *
 * @param method in capitals
 * @param path a URI template or a concrete path, with or without its leading `/`
 */
export async function exampleOf(method: string, path: string): Promise<OperationExample | undefined> {
  const operation = await lazyCatalog.find(method, path)
  return operation && loadExample(operation)
}
