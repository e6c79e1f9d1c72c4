import type { OperationExample } from '../../../src/catalog/examples.ts'
import type { FieldSchema, Operation } from '../../../src/catalog/types.ts'

/** What names the caller is the client's own: the example's is somebody else. */
export function withoutOwn(value: unknown, schema: FieldSchema | undefined): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => schema?.properties?.[name]?.own !== 'mchid'),
  )
}

export function callOf(operation: Operation, example: OperationExample): Record<string, unknown> {
  return {
    ...example.variables,
    ...(example.query && { query: withoutOwn(example.query, operation.query) }),
    ...(example.body !== undefined && { json: withoutOwn(example.body, operation.body) }),
    ...(operation.form && { file: { name: 'example.png', data: 'content' }, ...uploadParts(operation) }),
  }
}

/** What an upload wants beside the file. */
function uploadParts({ form = {} }: Operation): Record<string, unknown> {
  const others = Object.fromEntries(
    Object.entries(form)
      .filter(([name, field]) => name !== 'meta' && field.type !== 'file')
      .map(([name]) => [name, '1']),
  )
  return { meta: form['meta'] && sample(form['meta']), form: others }
}

/** A value for a field, without what the client fills in. */
function sample(field: FieldSchema): unknown {
  if (field.type === 'object')
    return Object.fromEntries(
      Object.entries(field.properties ?? {})
        .filter(([, inner]) => !inner.format?.startsWith('file-'))
        .map(([name, inner]) => [name, sample(inner)]),
    )
  return field.enum?.[0] ?? (field.type === 'integer' ? 1 : 'a')
}
