import { defined } from '../../lib/defined.ts'
import {
  DOC_ROOT,
  KEYS,
  ROLES,
  TYPES,
  type CompactCatalog,
  type CompactField,
  type CompactOperation,
  type CompactParts,
  type CompactProperties,
} from '../compact-form.ts'
import type { FieldSchema, Operation } from '../types.ts'
import type { FieldFact, OperationFact } from './facts.ts'

/** What the run time keeps of a fact. */
export function withoutProse(fact: FieldFact): FieldSchema {
  const { example, note, unit, properties, items, json, ...kept } = fact
  return defined({
    ...kept,
    properties:
      properties &&
      Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, withoutProse(field)])),
    items: items && withoutProse(items),
    json: json && withoutProse(json),
  })
}

/**
 * Compacts a family's operations: fields with something inside that occur more than once go to a table, the
 * rest stays where it is, which compresses best.
 */
export function compactFamily(operations: readonly OperationFact[]): string {
  const seen = countFields(operations)
  const table: CompactField[] = []
  const places = new Map<string, number>()

  function toCompact(field: FieldSchema): CompactField {
    const identity = JSON.stringify(field)
    if (!isComposite(field) || seen.get(identity) === 1) return write(field)
    let place = places.get(identity)
    if (place === undefined) {
      // Written first, so that what it refers to comes before it.
      place = table.push(write(field)) - 1
      places.set(identity, place)
    }
    return place
  }

  function write(field: FieldSchema): CompactField {
    const head = letterOf(field) + (field.label ?? '')
    const present = Object.entries(KEYS).filter(
      ([, key]) => field[key] !== undefined && !(key === 'format' && field.json),
    )
    const keys =
      present.length === 0
        ? ([] as const)
        : ([Object.fromEntries(present.map(([letter, key]) => [letter, field[key]]))] as const)
    if (field.properties) return [head, toProperties(field.properties, field.required), ...keys]
    const inside = field.items ?? field.json
    if (inside) return [head, toCompact(inside), ...keys]
    return keys.length === 0 ? head : [head, ...keys]
  }

  function toProperties(
    properties: Readonly<Record<string, FieldSchema>>,
    required: readonly string[] = [],
  ): CompactProperties {
    return Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [
        required.includes(name) ? name : `?${name}`,
        toCompact(field),
      ]),
    )
  }

  function toOperation(fact: OperationFact): CompactOperation {
    const { pathParams, query, header, body, form } = partsOf(fact)
    const responses: CompactParts['r'] = Object.fromEntries(
      Object.entries(fact.responses).map(([status, field]) => [
        status,
        field && toCompact(withoutProse(field)),
      ]),
    )
    return [
      `${fact.method} ${fact.path}`,
      fact.title,
      fact.tags,
      fact.roles.map(role => letterIn(ROLES, role)).join(''),
      defined({
        p: pathParams && toProperties(pathParams, Object.keys(pathParams)),
        q: query && toCompact(query),
        h: header && toCompact(header),
        b: body && toCompact(body),
        f: form && toProperties(form, Object.keys(form)),
        r: responses,
        d: fact.doc?.slice(DOC_ROOT.length),
        u: fact.baseUrl,
        x: fact.deprecated ? true : undefined,
        t: fact.mtls,
        m: fact.produces,
        e: fact.errors ? [...new Set(fact.errors.map(({ status, code }) => `${status} ${code}`))] : undefined,
        i: fact.idempotentBy === 'read-only' ? 0 : fact.idempotentBy,
      }),
    ]
  }

  const compact: CompactCatalog = [table, operations.map(toOperation)]
  return JSON.stringify(compact)
}

/**
 * How often each field with something inside would be written, one inside another counted with its first
 * place only.
 */
function countFields(operations: readonly OperationFact[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  const count = (field: FieldSchema): void => {
    if (isComposite(field)) {
      const identity = JSON.stringify(field)
      const times = (seen.get(identity) ?? 0) + 1
      seen.set(identity, times)
      if (times > 1) return
    }
    for (const inner of [...Object.values(field.properties ?? {}), field.items, field.json])
      if (inner) count(inner)
  }
  for (const fact of operations) {
    const { pathParams, query, header, body, form } = partsOf(fact)
    for (const field of [
      ...Object.values(pathParams ?? {}),
      query,
      header,
      body,
      ...Object.values(form ?? {}),
    ])
      if (field) count(field)
    for (const field of Object.values(fact.responses)) if (field) count(withoutProse(field))
  }
  return seen
}

type Parts = Pick<Operation, 'query' | 'header' | 'body' | 'form'> & {
  readonly pathParams?: Readonly<Record<string, FieldSchema>>
}

function partsOf({ pathParams, query, header, body, form }: OperationFact): Parts {
  const all = (fields: Readonly<Record<string, FieldFact>>): Record<string, FieldSchema> =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, withoutProse(field)]))
  return defined({
    pathParams: pathParams && all(pathParams),
    query: query && withoutProse(query),
    header: header && withoutProse(header),
    body: body && withoutProse(body),
    form: form && all(form),
  })
}

function isComposite(field: FieldSchema): boolean {
  return field.properties !== undefined || field.items !== undefined || field.json !== undefined
}

function letterOf(field: FieldSchema): string {
  if (field.json) return 'j'
  if (field.type === 'object' && !field.properties) return 'r'
  return letterIn(TYPES, field.type)
}

/** The first letter, where several have the same meaning. */
function letterIn(letters: Readonly<Record<string, string>>, meaning: string): string {
  const letter = Object.keys(letters).find(each => letters[each] === meaning)
  if (letter === undefined) throw new Error(`no letter for ${meaning}`)
  return letter
}
