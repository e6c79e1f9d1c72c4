import type { FieldFact, OperationFact } from './facts.ts'

/** Which way a value travels: that decides what its type accepts. */
export type Direction = 'request' | 'response' | 'query'

/** The documentation comment of a field with its indentation, or nothing. */
export function fieldComment(field: FieldFact, direction: Direction, indent: string): string {
  const parts = [
    field.label,
    field.unit,
    field.own === undefined || direction === 'response'
      ? undefined
      : `default the client's option ${field.own}`,
    secrecy(field, direction),
    limits(field),
    form(field),
    example(field),
  ].filter(part => part !== undefined && part !== '')
  return comment([parts.join('; '), ...(field.deprecated ? ['@deprecated'] : [])], indent)
}

/** The documentation comment of an operation. */
export function operationComment(operation: OperationFact, indent: string): string {
  return comment(
    [
      operation.title,
      ...(operation.mtls ? ['Needs a `fetch` with the merchant API certificate.'] : []),
      ...(operation.errors === undefined ? [] : [`Errors: ${codesOf(operation)}.`]),
      ...(operation.doc === undefined ? [] : [`@see ${operation.doc}`]),
      ...(operation.deprecated ? ['@deprecated'] : []),
    ],
    indent,
  )
}

/** The documentation comment of what an operation takes or gives; its verb has the rest. */
export function typeComment(operation: OperationFact, part: 'query' | 'body' | 'response' | 'call'): string {
  return comment([`${operation.title} – ${part}`, ...(operation.deprecated ? ['@deprecated'] : [])], '')
}

/** A documentation comment of lines; empty ones are left out, and so is a comment without lines. */
export function comment(lines: readonly string[], indent: string): string {
  const kept = lines
    .filter(line => line !== '')
    .map(line => line.replaceAll('*/', '*\\/').replace(/\s+/g, ' '))
  if (kept.length === 0) return ''
  if (kept.length === 1) return `${indent}/** ${kept[0]} */\n`
  return `${indent}/**\n${kept.map(line => `${indent} * ${line}\n`).join('')}${indent} */\n`
}

function codesOf({ errors = [] }: OperationFact): string {
  return [...new Set(errors.map(({ code }) => code))].join(', ')
}

/** How the text looks, where a reader would see it in the pattern. */
function form({ pattern, format }: FieldFact): string | undefined {
  if (pattern !== undefined && pattern.length <= 60 && !pattern.includes('`')) return `like \`${pattern}\``
  return format === 'date-time' ? 'RFC 3339' : undefined
}

function secrecy({ sensitive }: FieldFact, direction: Direction): string | undefined {
  if (!sensitive) return undefined
  return direction === 'response'
    ? 'plain text, decrypted by the client'
    : 'plain text, encrypted by the client'
}

function limits({
  minLength,
  maxLength,
  minimum,
  maximum,
  minItems,
  maxItems,
  default: preset,
}: FieldFact): string {
  const range = (low: number | undefined, high: number | undefined, unit: string): string | undefined => {
    if (low === undefined) return high === undefined ? undefined : `at most ${high}${unit}`
    return high === undefined ? `at least ${low}${unit}` : `${low} to ${high}${unit}`
  }
  const all = [
    range(minLength, maxLength, ' characters'),
    range(minimum, maximum, ''),
    range(minItems, maxItems, ' elements'),
    preset === undefined ? undefined : `default ${preset}`,
  ]
  return all.filter(part => part !== undefined).join(', ')
}

function example({ example: sample }: FieldFact): string | undefined {
  if (sample === undefined) return undefined
  const text = String(sample)
  return text.length > 120 || text.includes('`') ? undefined : `e.g. \`${text}\``
}
