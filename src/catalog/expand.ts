import { DOC_ROOT, KEYS, ROLES, TYPES, type CompactCatalog, type CompactField, type CompactKeys, type CompactOperation, type CompactProperties } from './compact-form.ts'
import type { CatalogFamily, FieldSchema, Method, Operation } from './types.ts'

const expanded = /* @__PURE__ */ new WeakMap<CatalogFamily, readonly Operation[]>()

/** All operations of a family, read on the first call and kept. Equal fields are the same object wherever they occur, so that what is derived from a field is derived once. */
export function expandFamily(family: CatalogFamily): readonly Operation[] {
  let operations = expanded.get(family)
  if (operations === undefined) {
    operations = expand(JSON.parse(family.data) as CompactCatalog)
    expanded.set(family, operations)
  }
  return operations
}

function expand([table, operations]: CompactCatalog): readonly Operation[] {
  const fields: FieldSchema[] = []
  // A field without keys of its own is written out each time; its text is its identity.
  const plain = new Map<string, FieldSchema>()

  function toField(compact: CompactField): FieldSchema {
    if (typeof compact === 'number') return fields[compact]!
    if (typeof compact === 'string') {
      let field = plain.get(compact)
      if (field === undefined) plain.set(compact, field = toHead(compact))
      return field
    }
    const [head, inside, keys] = compact
    switch (head[0]) {
      case 'o': return { ...toHead(head), ...toProperties(inside as CompactProperties), ...toKeys(keys) }
      case 'l': return { ...toHead(head), items: toField(inside as CompactField), ...toKeys(keys) }
      case 'j': return { ...toHead(head), json: toField(inside as CompactField), ...toKeys(keys) }
      default: return { ...toHead(head), ...toKeys(inside as CompactKeys) }
    }
  }

  function toProperties(compact: CompactProperties): Pick<FieldSchema, 'properties' | 'required'> {
    const properties: Record<string, FieldSchema> = {}
    const required: string[] = []
    for (const [key, value] of Object.entries(compact)) {
      const name = key.replace('?', '')
      properties[name] = toField(value)
      if (name === key) required.push(name)
    }
    return required.length > 0 ? { properties, required } : { properties }
  }

  function toOperation([call, title, tags, roles, { p, q, h, b, f, r, d, u, x, m }]: CompactOperation): Operation {
    const space = call.indexOf(' ')
    return {
      method: call.slice(0, space) as Method,
      path: call.slice(space + 1),
      title,
      tags,
      roles: Array.from(roles, letter => ROLES[letter]!),
      ...d !== undefined && { doc: DOC_ROOT + d },
      ...x && { deprecated: x },
      ...u !== undefined && { baseUrl: u },
      pathParams: p === undefined ? {} : toProperties(p).properties!,
      ...q !== undefined && { query: toField(q) },
      ...h !== undefined && { header: toField(h) },
      ...b !== undefined && { body: toField(b) },
      ...f !== undefined && { form: toProperties(f).properties! },
      responses: Object.fromEntries(Object.entries(r).map(([status, compact]) => [status, compact === null ? null : toField(compact)])),
      ...m !== undefined && { produces: m },
    }
  }

  for (const compact of table) fields.push(toField(compact))
  return operations.map(toOperation)
}

function toKeys(keys: CompactKeys = {}): Partial<FieldSchema> {
  return Object.fromEntries(Object.entries(keys).map(([letter, value]) => [KEYS[letter], value]))
}

function toHead(head: string): FieldSchema {
  const letter = head[0]!
  return {
    type: TYPES[letter]!,
    ...letter === 'j' && { format: 'json' },
    ...head.length > 1 && { label: head.slice(1) },
  }
}
