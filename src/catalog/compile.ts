import {
  array,
  boolean,
  check,
  custom,
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

/** Which way a value travels: what WeChat Pay answers is not the caller's to mend. */
export type Side = 'request' | 'response'

/** What is refused of a value, decided in one place. */
export interface Rules {
  /** `required`, enumerations, formats and unknown keys count. */
  readonly strict: boolean
  /** Lengths, patterns and ranges count as well. */
  readonly limits: boolean
  /** Text, numbers and booleans do for each other: responses are not always typed as they are documented. */
  readonly loose: boolean
}

const RULES: Readonly<Record<Side, Readonly<Record<Mode, Rules>>>> = {
  request: {
    lenient: { strict: false, limits: false, loose: false },
    strict: { strict: true, limits: true, loose: false },
  },
  response: {
    lenient: { strict: false, limits: false, loose: true },
    strict: { strict: true, limits: false, loose: false },
  },
}

const compiled = /* @__PURE__ */ new WeakMap<Rules, WeakMap<FieldSchema, GenericSchema>>()

/**
 * The valibot schema of a field, made on the first call and kept.
 *
 * `lenient` refuses a value of the wrong JSON type, a number that is not finite or an integer that has lost
 * precision, and NUL. What is inside an object or array may be missing or `null`; unknown keys are kept.
 * `strict` adds what the catalog documents: `required`, `enum`, lengths in code points, patterns, ranges,
 * formats, groups of which one is needed, no unknown keys, no `null`, and no emoji where it is not known to
 * be taken. Of a response, lengths, patterns and ranges never count, and lenient takes one scalar for
 * another. A message says what was expected and what was found, but never the value of a sensitive field.
 *
 * @example
 *   const operation = await operationOf('POST', 'v3/pay/transactions/jsapi')
 *   const schema = compileSchema(operation!.body!, 'strict')
 *   console.log(v.safeParse(schema, order).success)
 *
 * @param side default `'request'`
 */
export function compileSchema(schema: FieldSchema, mode: Mode, side: Side = 'request'): GenericSchema {
  return compileWith(schema, RULES[side][mode])
}

/** The rules for a request. */
export function requestRules(mode: Mode): Rules {
  return RULES.request[mode]
}

function compileWith(schema: FieldSchema, rules: Rules): GenericSchema {
  let kept = compiled.get(rules)
  if (kept === undefined) compiled.set(rules, (kept = new WeakMap()))
  let result = kept.get(schema)
  if (result === undefined) kept.set(schema, (result = compile(schema, rules)))
  return result
}

function compile(schema: FieldSchema, rules: Rules): GenericSchema {
  switch (schema.type) {
    case 'string':
      if (schema.json !== undefined) return jsonTextSchema(schema, schema.json, rules)
      return rules.loose ? scalar(schema) : pipe(string(found(schema)), ...textActions(schema, rules))
    case 'integer':
    case 'number':
      return rules.loose ? scalar(schema) : numberSchema(schema, rules)
    case 'boolean':
      return rules.loose ? scalar(schema) : boolean(found(schema))
    case 'array':
      return arraySchema(schema, rules)
    case 'object':
      return objectSchema(schema, rules, field => compileWith(field, rules))
    case 'any':
    case 'file':
      return jsonValue
  }
}

/** Any text, number or boolean. */
function scalar(schema: FieldSchema): GenericSchema {
  return custom<string | number | boolean>(
    value => ['string', 'number', 'boolean'].includes(typeof value),
    found(schema),
  )
}

function numberSchema(schema: FieldSchema, { strict, limits }: Rules): GenericSchema {
  const isInteger = schema.type === 'integer'
  const base = pipe(
    number(found(schema)),
    check(value => (isInteger ? Number.isSafeInteger(value) : Number.isFinite(value)), found(schema)),
  )
  if (!strict) return base
  const { enum: values } = schema
  const { minimum = -Infinity, maximum = Infinity } = limits ? schema : {}
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

function arraySchema(schema: FieldSchema, rules: Rules): GenericSchema {
  const { items } = schema
  const { minItems = 0, maxItems = Infinity } = rules.limits ? schema : {}
  const item = items === undefined ? jsonValue : compileWith(items, rules)
  if (!rules.strict) return array(nullish(item), found(schema))
  return pipe(
    array(item, found(schema)),
    check(value => value.length >= minItems, found(schema, `at least ${minItems} elements`)),
    check(value => value.length <= maxItems, found(schema, `at most ${maxItems} elements`)),
  )
}

/** A string that holds JSON: either the string, checked inside, or the value, which the client serialises. */
export function jsonTextSchema(schema: FieldSchema, inside: FieldSchema, rules: Rules): GenericSchema {
  const inner = compileWith(inside, rules)
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
