import { sensitiveRequestPaths } from '../catalog/sensitive-paths.ts'
import type { FieldSchema, Operation } from '../catalog/types.ts'
import type { Client } from './client.ts'
import { warnOnce } from './unknown.ts'

const sensitive = /* @__PURE__ */ new WeakMap<Operation, boolean>()

/** In an operation with sensitive fields, a text that the catalog does not know goes out in clear: said once. */
export function warnOfUnknownText(client: Client, operation: Operation, json: unknown): void {
  let has = sensitive.get(operation)
  if (has === undefined) sensitive.set(operation, (has = sensitiveRequestPaths(operation).length > 0))
  if (!has) return
  eachUnknownText(json, operation.body, 'json', path =>
    warnOnce(
      client,
      'unknown-field',
      `${operation.method} ${operation.path}: ${path} is a text that the catalog does not know, and ` +
        'goes out in clear',
    ),
  )
}

function eachUnknownText(
  value: unknown,
  schema: FieldSchema | undefined,
  path: string,
  found: (path: string) => void,
): void {
  if (typeof value === 'string') return schema === undefined ? found(path) : undefined
  if (typeof value !== 'object' || value === null) return
  if (schema !== undefined && schema.properties === undefined && schema.items === undefined) return
  if (Array.isArray(value)) {
    for (const item of value) eachUnknownText(item, schema?.items, `${path}.*`, found)
    return
  }
  const properties = schema?.properties ?? {}
  for (const name of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[name]
    const known = Object.hasOwn(properties, name) ? properties[name] : undefined
    eachUnknownText(inner, known, `${path}.${name}`, found)
  }
}
