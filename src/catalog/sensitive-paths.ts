import type { FieldSchema } from './types.ts'

/**
 * Where in a value the sensitive fields are, as dotted paths with `*` in the place of an index:
 * `json.user_list.*.phone`. JSON inside a string adds nothing to the path.
 *
 * @param path of the value itself, put before each; default none
 */
export function sensitivePaths(schema: FieldSchema, path: string = ''): string[] {
  if (schema.sensitive) return [path]
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`)
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => sensitivePaths(field, below(name))),
    ...(schema.items ? sensitivePaths(schema.items, below('*')) : []),
    ...(schema.json ? sensitivePaths(schema.json, path) : []),
  ]
}

/** {@link sensitivePaths} of what an operation sends, under `query`, `json` and `meta` as a caller gives it. */
export function sensitiveRequestPaths({
  query,
  body,
  form,
}: {
  readonly query?: FieldSchema
  readonly body?: FieldSchema
  readonly form?: Readonly<Record<string, FieldSchema>>
}): string[] {
  const parts = { query, json: body, meta: form?.['meta'] }
  return Object.entries(parts).flatMap(([name, schema]) =>
    schema === undefined ? [] : sensitivePaths(schema, name),
  )
}
