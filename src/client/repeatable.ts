import type { Operation } from '../catalog/types.ts'
import type { Call } from './take-call.ts'

/**
 * Whether the same call may be sent twice: by its verb, or because the catalog says so and the call has the
 * numbers by which WeChat Pay knows it again; a file that is uploaded twice is no more than two ids.
 */
export function isRepeatable(method: string, operation: Operation | undefined, call: Call): boolean {
  if (method === 'GET' || method === 'PUT' || method === 'DELETE') return true
  if (operation?.form !== undefined) return true
  const by = operation?.idempotentBy
  if (by === undefined) return false
  return by === 'read-only' || by.every(path => isGiven(call, path))
}

/** @param path dotted, of a template variable, a header, the query or the body */
function isGiven({ variables, headers, query, json }: Call, path: string): boolean {
  const names = path.split('.')
  const starts = [variables, query, json, { [path]: headers[path.toLowerCase()] }]
  return starts.some(start => {
    let value: unknown = start
    for (const name of names)
      value =
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[name]
          : undefined
    return value !== undefined && value !== null && value !== ''
  })
}
