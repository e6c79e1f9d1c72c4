import { safeParse } from 'valibot'
import type { ValidationIssue } from '../errors/validation-error.ts'
import { compileSchema, type Mode, type Side } from './compile.ts'
import { compileQuery } from './query-schema.ts'
import type { FieldSchema } from './types.ts'

/** What a value is part of. */
export interface Place {
  /** Of the value itself, put before the paths of the issues: `json`, `query`. */
  readonly path: string
  /** Whether it holds query parameters, which travel as text whatever their type; default `false`. */
  readonly query?: boolean
  /** Whether sensitive fields hold ciphertext, which is not like its plain text; default `false`. */
  readonly encrypted?: boolean
  /** Default `'request'`. */
  readonly side?: Side
}

/**
 * All that is wrong with a value; empty where nothing is.
 *
 * @example
 *   const operation = await operationOf('POST', 'v3/pay/transactions/jsapi')
 *   console.log(validateValue(operation!.body!, order, 'strict', { path: 'json' }))
 *
 * @param place of the value, or its path alone
 */
export function validateValue(
  schema: FieldSchema,
  value: unknown,
  mode: Mode,
  place: string | Place,
): ValidationIssue[] {
  const { path, ...options }: Place = typeof place === 'string' ? { path: place } : place
  const compiled = options.query ? compileQuery(schema, mode) : compileSchema(schema, mode, options.side)
  return (safeParse(compiled, value).issues ?? []).flatMap(issue => {
    const keys = issue.path?.map(({ key }) => String(key)) ?? []
    const { label, sensitive } = fieldAt(schema, keys) ?? {}
    return options.encrypted && sensitive && typeof issue.input === 'string'
      ? []
      : { path: [path, ...keys].join('.'), message: issue.message, ...(label !== undefined && { label }) }
  })
}

/** The field at a path of keys and indexes. */
function fieldAt(schema: FieldSchema, keys: readonly string[]): FieldSchema | undefined {
  let field: FieldSchema | undefined = schema
  for (const key of keys) {
    const inside: FieldSchema | undefined = field?.json ?? field
    field = inside?.type === 'array' ? inside.items : ownProperty(inside?.properties, key)
  }
  return field
}

function ownProperty(properties: FieldSchema['properties'], name: string): FieldSchema | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined
}
