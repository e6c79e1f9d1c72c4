import { isWellFormed, NOT_WELL_FORMED } from './well-formed.ts'

const VARIABLES = /\{(\w+)\}/g

/** Names of a URI template's variables, in order. */
export function templateVariables(template: string): string[] {
  return Array.from(template.matchAll(VARIABLES), match => match[1]!)
}

/**
 * Fills a URI template, each value percent-encoded.
 *
 * @throws {TypeError} naming a variable that is missing, empty, no string or number, or that would change the
 *   path (`.` and `..`)
 */
export function fillTemplate(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(VARIABLES, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const problem = checkVariable(value)
    if (problem !== undefined) throw new TypeError(`${template}: template variable ${name} ${problem}`)
    return encodeURIComponent(String(value))
  })
}

function checkVariable(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing: give it beside json and query'
  if (value === '') return 'is empty: is the value that it comes from there?'
  if (
    typeof value === 'number'
      ? !Number.isSafeInteger(value)
      : typeof value !== 'string' && typeof value !== 'bigint'
  )
    return `has to be a string, got ${typeof value}`
  if (value === '.' || value === '..') return 'must not be a dot segment (. or ..)'
  if (!isWellFormed(String(value))) return NOT_WELL_FORMED
  return undefined
}
