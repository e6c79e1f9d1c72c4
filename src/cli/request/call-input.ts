import type { Operation } from '../../catalog.ts'
import { putFields, type WrittenField } from './field-values.ts'

/** What the client's verb takes, except for a file. */
export interface CallInput {
  /** Template variables by name. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Of an upload. */
  readonly meta?: unknown
  readonly form?: unknown
}

/** What was written of a call, each kind of field by itself. */
export interface WrittenCall {
  readonly method: string
  readonly path: string
  /** Of the command line's end: where each belongs, the catalog knows. */
  readonly fields: readonly WrittenField[]
  /** Of `--query`. */
  readonly query: readonly WrittenField[]
  readonly headers: Readonly<Record<string, string>>
  /** The body as it was given; `undefined` where it is made of fields alone. */
  readonly data: unknown
  readonly hasFile: boolean
}

/**
 * Puts every field where it belongs: into the path, the query, the body, or the parts of an upload.
 *
 * @param operation `undefined` where the catalog does not know it: then a GET has a query, everything else a
 *   body
 */
export function callInput(written: WrittenCall, operation: Operation | undefined): CallInput {
  const { fields, headers, data } = written
  const places = sortFields(written, operation)
  const json = places.json.length > 0 ? putFields(operation?.body, places.json, data ?? {}) : data
  const form = operation?.form && { type: 'object' as const, properties: operation.form }
  return {
    variables: Object.fromEntries(
      fields.filter(isVariableOf(written)).map(({ path: [name = ''], text }) => [name, text]),
    ),
    ...(places.query.length > 0 && { query: putFields(operation?.query, places.query) as Values }),
    ...(json !== undefined && { json }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(places.meta.length > 0 && { meta: putFields(operation?.form?.['meta'], places.meta) }),
    ...(places.form.length > 0 && { form: putFields(form, places.form) }),
  }
}

type Values = Readonly<Record<string, unknown>>

type Place = 'query' | 'json' | 'meta' | 'form'

function sortFields(
  written: WrittenCall,
  operation: Operation | undefined,
): Readonly<Record<Place, readonly WrittenField[]>> {
  const places: Record<Place, WrittenField[]> = { query: [...written.query], json: [], meta: [], form: [] }
  const isVariable = isVariableOf(written)
  for (const field of written.fields)
    if (!isVariable(field)) places[placeOf(field.path[0]!, written, operation)].push(field)
  return places
}

function isVariableOf({ path }: WrittenCall): (field: WrittenField) => boolean {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), match => match[1]!)
  return field => names.includes(field.path[0]!)
}

function placeOf(name: string, { method, hasFile }: WrittenCall, operation: Operation | undefined): Place {
  const isOfQuery = has(operation?.query?.properties, name)
  if (hasFile || operation?.form !== undefined) {
    if (has(operation?.form, name)) return 'form'
    return isOfQuery ? 'query' : 'meta'
  }
  if (isOfQuery && !has(operation?.body?.properties, name)) return 'query'
  return method === 'GET' && operation?.body === undefined ? 'query' : 'json'
}

function has(properties: Readonly<Record<string, unknown>> | undefined, name: string): boolean {
  return properties !== undefined && Object.hasOwn(properties, name)
}
