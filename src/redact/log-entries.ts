/** A named value, read when it is asked for: a getter may throw. */
export type Entry = readonly [name: string, read: () => unknown]

/**
 * How an object is copied for a log: `bytes` not at all, a `list` item by item, `json` by its `toJSON()`,
 * anything else by its entries.
 */
export type Kind = 'bytes' | 'list' | 'json' | 'entries'

const COLLECTIONS: readonly string[] = ['Map', 'Headers', 'FormData', 'URLSearchParams']

export function kindOf(value: object): Kind {
  const tag = tagOf(value)
  if (ArrayBuffer.isView(value) || tag === 'ArrayBuffer' || tag === 'SharedArrayBuffer') return 'bytes'
  if (Array.isArray(value) || value instanceof Set) return 'list'
  // Some hosts give Headers and FormData a toJSON().
  if (COLLECTIONS.includes(tag)) return 'entries'
  return 'toJSON' in value && typeof value.toJSON === 'function' ? 'json' : 'entries'
}

/**
 * The entries of an object, as a log shows them: of a `Map`, `Headers` or form what is in it, of an error its
 * name, message and cause too.
 */
export function entriesOf(value: object): Entry[] {
  const own = Object.keys(value).map((name): Entry => [
    name,
    () => (value as Readonly<Record<string, unknown>>)[name],
  ])
  if (value instanceof Error)
    return [
      ...['name', 'message', 'cause']
        .filter(name => name in value)
        .map((name): Entry => [name, () => (value as unknown as Readonly<Record<string, unknown>>)[name]]),
      ...own,
    ]
  if (!isCollection(value)) return own
  const grouped = new Map<string, unknown[]>()
  for (const [key, item] of value.entries()) {
    const name =
      typeof key === 'object' || typeof key === 'symbol' || typeof key === 'function'
        ? `[${typeof key}]`
        : String(key)
    grouped.set(name, [...(grouped.get(name) ?? []), item])
  }
  return Array.from(grouped, ([name, items]): Entry => [name, () => (items.length === 1 ? items[0] : items)])
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}

function isCollection(value: object): value is { entries(): Iterable<readonly [unknown, unknown]> } {
  return COLLECTIONS.includes(tagOf(value)) && 'entries' in value && typeof value.entries === 'function'
}
