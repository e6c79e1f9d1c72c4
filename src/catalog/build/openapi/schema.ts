import { defined } from '../../../lib/defined.ts'
import type { FieldFact } from '../facts.ts'

/** A JSON object of the document. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * The name under components/schemas of an object that stands there; `undefined` for one that is written where
 * it is.
 */
export type NameOf = (field: FieldFact) => string | undefined

/** The schema of a field as it is on the wire. */
export function toSchema(field: FieldFact, nameOf: NameOf): JsonObject {
  const name = nameOf(field)
  return { ...(name === undefined ? toType(field, nameOf) : refTo(name)), ...annotations(field) }
}

/** A reference to what stands under components/schemas. */
function refTo(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` }
}

/** The schema of an object, written out. */
export function toObject({ properties, required, atLeastOne }: FieldFact, nameOf: NameOf): JsonObject {
  return defined({
    type: 'object',
    properties:
      properties &&
      Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, toSchema(field, nameOf)])),
    required: required || undefined,
    // Of each group one property has to be there.
    allOf: atLeastOne && atLeastOne.map(group => ({ anyOf: group.map(name => ({ required: [name] })) })),
  })
}

function toType(field: FieldFact, nameOf: NameOf): JsonObject {
  const { type, minItems, maxItems, items, json, sensitive } = field
  if (sensitive) return toCiphertext(field)
  if (json) return { type, contentMediaType: 'application/json', contentSchema: toSchema(json, nameOf) }
  switch (type) {
    case 'object':
      return toObject(field, nameOf)
    case 'array':
      return {
        type,
        ...(items && { items: toSchema(items, nameOf) }),
        ...withoutUndefined({ minItems, maxItems }),
      }
    case 'file':
      return { contentMediaType: 'application/octet-stream' }
    case 'any':
      return {}
    default:
      return toScalar(field)
  }
}

/** What is documented of a sensitive field is about its plain text, which is not what travels. */
function toCiphertext(field: FieldFact): JsonObject {
  const { type, ...plain } = { ...toScalar(field), ...exampleOf(field) }
  return {
    type,
    contentEncoding: 'base64',
    'x-sensitive': true,
    ...(Object.keys(plain).length > 0 && { 'x-plain-text': plain }),
  }
}

/**
 * An enumeration stays open: new values appear without notice, and must not break whoever was generated from
 * this.
 */
function toScalar({
  type,
  format,
  minLength,
  maxLength,
  pattern,
  minimum,
  maximum,
  enum: values,
  emoji,
}: FieldFact): JsonObject {
  const limits = withoutUndefined({
    type,
    format,
    minLength,
    maxLength,
    pattern: pattern === undefined ? undefined : `^(?:${pattern})$`,
    minimum,
    maximum,
    'x-emoji': emoji,
  })
  return values === undefined ? limits : { anyOf: [{ type, enum: values }, limits] }
}

function annotations(field: FieldFact): JsonObject {
  const { label, note, deprecated, unit, own, default: preset } = field
  return {
    ...withoutUndefined({ title: label, description: note, default: preset, deprecated }),
    ...withoutUndefined({ 'x-unit': unit, 'x-own': own }),
    ...(!field.sensitive && exampleOf(field)),
  }
}

function exampleOf({ example }: FieldFact): JsonObject {
  return example === undefined ? {} : { examples: [example] }
}

/** An object without the keys that have no value. */
export function withoutUndefined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))
}
