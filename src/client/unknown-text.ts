import { sensitiveRequestPaths } from '../catalog/sensitive-paths.ts'
import type { FieldSchema, Operation } from '../catalog/types.ts'
import type { Client } from './client.ts'
import { warnOnce } from './unknown.ts'

const sensitive = /* @__PURE__ */ new WeakMap<Operation, boolean>()

/** In an operation with sensitive fields, a text that the catalog does not know goes out in clear: said once. */
export function warnOfUnknownText(client: Client, operation: Operation, json: unknown): void {
  if (operation.body === undefined || json === undefined) return
  let has = sensitive.get(operation)
  if (has === undefined) sensitive.set(operation, (has = sensitiveRequestPaths(operation).length > 0))
  if (!has) return
  for (const path of unknownTexts(json, operation.body, 'json'))
    warnOnce(
      client,
      'unknown-field',
      `${operation.method} ${operation.path}: ${path} is a text that the catalog does not know, and goes out in clear`,
    )
}

function unknownTexts(value: unknown, schema: FieldSchema | undefined, path: string): string[] {
  if (typeof value === 'string') return schema === undefined ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  if (schema !== undefined && schema.properties === undefined && schema.items === undefined) return []
  if (Array.isArray(value))
    return [...new Set(value.flatMap(item => unknownTexts(item, schema?.items, `${path}.*`)))]
  const { properties = {} } = schema ?? {}
  return Object.entries(value).flatMap(([name, inner]) =>
    unknownTexts(inner, Object.hasOwn(properties, name) ? properties[name] : undefined, `${path}.${name}`),
  )
}
