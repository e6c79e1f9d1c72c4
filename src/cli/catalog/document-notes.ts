import type { Operation } from '../../catalog.ts'
import { objectAt, resolveRef, type JsonObject } from './openapi-document.ts'

/** What the OpenAPI document says of a field beyond the catalog's data. */
export interface FieldNotes {
  /** `fen`. */
  readonly unit?: string
  readonly note?: string
  readonly notes?: (name: string) => FieldNotes
}

/**
 * What only the OpenAPI document knows of an operation. The catalog's own data has no units and no remarks,
 * because a client does not need them; the document has, and is shipped beside it.
 */
export interface OperationNotes {
  readonly note?: string
  /** When an error comes, by `400 PARAM_ERROR`. */
  readonly errors: Readonly<Record<string, string>>
  /** Of `body`, `form`, `answer`, `path`, `query` and `header`. */
  part(name: string): FieldNotes
}

const NOTHING: OperationNotes = { errors: {}, part: () => ({}) }

/** @param document `undefined` where there is none: then nothing more is known */
export function documentNotes(document: JsonObject | undefined, operation: Operation): OperationNotes {
  const found = document && findInDocument(document, operation)
  if (document === undefined || found === undefined) return NOTHING
  const parameters = (place: string): FieldNotes => ({
    notes: name => {
      const all = Array.isArray(found['parameters']) ? (found['parameters'] as readonly JsonObject[]) : []
      const parameter = all.find(each => each['in'] === place && each['name'] === name)
      if (parameter === undefined) return {}
      const schema =
        objectAt(parameter, 'schema') ?? objectAt(parameter, 'content', 'application/json', 'schema')
      return schemaNotes(document, { ...schema, description: undefined })
    },
  })
  const response = Object.keys(operation.responses)[0] ?? '200'
  const schemaOf = (...names: readonly string[]): FieldNotes =>
    schemaNotes(document, objectAt(found, ...names))
  return {
    ...textOf('note', found['description']),
    errors: errorNotes(objectAt(found, 'responses') ?? {}),
    part(name) {
      switch (name) {
        case 'body':
          return schemaOf('requestBody', 'content', 'application/json', 'schema')
        case 'form':
          return schemaOf('requestBody', 'content', 'multipart/form-data', 'schema')
        case 'answer':
          return schemaOf('responses', response, 'content', 'application/json', 'schema')
        default:
          return parameters(name)
      }
    },
  }
}

function findInDocument(document: JsonObject, { method, path }: Operation): JsonObject | undefined {
  const verb = method.toLowerCase()
  const twin = Object.values(objectAt(document, 'components', 'pathItems') ?? {}).find(
    item => objectAt(item)?.['x-path'] === path,
  )
  return objectAt(document, 'paths', path, verb) ?? objectAt(twin, verb)
}

function schemaNotes(document: JsonObject, given: JsonObject | undefined): FieldNotes {
  if (given === undefined) return {}
  const schema = resolveRef(document, given)
  const items = objectAt(schema, 'items')
  const inside = objectAt(schema, 'contentSchema')
  return {
    ...textOf('unit', schema['x-unit']),
    ...textOf('note', schema['description']),
    notes: name => {
      const below = items ?? inside
      if (below !== undefined) return schemaNotes(document, below).notes?.(name) ?? {}
      return schemaNotes(document, objectAt(schema, 'properties', name))
    },
  }
}

function textOf(name: 'unit' | 'note', value: unknown): FieldNotes {
  return typeof value === 'string' ? { [name]: value } : {}
}

/** A response's description is a paragraph an error: `PARAM_ERROR: a field is missing`. */
function errorNotes(responses: JsonObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(responses).flatMap(([status, response]) => {
      const description = objectAt(response)?.['description']
      if (typeof description !== 'string') return []
      return description.split('\n\n').flatMap(line => {
        const colon = line.indexOf(': ')
        return colon === -1 ? [] : [[`${status} ${line.slice(0, colon)}`, line.slice(colon + 2)]]
      })
    }),
  )
}
