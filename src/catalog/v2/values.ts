import type { XmlTree } from '../../lib/xml-tree.ts'
import type { FieldSchema } from '../types.ts'

/** So many are in one message at the most: a number beyond is no index. */
const INDEX = /^(.+?)_(\d{1,3})$/
const INDEXES = /^(.+?)_(\d{1,3})_(\d{1,3})$/

/**
 * Values as the elements of a message: numbers in digits, what is JSON in a string serialised, lists of what
 * is numbered (`coupon_id_$n`) with their numbers. What is `undefined` or `null` is left out.
 */
export function toElements(
  schema: FieldSchema | undefined,
  values: Readonly<Record<string, unknown>>,
): Record<string, XmlTree[string]> {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    numbered(name, value).map(
      ([each, inner]) => [each, toElement(schema?.properties?.[name], inner)] as const,
    ),
  )
  return Object.fromEntries(entries)
}

/** One value for each number; a value without numbers is itself. */
function numbered(name: string, value: unknown): (readonly [name: string, value: unknown])[] {
  if (value === undefined || value === null) return []
  const place = /_\$[nm]/.exec(name)?.[0]
  if (place === undefined) return [[name, value]]
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item, index) =>
    numbered(name.replace(place, `_${index}`), item),
  )
}

function toElement(schema: FieldSchema | undefined, value: unknown): XmlTree[string] {
  if (typeof value !== 'object') return String(value)
  if (schema?.type === 'array' && Array.isArray(value))
    return value.map(item => toElement(schema.items, item) as string | XmlTree)
  if (schema?.type === 'object') return toElements(schema, value as Readonly<Record<string, unknown>>)
  return JSON.stringify(value)
}

/**
 * The values of a message's elements by what its schema says of them: digits become numbers where they are
 * safe integers, JSON in strings what it stands for, and numbered elements lists. What is not as documented
 * stays text: an answer is never refused for its shape.
 */
export function toValues(schema: FieldSchema | undefined, elements: XmlTree): Record<string, unknown> {
  const properties = schema?.properties ?? {}
  const values: Record<string, unknown> = {}
  for (const [name, element] of Object.entries(elements)) {
    const numbers = Object.hasOwn(properties, name) ? undefined : numbersOf(name, properties)
    if (numbers === undefined) set(values, name, toValue(properties[name], element))
    else putAt(values, numbers, toValue(properties[numbers.name], element))
  }
  return values
}

/** `__proto__` is a name like others. */
function set(values: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(values, name, { value, enumerable: true, writable: true, configurable: true })
}

/** Where a numbered element belongs. */
interface Numbers {
  /** As documented: `coupon_id_$n`. */
  readonly name: string
  readonly indexes: readonly number[]
}

function numbersOf(name: string, properties: Readonly<Record<string, FieldSchema>>): Numbers | undefined {
  for (const [pattern, end] of [
    [INDEXES, '_$n_$m'],
    [INDEX, '_$n'],
  ] as const) {
    const [, stem, ...indexes] = pattern.exec(name) ?? []
    if (stem !== undefined && Object.hasOwn(properties, stem + end))
      return { name: stem + end, indexes: indexes.map(Number) }
  }
  return undefined
}

function putAt(values: Record<string, unknown>, { name, indexes }: Numbers, value: unknown): void {
  const [first = 0, second] = indexes
  const list = (values[name] ??= []) as unknown[]
  if (second === undefined) list[first] = value
  else ((list[first] ??= []) as unknown[])[second] = value
}

function toValue(schema: FieldSchema | undefined, element: XmlTree[string]): unknown {
  // One alone looks like no list.
  if (schema?.type === 'array') return asList(element).map(item => toValue(schema.items, item))
  if (isList(element)) return element.map(item => toValue(schema, item))
  if (typeof element === 'object') return toValues(schema, element)
  if (schema?.type === 'integer') return /^-?\d{1,15}$/.test(element) ? Number(element) : element
  return schema?.json === undefined ? element : parsed(element)
}

function asList(element: XmlTree[string]): readonly (string | XmlTree)[] {
  return isList(element) ? element : [element]
}

function isList(element: XmlTree[string]): element is readonly (string | XmlTree)[] {
  return Array.isArray(element)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
