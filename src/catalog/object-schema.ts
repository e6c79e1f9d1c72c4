import {
  check,
  custom,
  nullish,
  objectWithRest,
  optional,
  pipe,
  undefined_,
  type GenericSchema,
} from 'valibot'
import { found } from './describe.ts'
import { jsonValue } from './json-value.ts'
import type { Rules } from './compile.ts'
import type { FieldSchema } from './types.ts'

/**
 * An object of documented fields. Strict: the required ones must be there and no others; lenient: each may be
 * missing, in a response null as well, and others are kept.
 */
export function objectSchema(
  schema: FieldSchema,
  { strict, limits, loose }: Rules,
  compileInner: (field: FieldSchema) => GenericSchema,
): GenericSchema {
  const { properties = {}, required = [] } = schema
  const entries: Record<string, GenericSchema> = {}
  for (const [name, field] of Object.entries(properties)) {
    const inner = compileInner(field)
    if (loose) entries[name] = nullish(inner)
    else entries[name] = strict && required.includes(name) ? inner : optional(inner)
  }
  const rest =
    strict && schema.properties !== undefined
      ? undefined_('expected no such field: it is not documented')
      : jsonValue
  const groups = (limits && schema.atLeastOne) || []
  return pipe(
    custom<Record<string, unknown>>(isObject, found(schema)),
    objectWithRest(entries, rest, issue => {
      const missing = properties[String(issue.path?.at(-1)?.key)] ?? schema
      return found(missing)(issue)
    }),
    ...groups.map(group =>
      check<Record<string, unknown>, string>(
        value => group.some(name => value[name] !== undefined),
        `expected at least one of ${group.join(', ')}, got none`,
      ),
    ),
  )
}

/** An object in JSON's sense: no array, no Date, no Map. */
function isObject(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]'
}
