import { refuseSurrogates } from './well-formed.ts'

/** What `new String('x')` and its kin are: JSON takes them for the values inside. */
const BOXED = /^\[object (?:String|Number|Boolean)\]$/

/** `JSON.rawJSON()` of newer hosts: text that goes out as it is. */
const { isRawJSON } = JSON as { readonly isRawJSON?: (value: unknown) => boolean }

/**
 * Copies what JSON would make of a value, deeply and at once: each getter is read once, `toJSON` is called
 * once, and nothing that happens to the original later changes the copy.
 *
 * @param path of the value itself, for error messages
 * @throws {TypeError} naming a BigInt, a cycle or half a character
 */
export function snapshot(value: unknown, path: string): unknown {
  return copy(value, path, [])
}

function copy(given: unknown, path: string, above: readonly unknown[]): unknown {
  let value = given
  if (typeof value === 'bigint')
    throw new TypeError(`${path} is a BigInt, which JSON does not have: give a number or a string`)
  refuseSurrogates(value, path)
  if (typeof value !== 'object' || value === null) return value
  if (above.includes(value)) throw new TypeError(`${path} is a cycle: it holds itself, which JSON cannot say`)
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    value = (value.toJSON as (key: string) => unknown)(path.slice(path.lastIndexOf('.') + 1))
    if (typeof value !== 'object' || value === null) return copy(value, path, above)
  }
  if (BOXED.test(Object.prototype.toString.call(value))) return value.valueOf()
  if (isRawJSON?.(value) === true) return value
  const inside = [...above, given]
  if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}.${index}`, inside))
  const source = value as Readonly<Record<string, unknown>>
  const copied: Record<string, unknown> = {}
  for (const name of Object.keys(source)) {
    const inner = copy(source[name], `${path}.${name}`, inside)
    if (name === '__proto__')
      Object.defineProperty(copied, name, {
        value: inner,
        enumerable: true,
        writable: true,
        configurable: true,
      })
    else copied[name] = inner
  }
  return copied
}

/**
 * Copies query parameters.
 *
 * @throws {TypeError} for what is no plain object and no URLSearchParams, and for a value that cannot be sent
 */
export function snapshotQuery(query: unknown): Readonly<Record<string, unknown>> {
  const copied = isSearchParams(query) ? fromSearchParams(query) : copyPlain(query)
  for (const [name, value] of Object.entries(copied)) {
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof each === 'number' && !Number.isFinite(each))
        throw new TypeError(`query.${name} is ${each}: give a finite number, or leave it out`)
      refuseSurrogates(each, `query.${name}`)
    }
    refuseSurrogates(name, 'a name in query')
  }
  return copied
}

function copyPlain(query: unknown): Record<string, unknown> {
  const prototype: unknown =
    typeof query === 'object' && query !== null ? Object.getPrototypeOf(query) : undefined
  if (prototype === undefined || (prototype !== null && Object.getPrototypeOf(prototype) !== null))
    throw new TypeError(
      `query has to be a plain object or URLSearchParams, got ${Array.isArray(query) ? 'an array' : typeof query}`,
    )
  return Object.fromEntries(
    Object.entries(query as object).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'bigint' ? value : copy(value, `query.${name}`, []),
    ]),
  )
}

function fromSearchParams(query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(query.keys())].map(name => {
      const values = query.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

/** By its tag: one of another realm is one too. */
function isSearchParams(value: unknown): value is URLSearchParams {
  return Object.prototype.toString.call(value) === '[object URLSearchParams]'
}
