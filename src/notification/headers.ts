import { kindOf } from '../lib/kind-of.ts'

/**
 * Headers as servers give them: fetch's `Headers`, Node's `IncomingHttpHeaders` or `rawHeaders` in pairs, a
 * plain object. Names in any case.
 */
export type HeadersInput =
  | Headers
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * One way to ask for a header, whatever they came in. A header that came twice is joined by a comma, as fetch
 * does, so that it fails verification instead of being chosen from.
 *
 * @throws {TypeError} for what are no headers
 */
export function readHeaders(input: HeadersInput): { get(name: string): string | null } {
  if (typeof input !== 'object' || input === null)
    throw new TypeError(`headers has to be Headers, or an object of names and values, got ${kindOf(input)}`)
  if (isHeaders(input)) return input
  const values = new Map<string, string>()
  for (const [name, value] of isIterable(input) ? input : Object.entries(input)) {
    if (value === undefined) continue
    const key = String(name).toLowerCase()
    const text = Array.isArray(value) ? value.join(', ') : String(value)
    values.set(key, values.has(key) ? `${values.get(key)!}, ${text}` : text)
  }
  return { get: name => values.get(name.toLowerCase()) ?? null }
}

/** By a method that no Map has: the Headers of another realm or of a polyfill are Headers too. */
function isHeaders(input: HeadersInput): input is Headers {
  return 'append' in input && typeof input.append === 'function'
}

function isIterable(input: HeadersInput): input is Iterable<readonly [string, string]> {
  return Symbol.iterator in input
}
