import { array, check, custom, lazy, nullish, pipe, transform, type GenericSchema } from 'valibot'
import { jsonTextSchema, requestRules, type Mode } from './compile.ts'
import { found } from './describe.ts'
import { objectSchema } from './object-schema.ts'
import { textActions } from './text-actions.ts'
import type { FieldSchema } from './types.ts'

const compiled: Readonly<Record<Mode, WeakMap<FieldSchema, GenericSchema>>> = {
  lenient: /* @__PURE__ */ new WeakMap(),
  strict: /* @__PURE__ */ new WeakMap(),
}

/** Text of the scalars that are no strings. */
const TEXT: Readonly<Partial<Record<FieldSchema['type'], readonly [pattern: RegExp, expected: string]>>> = {
  integer: [/^-?\d+$/, 'an integer'],
  number: [/^-?\d+(?:\.\d+)?$/, 'a number'],
  boolean: [/^(?:true|false)$/, 'a boolean'],
}

/**
 * The valibot schema of query parameters, made on the first call and kept: as `compileSchema` has it for a
 * body, but every scalar travels as text, so that strings, numbers and booleans do for each other.
 */
export function compileQuery(schema: FieldSchema, mode: Mode): GenericSchema {
  let result = compiled[mode].get(schema)
  if (result === undefined)
    compiled[mode].set(
      schema,
      (result = objectSchema(schema, requestRules(mode), field => parameterSchema(field, mode))),
    )
  return result
}

function parameterSchema(schema: FieldSchema, mode: Mode): GenericSchema {
  if (schema.json !== undefined) return jsonTextSchema(schema, schema.json, requestRules(mode))
  if (schema.type !== 'array') return scalarSchema(schema, mode)
  const item = scalarSchema(schema.items ?? { type: 'any' }, mode)
  const list = array(mode === 'strict' ? item : nullish(item))
  // One value of a list need not be wrapped.
  return lazy(value => (Array.isArray(value) ? list : item))
}

function scalarSchema(schema: FieldSchema, mode: Mode): GenericSchema {
  const text = pipe(
    custom<string | number | boolean | bigint>(isScalar, found(schema, 'a string, number or boolean')),
    transform((value: string | number | boolean | bigint) => String(value)),
  )
  const actions = textActions(schema, requestRules(mode))
  const known = TEXT[schema.type]
  if (mode === 'strict' && known !== undefined)
    actions.push(check(value => known[0].test(value), found(schema, known[1])))
  return pipe(text, ...actions)
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : ['string', 'boolean', 'bigint'].includes(typeof value)
}
