import type { FieldFact } from './facts.ts'
import { quoteProperty } from './names.ts'
import { fieldComment, type Direction } from './prose.ts'

/**
 * Gives the name of the interface that an object is written as; `undefined` for one that is written where it
 * is.
 */
export type NameObject = (field: FieldFact, direction: Direction, hint: string) => string | undefined

/** Where a type is written. */
export interface Scope {
  readonly direction: Direction
  readonly indent: string
  /** The names of the objects around it and its own, dotted: from them an interface takes its name. */
  readonly hint: string
  readonly nameObject: NameObject
}

/** The type of a field's value. */
export function renderType(field: FieldFact, scope: Scope): string {
  const { direction, hint, nameObject } = scope
  switch (field.type) {
    case 'string':
      return renderText(field, scope)
    case 'integer':
    case 'number':
      return direction === 'query' ? 'number | string' : openUnion(field.enum, 'number')
    case 'boolean':
      return direction === 'query' ? "boolean | 'true' | 'false'" : 'boolean'
    case 'array':
      return renderArray(field.items ?? { type: 'any' }, scope)
    case 'object':
      return (
        (nameObject(field, direction, hint) ?? renderObject(field, scope)) + alternatives(field, direction)
      )
    case 'file':
      return 'FileInput'
    case 'any':
      return 'unknown'
  }
}

/** The body of an interface, braces included; for an object without documented properties any object. */
export function renderObject({ properties, required = [] }: FieldFact, scope: Scope): string {
  const { direction, indent, hint } = scope
  if (properties === undefined) return direction === 'response' ? 'Record<string, unknown>' : 'object'
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(([name, field]) => {
    const type = renderType(field, {
      ...scope,
      indent: inner,
      hint: hint === '' ? name : `${hint}.${name}`,
    })
    const isNeeded = required.includes(name) && (field.own === undefined || direction === 'response')
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
  const literals = values.map(value =>
    typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value),
  )
  return `${literals.join(' | ')} | (${type} & {})`
}

/** JSON in a string may be given as the value for it, and comes as the value. */
function renderText(field: FieldFact, scope: Scope): string {
  const { direction } = scope
  if (field.json === undefined) return openUnion(field.enum, 'string')
  const inside = renderType(field.json, {
    ...scope,
    direction: direction === 'query' ? 'request' : direction,
  })
  return direction === 'response' ? inside : `string | ${inside}`
}

function renderArray(items: FieldFact, scope: Scope): string {
  const { direction } = scope
  const item = renderType(items, scope)
  const list = item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`
  if (direction === 'response') return list
  return direction === 'query' ? `readonly ${list} | ${item}` : `readonly ${list}`
}

/**
 * What an object says that no interface can: that one of several properties has to be there. Of a group with
 * the caller's own number the client gives that one.
 */
export function alternatives({ atLeastOne, properties = {} }: FieldFact, direction: Direction): string {
  if (direction === 'response' || atLeastOne === undefined) return ''
  const groups = atLeastOne.filter(group => group.every(name => properties[name]?.own === undefined))
  return groups.map(group => ` & AtLeastOne<${group.map(name => `'${name}'`).join(' | ')}>`).join('')
}
