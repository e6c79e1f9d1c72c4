import { custom, objectWithRest, optional, pipe, undefined_, type GenericSchema } from 'valibot'
import { found } from './describe.ts'
import { jsonValue } from './json-value.ts'
import type { FieldSchema } from './types.ts'

/**
 * An object of documented fields. Strict: the required ones must be there and no others; lenient: each may be
 * missing, and others are kept.
 */
export function objectSchema(
  schema: FieldSchema,
  strict: boolean,
  compileInner: (field: FieldSchema) => GenericSchema,
): GenericSchema {
  const { properties = {}, required = [] } = schema
  const entries: Record<string, GenericSchema> = {}
  for (const [name, field] of Object.entries(properties)) {
    const inner = compileInner(field)
    entries[name] = !strict ? optional(inner) : required.includes(name) ? inner : optional(inner)
  }
  const rest =
    strict && schema.properties !== undefined
      ? undefined_('expected no such field: it is not documented')
      : jsonValue
  return pipe(
    custom<Record<string, unknown>>(isObject, found(schema)),
    objectWithRest(entries, rest, issue => {
      const missing = properties[String(issue.path?.at(-1)?.key)] ?? schema
      return found(missing)(issue)
    }),
  )
}

/** An object in JSON's sense: no array, no Date, no Map. */
function isObject(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]'
}
