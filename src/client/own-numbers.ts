import type { FieldSchema } from '../catalog/types.ts'
import type { ValidationIssue } from '../errors/validation-error.ts'

/** The numbers by which a client is known: what it fills in where a request names its caller. */
export interface OwnNumbers {
  readonly mchid: string | undefined
  readonly appid: string | undefined
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
  for (const [name, field] of Object.entries(schema.properties)) {
    const number = field.own === undefined ? undefined : own[field.own]
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
  return Object.entries(schema.properties).flatMap(([name, { own, label }]) => {
    const isMissing = own !== undefined && schema.required?.includes(name) && value?.[name] === undefined
    if (!isMissing) return []
    const message = `is missing: give it here, or as the client's option ${own}`
    return [{ path: `${path}.${name}`, message, ...(label !== undefined && { label }) }]
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
