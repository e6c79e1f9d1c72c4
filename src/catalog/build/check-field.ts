import { FIELD_FORMATS, FIELD_TYPES } from '../field-kinds.ts'
import type { FieldSchema } from '../types.ts'
import { validateValue } from '../validate.ts'
import { withoutProse } from './compact.ts'
import type { FieldFact } from './facts.ts'

/** Says one thing that is wrong, and where: dotted from the operation down. */
export type Report = (place: string, problem: string) => void

const TYPES: ReadonlySet<unknown> = new Set(FIELD_TYPES)

const FORMATS: ReadonlySet<unknown> = new Set(FIELD_FORMATS)

/** Keys and the types that may have them; without types, all may. */
const KEYS: Readonly<Record<string, readonly FieldSchema['type'][] | undefined>> = {
  type: undefined,
  label: undefined,
  note: undefined,
  deprecated: undefined,
  format: ['string'],
  sensitive: ['string'],
  emoji: ['string'],
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  json: ['string'],
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  enum: ['string', 'integer', 'number'],
  default: ['string', 'integer', 'number', 'boolean'],
  example: ['string', 'integer', 'number', 'boolean'],
  unit: ['integer'],
  own: ['string'],
  atLeastOne: ['object'],
  maxBytes: ['file'],
  extensions: ['file'],
  minItems: ['array'],
  maxItems: ['array'],
  items: ['array'],
  properties: ['object'],
  required: ['object'],
}

/** `coupon_refund_id_$n_$m` stands for as many as there are, numbered. */
const PROPERTY_NAME = /^[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)*(?:_\$n(?:_\$m)?)?$/

/**
 * Checks a field and all that is inside it.
 *
 * @param value what stands in the facts file where a field belongs
 */
export function checkField(value: unknown, place: string, report: Report): void {
  if (!isRecord(value)) return report(place, 'is not a field')
  if (!TYPES.has(value['type']))
    return report(place, `has no type, or an unknown one: ${JSON.stringify(value['type'])}`)
  const field = value as unknown as FieldFact
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(KEYS, key)) report(place, `has an unknown key: ${key}`)
    else if (KEYS[key]?.includes(field.type) === false)
      report(place, `is of type ${field.type}, which has no ${key}`)
  }
  if (field.type === 'file' && !/^form\.\w+$/.test(place)) report(place, 'is a file, which only a form has')
  checkWords(field, place, report)
  checkLimits(field, place, report)
  checkInside(field, place, report)
}

/** Names of times and of how long something takes; `max_amount_by_day` is an amount. */
const TIME = /(?:^|[._])(?:time|times|date|minutes?|hours?|seconds?)(?:_\w+)?$/

function checkWords(
  { own, unit, label, note, deprecated, sensitive, emoji, format, type, maxBytes, extensions }: FieldFact,
  place: string,
  report: Report,
): void {
  if (
    label !== undefined &&
    (typeof label !== 'string' || label === '' || label !== label.trim() || /[<>\n]/.test(label))
  )
    report(place, `has a label with spaces around it or markup: ${JSON.stringify(label)}`)
  if (note !== undefined && (typeof note !== 'string' || note === ''))
    report(place, 'has a note that says nothing')
  for (const [key, flag] of Object.entries({ deprecated, sensitive, emoji }))
    if (flag !== undefined && flag !== true) report(place, `has ${key}, but it is not true`)
  if (maxBytes !== undefined && !(Number.isInteger(maxBytes) && maxBytes > 0))
    report(place, 'has maxBytes that is no number of bytes')
  if (
    extensions !== undefined &&
    !(
      Array.isArray(extensions) &&
      extensions.length > 0 &&
      extensions.every(extension => /^[a-z\d]+$/.test(String(extension)))
    )
  )
    report(place, 'has extensions that are not in lower case without a dot')
  if (unit !== undefined && unit !== 'fen') report(place, `has an unknown unit: ${String(unit)}`)
  if (unit === 'fen' && TIME.test(place)) report(place, 'counts fen, and its name says that it is a time')
  if (own !== undefined && own !== 'mchid' && own !== 'appid')
    report(place, `has own, which is neither mchid nor appid: ${String(own)}`)
  if (format !== undefined && !FORMATS.has(format)) report(place, `has an unknown format: ${format}`)
  if (type === 'number' && note === undefined)
    report(place, 'is a number without a note: what WeChat Pay counts (fen, days, pieces) is an integer')
}

