import { lazyCatalog } from './lazy.ts'
import type { Operation } from './types.ts'

/**
 * What the catalog says of an operation: its schemas as data, its Chinese name, its official page;
 * `undefined` for what the catalog does not know. Imports the path's family on first use.
 *
 * @example
 *   const operation = await operationOf('POST', 'v3/pay/transactions/jsapi')
 *   console.log(operation?.title, operation?.doc)
 *
 * @param method in capitals
 * @param path a URI template or a concrete path, with or without its leading `/`
 */
export async function operationOf(method: string, path: string): Promise<Operation | undefined> {
  return lazyCatalog.find(method, path)
}
