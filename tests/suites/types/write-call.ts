import type { FieldFact, OperationFact } from '../../../src/catalog/build/facts.ts'
import type { OperationExample } from '../../../src/catalog/examples.ts'
import { toSegments } from '../../../src/client/path.ts'

/** What a user gives to a verb. */
export type CallValue = Readonly<Record<string, unknown>>

/** The ways to write a path, as source text. */
export const STYLES: readonly ((path: string) => string)[] = [
  path => `wxpay${path.slice(1).split('/').map(writeProperty).join('')}`,
  path => `wxpay.chain(${quote(path.slice(1))})`,
  path => `wxpay[${quote(path.slice(1))}]`,
]

/**
 * A variable between underscores; a segment in camel case where the client reads that back as the segment,
 * otherwise as it is; `/` for a `/` at the end.
 */
function writeProperty(segment: string): string {
  const property = segment
    .replace(/^\{(.*)\}$/, '_$1_')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const same = toSegments(property) === segment ? property : segment
  const name = segment === '' ? '/' : same
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quote(name)}]`
}

/** A value as TypeScript: JSON is. */
export function quote(value: unknown): string {
  return JSON.stringify(value)
}

/** The call with everything that is documented. */
export function fullCall(operation: OperationFact, example: OperationExample): CallValue {
  const { form = {}, header } = operation
  const { meta, ...parts } = form
  const others = Object.entries(parts).filter(([, part]) => part.type !== 'file')
  return {
    ...example.variables,
    ...(example.query && { query: example.query }),
    ...(example.body && { json: example.body }),
    ...(operation.form && { file: { name: 'example.png', data: 'content' } }),
    ...(given(meta).length > 0 && { meta: Object.fromEntries(given(meta)) }),
    ...(others.length > 0 && {
      form: Object.fromEntries(others.map(([name, part]) => [name, sample(part)])),
    }),
    ...(header && { headers: Object.fromEntries(given(header)) }),
  }
}

/** The call with nothing that may be left out. */
export function minimalCall(operation: OperationFact, example: OperationExample): CallValue {
  const { query, json, meta, headers, ...call } = fullCall(operation, example)
  const least = {
    query: prune(query, operation.query),
    json: prune(json, operation.body),
    meta: prune(meta, operation.form?.['meta']),
    headers: prune(headers, operation.header),
  }
  // A body is always given; the others only for what has to be in them.
  const needed = Object.entries(least).filter(
    ([name, value]) =>
      typeof value === 'object' && value !== null && (name === 'json' || Object.keys(value).length > 0),
  )
  return { ...call, ...Object.fromEntries(needed) }
}

/** A copy with required fields only, and one of each group of which one is needed, at any depth. */
function prune(value: unknown, field: FieldFact | undefined): unknown {
  if (Array.isArray(value)) return value.map(item => prune(item, field?.items))
  if (typeof value !== 'object' || value === null || field?.properties === undefined) return value
  const { properties, required = [], atLeastOne = [] } = field
  const chosen = atLeastOne.flatMap(group => group.find(name => name in value) ?? [])
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => required.includes(name) || chosen.includes(name))
      .map(([name, inner]) => [name, prune(inner, properties[name])]),
  )
}

/** Values of fields that have no example, without what the client fills in by itself. */
function given(field: FieldFact | undefined): (readonly [name: string, value: unknown])[] {
  return Object.entries(field?.properties ?? {})
    .filter(([, inner]) => !inner.format?.startsWith('file-'))
    .map(([name, inner]) => [name, sample(inner)])
}

function sample(field: FieldFact): unknown {
  if (field.type === 'object') return Object.fromEntries(given(field))
  return field.enum?.[0] ?? (field.type === 'integer' ? 1 : 'a')
}