function checkLimits(field: FieldFact, place: string, report: Report): void {
  const { enum: values, pattern, example, default: preset } = field
  for (const [low, high] of [
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minimum', 'maximum'],
  ] as const) {
    if ((field[low] ?? -Infinity) > (field[high] ?? Infinity)) report(place, `has ${low} above ${high}`)
  }
  if (values !== undefined) {
    if (!Array.isArray(values) || values.length === 0) return report(place, 'has an enum without values')
    if (new Set(values).size < values.length) report(place, 'has a value twice in its enum')
    for (const value of values) {
      if (typeof value !== (field.type === 'string' ? 'string' : 'number'))
        report(place, `has ${JSON.stringify(value)} in its enum, which is not of type ${field.type}`)
      if (typeof value === 'string' && value !== value.trim())
        report(place, `has spaces around a value of its enum: ${JSON.stringify(value)}`)
    }
  }
  if (pattern !== undefined && !isPattern(pattern))
    return report(place, `has a pattern that is no regular expression, or has slashes around it: ${pattern}`)
  for (const [key, sample] of [
    ['example', example],
    ['default', preset],
  ] as const) {
    if (sample === undefined) continue
    for (const issue of validateValue(withoutProse(field), sample, 'strict', place))
      report(place, `has ${key} ${JSON.stringify(sample)} against its own schema: ${issue.message}`)
  }
}

function checkInside(field: FieldFact, place: string, report: Report): void {
  const { type, properties, required, items, json, format } = field
  if (type === 'array') checkField(items, `${place}[]`, report)
  if ((format === 'json') !== (json !== undefined))
    report(place, 'has format json without a schema in json, or the reverse')
  else if (json !== undefined) checkField(json, `${place}#`, report)
  if (properties !== undefined) {
    if (!isRecord(properties) || Object.keys(properties).length === 0)
      return report(place, 'has properties, but none')
    for (const [name, property] of Object.entries(properties)) {
      if (!PROPERTY_NAME.test(name)) report(`${place}.${name}`, 'has a name with odd characters')
      checkField(property, `${place}.${name}`, report)
    }
  }
  if (field.atLeastOne !== undefined) checkAtLeastOne(field, place, report)
  if (required !== undefined) checkRequired(required, Object.keys(properties ?? {}), place, report)
}

function checkAtLeastOne(
  { atLeastOne, properties = {}, required = [] }: FieldFact,
  place: string,
  report: Report,
): void {
  if (!Array.isArray(atLeastOne) || !atLeastOne.every(group => Array.isArray(group) && group.length > 1))
    return report(place, 'has atLeastOne that is no list of groups of two names or more')
  for (const name of atLeastOne.flat() as string[]) {
    if (!Object.hasOwn(properties, name))
      report(place, `has ${name} in atLeastOne, which is not among its properties`)
    if (required.includes(name)) report(place, `has ${name} in atLeastOne, and requires it`)
  }
}

function checkRequired(required: unknown, names: readonly string[], place: string, report: Report): void {
  if (!Array.isArray(required) || required.length === 0) return report(place, 'has required, but no names')
  for (const name of required)
    if (!names.includes(name as string))
      report(place, `requires ${JSON.stringify(name)}, which is not among its properties`)
  if (names.filter(name => required.includes(name)).join() !== required.join())
    report(place, 'has required not in the order of its properties, or with a name twice')
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp && !/^\/.*\/$/.test(pattern)
  } catch {
    return false
  }
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
