import { defined } from '../lib/defined.ts'
import {
  DOC_ROOT,
  KEYS,
  ROLES,
  TYPES,
  type CompactCatalog,
  type CompactField,
  type CompactKeys,
  type CompactOperation,
  type CompactProperties,
} from './compact-form.ts'
import type { CatalogFamily, FieldSchema, Method, Operation } from './types.ts'

/** A family whose data has been parsed; its operations are expanded one by one. */
export interface OpenFamily {
  /** Method and path of each operation. */
  readonly calls: readonly { readonly method: Method; readonly path: string }[]
  /** The operation at a place in `calls`, the same object each time. */
  operation(place: number): Operation
}

const open = /* @__PURE__ */ new WeakMap<CatalogFamily, OpenFamily>()

/**
 * Opens a family on the first call and keeps it. Equal fields of it are the same object wherever they occur,
 * so that what is derived from a field is derived once.
 */
export function openFamily(family: CatalogFamily): OpenFamily {
  let opened = open.get(family)
  if (opened === undefined)
    open.set(family, (opened = createOpenFamily(JSON.parse(family.data) as CompactCatalog)))
  return opened
}

/**
 * All operations of a family.
 *
 * @example
 *   import { pay } from 'wechatpay-isomorphic/catalog/pay'
 *
 *   console.log(expandFamily(pay).map(({ method, path }) => `${method} ${path}`))
 */
export function expandFamily(family: CatalogFamily): readonly Operation[] {
  const { calls, operation } = openFamily(family)
  return calls.map((_, place) => operation(place))
}

function createOpenFamily([table, compacts]: CompactCatalog): OpenFamily {
  const toField = createFieldReader(table)
  const operations: Operation[] = []
  const calls = compacts.map(([call]) => {
    const [method, path] = call.split(' ') as [Method, string]
    return { method, path }
  })
  return {
    calls,
    operation: place => (operations[place] ??= toOperation(calls[place]!, compacts[place]!, toField)),
  }
}

function toOperation(
  call: OpenFamily['calls'][number],
  [, title, tags, roles, { p, q, h, b, f, r, d, u, x, t, m, e, i }]: CompactOperation,
  toField: (compact: CompactField) => FieldSchema,
): Operation {
  return defined({
    ...call,
    title,
    tags,
    roles: Array.from(roles, letter => ROLES[letter]!),
    doc: d === undefined ? undefined : DOC_ROOT + d,
    deprecated: x || undefined,
    mtls: t,
    baseUrl: u,
    pathParams: mapValues(p ?? {}, toField),
    query: q === undefined ? undefined : toField(q),
    header: h === undefined ? undefined : toField(h),
    body: b === undefined ? undefined : toField(b),
    form: f === undefined ? undefined : mapValues(f, toField),
    responses: mapValues(r, compact => (compact === null ? null : toField(compact))),
    produces: m,
    errors: e?.map(text => ({ status: Number(text.slice(0, 3)), code: text.slice(4) })),
    idempotentBy: i === 0 ? 'read-only' : i,
  })
}

function createFieldReader(table: readonly CompactField[]): (compact: CompactField) => FieldSchema {
  const fields: FieldSchema[] = []
  // A field that is nothing but its head is written out each time; its text is its identity.
  const heads = new Map<string, FieldSchema>()

  function toField(compact: CompactField): FieldSchema {
    if (typeof compact === 'number') return (fields[compact] ??= toField(table[compact]!))
    if (typeof compact === 'string') {
      let field = heads.get(compact)
      if (field === undefined) heads.set(compact, (field = toHead(compact)))
      return field
    }
    const [head, inside, keys] = compact
    switch (head[0]) {
      case 'o':
        return { ...toHead(head), ...toProperties(inside as CompactProperties), ...toKeys(keys) }
      case 'l':
        return { ...toHead(head), items: toField(inside as CompactField), ...toKeys(keys) }
      case 'j':
        return { ...toHead(head), json: toField(inside as CompactField), ...toKeys(keys) }
      default:
        return { ...toHead(head), ...toKeys(inside as CompactKeys) }
    }
  }

  function toProperties(compact: CompactProperties): Pick<FieldSchema, 'properties' | 'required'> {
    const properties: Record<string, FieldSchema> = {}
    const required: string[] = []
    for (const [key, value] of Object.entries(compact)) {
      const isOptional = key.startsWith('?')
      const name = isOptional ? key.slice(1) : key
      properties[name] = toField(value)
      if (!isOptional) required.push(name)
    }
    return required.length > 0 ? { properties, required } : { properties }
  }

  return toField
}

function toHead(head: string): FieldSchema {
  const letter = head[0]!
  return defined({
    type: TYPES[letter]!,
    format: letter === 'j' ? 'json' : undefined,
    label: head.length > 1 ? head.slice(1) : undefined,
  })
}

function toKeys(keys: CompactKeys = {}): Partial<FieldSchema> {
  return Object.fromEntries(Object.entries(keys).map(([letter, value]) => [KEYS[letter], value]))
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]))
}
