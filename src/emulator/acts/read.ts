/**
 * A text of a JSON body.
 *
 * @throws {TypeError} naming it
 */
export function text(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name]
  if (typeof value !== 'string' || value === '') throw new TypeError(`${name} has to be a text`)
  return value
}

/**
 * A whole number of a query, 0 or more.
 *
 * @throws {TypeError} naming it
 */
export function optionalNumber(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name)
  if (value === null) return undefined
  if (!/^\d{1,15}$/.test(value)) throw new TypeError(`${name} has to be a whole number: ${value}`)
  return Number(value)
}

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Fields by name or by dotted path, `{ 'amount.total': 1 }`, as one object.
 *
 * @throws {TypeError} for what is no object
 */
export function setFields(given: unknown): Fields {
  if (given === undefined) return {}
  if (!isFields(given)) throw new TypeError('set has to be an object')
  const result: Fields = {}
  for (const [path, value] of Object.entries(given)) {
    const names = path.split('.')
    const last = names.pop()!
    let place = result
    for (const name of names) {
      const inner = Object.hasOwn(place, name) ? place[name] : undefined
      const next: Fields = isFields(inner) ? inner : {}
      Object.defineProperty(place, name, {
        value: next,
        enumerable: true,
        writable: true,
        configurable: true,
      })
      place = next
    }
    Object.defineProperty(place, last, { value, enumerable: true, writable: true, configurable: true })
  }
  return result
}
