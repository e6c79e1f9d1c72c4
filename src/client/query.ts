/** Query parameters as a caller gives them; `undefined` and `null` are left out, arrays repeat the name. */
export type Query = Readonly<Record<string, unknown>>

/**
 * Serialises query parameters, percent-encoded, with its `?`; empty where there are none.
 *
 * @throws {TypeError} naming a parameter that is not a string, number, boolean or an array of these
 */
export function serialiseQuery(query: Query | undefined): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter(each => each !== undefined && each !== null)
      .map(each => {
        if (!['string', 'number', 'boolean', 'bigint'].includes(typeof each))
          throw new TypeError(`query.${name} has to be a string, number or boolean, got ${typeof each}`)
        return `${encodeURIComponent(name)}=${encodeURIComponent(String(each))}`
      }),
  )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
