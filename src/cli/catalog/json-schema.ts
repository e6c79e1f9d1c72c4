import type { FieldSchema } from '../../catalog.ts'

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema of a value as a caller of the client gives or gets it: sensitive fields as plain text. Says
 * what the catalog says in strict mode, enumerations included.
 */
export function toJsonSchema(field: FieldSchema): JsonSchema {
  const { label, sensitive, deprecated, own, default: preset, emoji } = field
  return present({
    ...toType(field),
    title: label,
    default: preset,
    deprecated,
    'x-encrypted': sensitive,
    'x-emoji': emoji,
    'x-filled-from': own,
  })
}

function toType(field: FieldSchema): JsonSchema {
  const { type, items, json, minItems, maxItems } = field
  // The client takes the value as well, and makes the string of it.
  if (json !== undefined)
    return {
      anyOf: [
        { type: 'string', contentMediaType: 'application/json', contentSchema: toJsonSchema(json) },
        toJsonSchema(json),
      ],
    }
  switch (type) {
    case 'object':
      return toObject(field)
    case 'array':
      return present({ type, items: items && toJsonSchema(items), minItems, maxItems })
    case 'file':
      return { contentMediaType: 'application/octet-stream' }
    case 'any':
      return {}
    default:
      return toScalar(field)
  }
}

/** What the caller's own options fill in need not be given. */
function toObject({ properties, required = [], atLeastOne }: FieldSchema): JsonSchema {
  const needed = required.filter(name => properties?.[name]?.own === undefined)
  return present({
    type: 'object',
    properties:
      properties &&
      Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, toJsonSchema(inner)])),
    required: needed.length > 0 ? needed : undefined,
    additionalProperties: properties === undefined ? undefined : false,
    allOf: atLeastOne?.map(group => ({ anyOf: group.map(name => ({ required: [name] })) })),
  })
}

/** Formats that JSON Schema knows by the same name. */
const FORMATS: readonly string[] = ['date-time', 'date', 'uri']

function toScalar(field: FieldSchema): JsonSchema {
  const { type, format, minLength, maxLength, pattern, minimum, maximum, enum: values } = field
  return present({
    type,
    enum: values,
    format: format !== undefined && FORMATS.includes(format) ? format : undefined,
    minLength,
    maxLength,
    pattern: pattern === undefined ? undefined : `^(?:${pattern})$`,
    minimum,
    maximum,
  })
}

function present(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined))
}
