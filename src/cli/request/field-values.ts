import type { FieldSchema } from '../../catalog.ts'
import { Failure } from '../failure.ts'

/** `amount.total=100` as it was written: a path of names and indexes, and a value. */
export interface WrittenField {
  readonly path: readonly string[]
  readonly text: string
  /** Written with `:=`, so that the value is JSON. */
  readonly isJson: boolean
}

/** Names that would reach into an object's prototype. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype']

/**
 * Reads `name=text` and `name:=json`; a name is a dotted path, an index stands between dots or in brackets.
 *
 * @throws {Failure} for what is neither
 */
export function readField(written: string): WrittenField {
  const equals = written.indexOf('=')
  const isJson = written[equals - 1] === ':'
  const name = written.slice(0, isJson ? equals - 1 : equals)
  const path = name.replaceAll('[', '.').replaceAll(']', '').split('.')
  if (equals < 1 || path.some(part => part === ''))
    throw wrong(
      `${written} is no field: write name=text, or name:=json for numbers, booleans and objects`,
      `${written} 不是字段：请写 name=文本，或 name:=JSON（数字、布尔、对象）`,
    )
  if (path.some(part => FORBIDDEN.includes(part)))
    throw wrong(`${name} is no name of a field`, `${name} 不能作为字段名`)
  return { path, text: written.slice(equals + 1), isJson }
}

/**
 * Puts fields into a value, each in the type that the catalog gives it: `amount.total=100` is a number where
 * the field is an integer. A name given several times, where the catalog has an array, adds to it.
 *
 * @param schema of the value; `undefined` where it is not known, so that texts stay texts
 * @param start what is there already; it is not changed
 * @throws {Failure} naming a field whose text cannot be of its type
 */
export function putFields(
  schema: FieldSchema | undefined,
  fields: readonly WrittenField[],
  start: unknown = {},
): unknown {
  return fields.reduce<unknown>((value, field) => put(value, schema, field, 0), start)
}

function put(value: unknown, schema: FieldSchema | undefined, field: WrittenField, depth: number): unknown {
  const inside = schema?.json ?? schema
  const part = field.path[depth]
  if (part === undefined) return append(value, inside, field)
  if (isIndex(part, inside)) {
    const list = Array.isArray(value) ? [...(value as readonly unknown[])] : []
    const index = Number(part)
    if (index > list.length)
      throw wrong(
        `${nameOf(field)}: element ${index} is given before element ${list.length}`,
        `${nameOf(field)}：请先给出第 ${list.length} 个元素`,
      )
    list[index] = put(list[index], inside?.items, field, depth + 1)
    return list
  }
  if (value !== undefined && !isObject(value))
    throw wrong(
      `${nameOf(field)}: ${field.path.slice(0, depth).join('.') || 'the body'} is no object`,
      `${nameOf(field)}：${field.path.slice(0, depth).join('.') || '请求体'} 不是对象`,
    )
  const known = inside?.properties
  const property = known !== undefined && Object.hasOwn(known, part) ? known[part] : undefined
  const object = value ?? {}
  const before = Object.hasOwn(object, part) ? object[part] : undefined
  return { ...object, [part]: put(before, property, field, depth + 1) }
}

/** A list takes one element after another, where what is written is not the list itself. */
function append(before: unknown, schema: FieldSchema | undefined, field: WrittenField): unknown {
  const value = typed(field, schema)
  if (schema?.type !== 'array' || Array.isArray(value)) return value
  return [...(Array.isArray(before) ? (before as readonly unknown[]) : []), value]
}

function typed(field: WrittenField, schema: FieldSchema | undefined): unknown {
  const { text, isJson } = field
  if (isJson) return parseJson(field)
  const type = schema?.type === 'array' ? schema.items?.type : schema?.type
  switch (type) {
    case 'integer':
    case 'number': {
      const number = Number(text)
      const isRight = type === 'integer' ? Number.isSafeInteger(number) : Number.isFinite(number)
      if (text.trim() !== '' && isRight) return number
      throw wrong(
        `${nameOf(field)} has to be ${type === 'integer' ? 'an integer' : 'a number'}, got ${text}`,
        `${nameOf(field)} 应为${type === 'integer' ? '整数' : '数字'}，收到 ${text}`,
      )
    }
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true'
      throw wrong(
        `${nameOf(field)} has to be true or false, got ${text}`,
        `${nameOf(field)} 应为 true 或 false，收到 ${text}`,
      )
    case 'object':
      throw wrong(
        `${nameOf(field)} is an object: write its fields, ${nameOf(field)}.x=…, or ${nameOf(field)}:={…}`,
        `${nameOf(field)} 是对象：请写其字段 ${nameOf(field)}.x=…，或 ${nameOf(field)}:={…}`,
      )
    default:
      return text
  }
}

function parseJson(field: WrittenField): unknown {
  try {
    return JSON.parse(field.text) as unknown
  } catch {
    throw wrong(
      `${nameOf(field)}:= takes JSON, got ${field.text}: write = for a text`,
      `${nameOf(field)}:= 之后应为 JSON，收到 ${field.text}；文本请用 =`,
    )
  }
}

function isIndex(part: string, schema: FieldSchema | undefined): boolean {
  return /^\d{1,4}$/.test(part) && schema?.properties === undefined
}

function nameOf({ path }: WrittenField): string {
  return path.join('.')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(en: string, zh: string): Failure {
  return new Failure({ en, zh }, 2)
}
