import { refuseSurrogates } from './well-formed.ts'
import { kindOf } from '../lib/kind-of.ts'

/** What `new String('x')` and its kin are: JSON takes them for the values inside. */
const BOXED = ['[object String]', '[object Number]', '[object Boolean]', '[object BigInt]']

/**
 * Copies what JSON would make of a value, deeply and at once: each getter is read once, `toJSON` is called
 * once, and nothing that happens to the original later changes the copy.
 *
 * @param path of the value itself, for error messages
 * @throws {TypeError} naming a BigInt, a cycle or half a character
 */
export function snapshot(value: unknown, path: string): unknown {
  return copy(value, { names: [path], above: [] })
}

/** Whether it is of `JSON.rawJSON()`, which newer hosts have: text that goes out as it is. */
function isRawJson(value: object): boolean {
  const { isRawJSON } = JSON as { readonly isRawJSON?: (value: unknown) => boolean }
  return isRawJSON?.(value) === true
}

/** The way from the value that was given to where a copy is being made. */
interface Way {
  readonly names: (string | number)[]
  readonly above: unknown[]
}

function copy(given: unknown, way: Way): unknown {
  let value = given
  if (typeof value === 'bigint')
    throw new TypeError(
      `${way.names.join('.')} is a BigInt, which JSON does not have: give a number or a string`,
    )
  refuseSurrogates(value, () => way.names.join('.'))
  if (typeof value !== 'object' || value === null) return value
  if (way.above.includes(value))
    throw new TypeError(`${way.names.join('.')} is a cycle: it holds itself, which JSON cannot say`)
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    value = (value.toJSON as (key: string) => unknown)(String(way.names.at(-1)))
    if (typeof value !== 'object' || value === null) return copy(value, way)
  }
  if (BOXED.includes(Object.prototype.toString.call(value))) {
    const inside: unknown = value.valueOf()
    // An object can give itself such a tag.
    if (typeof inside !== 'object') return copy(inside, way)
  }
  if (isRawJson(value)) return value
  way.above.push(given)
  const copied = Array.isArray(value)
    ? value.map((item, index) => copyInner(item, index, way))
    : copyProperties(value as Readonly<Record<string, unknown>>, way)
  way.above.pop()
  return copied
}

function copyInner(value: unknown, name: string | number, way: Way): unknown {
  way.names.push(name)
  const copied = copy(value, way)
  way.names.pop()
  return copied
}

function copyProperties(source: Readonly<Record<string, unknown>>, way: Way): object {
  const copied: Record<string, unknown> = {}
  for (const name of Object.keys(source)) {
    const value = copyInner(source[name], name, way)
    if (name === '__proto__')
      Object.defineProperty(copied, name, { value, enumerable: true, writable: true, configurable: true })
    else copied[name] = value
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
      refuseSurrogates(each, () => `query.${name}`)
    }
    refuseSurrogates(name, () => 'a name in query')
  }
  return copied
}

function copyPlain(query: unknown): Record<string, unknown> {
  const prototype: unknown =
    typeof query === 'object' && query !== null ? Object.getPrototypeOf(query) : undefined
  if (prototype === undefined || (prototype !== null && Object.getPrototypeOf(prototype) !== null))
    throw new TypeError(`query has to be a plain object or URLSearchParams, got ${kindOf(query)}`)
  return Object.fromEntries(
    Object.entries(query as object).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'bigint' ? value : snapshot(value, `query.${name}`),
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
