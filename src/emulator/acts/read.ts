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
