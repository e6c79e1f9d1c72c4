import type { FieldSchema } from './types.ts'

/** What was found, for an error message. Of a sensitive field only the kind of value, never the value. */
function describeValue(value: unknown, sensitive: boolean): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'string')
    return sensitive || value.length > 60
      ? `a string of ${[...value].length} characters`
      : JSON.stringify(value)
  if (typeof value === 'object')
    return Object.prototype.toString.call(value) === '[object Object]'
      ? 'an object'
      : `a ${Object.prototype.toString.call(value).slice(8, -1)}`
  if (typeof value === 'number' || typeof value === 'boolean')
    return sensitive ? `a ${typeof value}` : String(value)
  return `a ${typeof value}`
}

/** What a field takes, for an error message. */
function describeType(schema: FieldSchema): string {
  switch (schema.type) {
    case 'integer':
      return 'an integer'
    case 'object':
      return 'an object'
    case 'array':
      return 'an array'
    case 'any':
      return 'a JSON value'
    case 'string':
      return schema.format === 'json' ? 'a string of JSON, or the value for it' : 'a string'
    default:
      return `a ${schema.type}`
  }
}

/** A valibot message for whatever is found in place of what a field takes. */
export function found(
  schema: FieldSchema,
  expected: string = describeType(schema),
): (issue: { readonly input: unknown }) => string {
  return ({ input }) =>
    `expected ${expected}, got ${describeValue(input, schema.sensitive === true)}` +
    // A field that has no value is left out on this wire.
    (input === null ? ': leave it out' : '')
}
