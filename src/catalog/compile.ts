import {
  array,
  boolean,
  check,
  lazy,
  nullish,
  number,
  pipe,
  rawCheck,
  safeParse,
  string,
  type GenericSchema,
} from 'valibot'
import { found } from './describe.ts'
import { jsonValue } from './json-value.ts'
import { objectSchema } from './object-schema.ts'
import { textActions } from './text-actions.ts'
import type { FieldSchema } from './types.ts'

/** How much is refused: `lenient` only what cannot be right, `strict` whatever is not as documented. */
export type Mode = 'lenient' | 'strict'

const compiled: Readonly<Record<Mode, WeakMap<FieldSchema, GenericSchema>>> = {
  lenient: /* @__PURE__ */ new WeakMap(),
  strict: /* @__PURE__ */ new WeakMap(),
}

/**
 * The valibot schema of a field, made on the first call and kept.
 *
 * `lenient` refuses a value of the wrong JSON type, a number that is not finite or an integer that has lost
 * precision, and NUL. What is inside an object or array may be missing or `null`; unknown keys are kept.
 * `strict` adds what the catalog documents: `required`, `enum`, lengths in code points, patterns, ranges,
 * formats, no unknown keys, no `null`, and no emoji where it is not known to be taken. A message says what
 * was expected and what was found, but never the value of a sensitive field.
 */
export function compileSchema(schema: FieldSchema, mode: Mode): GenericSchema {
  let result = compiled[mode].get(schema)
  if (result === undefined) compiled[mode].set(schema, (result = compile(schema, mode)))
  return result
}

function compile(schema: FieldSchema, mode: Mode): GenericSchema {
  const strict = mode === 'strict'
  switch (schema.type) {
    case 'string':
      return schema.json === undefined
        ? pipe(string(found(schema)), ...textActions(schema, strict))
        : jsonTextSchema(schema, schema.json, mode)
    case 'integer':
    case 'number':
      return numberSchema(schema, strict)
    case 'boolean':
      return boolean(found(schema))
    case 'array':
      return arraySchema(schema, mode)
    case 'object':
      return objectSchema(schema, strict, field => compileSchema(field, mode))
    case 'any':
    case 'file':
      return jsonValue
  }
}

function numberSchema(schema: FieldSchema, strict: boolean): GenericSchema {
  const isInteger = schema.type === 'integer'
  const base = pipe(
    number(found(schema)),
    check(value => (isInteger ? Number.isSafeInteger(value) : Number.isFinite(value)), found(schema)),
  )
  if (!strict) return base
  const { enum: values, minimum = -Infinity, maximum = Infinity } = schema
  return pipe(
    base,
    check(value => value >= minimum, found(schema, `at least ${minimum}`)),
    check(value => value <= maximum, found(schema, `at most ${maximum}`)),
    check(
      value => values === undefined || values.includes(value),
      found(schema, `one of ${values?.join(', ')}`),
    ),
  )
}

function arraySchema(schema: FieldSchema, mode: Mode): GenericSchema {
  const { items, minItems = 0, maxItems = Infinity } = schema
  const item = items === undefined ? jsonValue : compileSchema(items, mode)
  if (mode === 'lenient') return array(nullish(item), found(schema))
  return pipe(
    array(item, found(schema)),
    check(value => value.length >= minItems, found(schema, `at least ${minItems} elements`)),
    check(value => value.length <= maxItems, found(schema, `at most ${maxItems} elements`)),
  )
}

/** A string that holds JSON: either the string, checked inside, or the value, which the client serialises. */
export function jsonTextSchema(schema: FieldSchema, inside: FieldSchema, mode: Mode): GenericSchema {
  const inner = compileSchema(inside, mode)
  const text = pipe(
    string(),
    rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const parsed = parse(dataset.value)
      if (parsed === undefined) return addIssue({ message: found(schema, 'a string of JSON') })
      for (const { message, path } of safeParse(inner, parsed.value).issues ?? [])
        addIssue({ message, ...(path && { path }) })
    }),
  )
  return lazy(value => (typeof value === 'string' ? text : inner))
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
