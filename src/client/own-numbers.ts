import type { FieldSchema } from '../catalog/types.ts'
import type { ValidationIssue } from '../errors/validation-error.ts'

/** The numbers by which a client is known: what it fills in where a request names its caller. */
export interface OwnNumbers {
  readonly mchid: string | undefined
  readonly appid: string | undefined
}

/** A field that names the caller: its name, by which number, and its label. */
type OwnField = readonly [name: string, own: keyof OwnNumbers, label: string | undefined]

const known = /* @__PURE__ */ new WeakMap<FieldSchema, readonly OwnField[]>()

/** Which fields of a schema name the caller: looked for once. */
function ownFields(schema: FieldSchema): readonly OwnField[] {
  let fields = known.get(schema)
  if (fields === undefined) {
    fields = Object.entries(schema.properties ?? {}).flatMap(([name, { own, label }]) =>
      own === undefined ? [] : [[name, own, label] as const],
    )
    known.set(schema, fields)
  }
  return fields
}

/**
 * A query or a body in which the caller is named: a field that the catalog calls the caller's own is filled
 * in where it was left out. What was given is never changed, and neither is the object that was given.
 *
 * @param value `undefined` where the caller gave none
 */
export function withOwnNumbers(schema: FieldSchema | undefined, value: unknown, own: OwnNumbers): unknown {
  if (schema?.properties === undefined || !(value === undefined || isRecord(value))) return value
  const filled: Record<string, string> = {}
  for (const [name, kind] of ownFields(schema)) {
    const number = own[kind]
    if (number !== undefined && value?.[name] === undefined) filled[name] = number
  }
  return Object.keys(filled).length === 0 ? value : { ...value, ...filled }
}

/**
 * The caller's own numbers that are needed and nowhere to be had.
 *
 * @param path `json` or `query`
 */
export function missingOwnNumbers(
  schema: FieldSchema | undefined,
  value: unknown,
  path: string,
): ValidationIssue[] {
  if (schema?.properties === undefined || !(value === undefined || isRecord(value))) return []
  return ownFields(schema).flatMap(([name, own, label]) => {
    if (!schema.required?.includes(name) || value?.[name] !== undefined) return []
    const message = `is missing: give it here, or as the client's option ${own}`
    return [{ path: `${path}.${name}`, message, ...(label !== undefined && { label }) }]
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
