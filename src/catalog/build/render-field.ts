import type { FieldFact } from './facts.ts'
import { quoteProperty } from './names.ts'
import { fieldComment, type Direction } from './prose.ts'

/**
 * Gives the name of the interface that an object is written as; `undefined` for one that is written where it
 * is.
 */
export type NameObject = (field: FieldFact, direction: Direction, hint: string) => string | undefined

/**
 * The type of a field's value. @param hint the names of the objects around it and its own, dotted: from them
 * an interface takes its name
 */
export function renderType(
  field: FieldFact,
  direction: Direction,
  indent: string,
  hint: string,
  nameObject: NameObject,
): string {
  switch (field.type) {
    case 'string':
      return renderText(field, direction, indent, hint, nameObject)
    case 'integer':
    case 'number':
      return direction === 'query' ? 'number | string' : openUnion(field.enum, 'number')
    case 'boolean':
      return direction === 'query' ? "boolean | 'true' | 'false'" : 'boolean'
    case 'array':
      return renderArray(field.items ?? { type: 'any' }, direction, indent, hint, nameObject)
    case 'object':
      return (
        (nameObject(field, direction, hint) ?? renderObject(field, direction, indent, nameObject, hint)) +
        alternatives(field, direction)
      )
    case 'file':
      return 'FileInput'
    case 'any':
      return 'unknown'
  }
}

/** The body of an interface, braces included; for an object without documented properties any object. */
export function renderObject(
  { properties, required = [] }: FieldFact,
  direction: Direction,
  indent: string,
  nameObject: NameObject,
  hint = '',
): string {
  if (properties === undefined) return direction === 'answer' ? 'Record<string, unknown>' : 'object'
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(([name, field]) => {
    const type = renderType(field, direction, inner, hint === '' ? name : `${hint}.${name}`, nameObject)
    const isNeeded = required.includes(name) && (field.own === undefined || direction === 'answer')
    const member = isNeeded
      ? `${quoteProperty(name)}: ${type}`
      : `${quoteProperty(name)}?: ${orUndefined(type)}`
    return `${fieldComment(field, direction, inner)}${inner}${member}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

/** A union that says `undefined` too; `unknown` does already. */
export function orUndefined(type: string): string {
  return type === 'unknown' ? type : `${type} | undefined`
}

/** Known values and any other: new ones appear without notice. */
export function openUnion(
  values: readonly (string | number)[] | undefined,
  type: 'string' | 'number',
): string {
  if (values === undefined) return type
  return `${values.map(value => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value))).join(' | ')} | (${type} & {})`
}

/** JSON in a string may be given as the value for it, and comes as the value. */
function renderText(
  field: FieldFact,
  direction: Direction,
  indent: string,
  hint: string,
  nameObject: NameObject,
): string {
  if (field.json === undefined) return openUnion(field.enum, 'string')
  const inside = renderType(
    field.json,
    direction === 'query' ? 'request' : direction,
    indent,
    hint,
    nameObject,
  )
  return direction === 'answer' ? inside : `string | ${inside}`
}

function renderArray(
  items: FieldFact,
  direction: Direction,
  indent: string,
  hint: string,
  nameObject: NameObject,
): string {
  const item = renderType(items, direction, indent, `${hint}`, nameObject)
  const list = item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`
  if (direction === 'answer') return list
  return direction === 'query' ? `readonly ${list} | ${item}` : `readonly ${list}`
}

/** Whether an object says something that no interface can: that one of several properties has to be there. */
export function alternatives({ atLeastOne }: FieldFact, direction: Direction): string {
  if (direction === 'answer' || atLeastOne === undefined) return ''
  return atLeastOne.map(group => ` & AtLeastOne<${group.map(name => `'${name}'`).join(' | ')}>`).join('')
}
