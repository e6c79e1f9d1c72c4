/** Names and values of the totals at the end of a bill. */
export type Totals = readonly [names: string, values: string]

/** Puts the lines of a bill together to records: a value may hold line feeds. */
export interface Records {
  /** @param ready gets the records that are whole by this line */
  add(line: string, ready: string[]): void
  /**
   * @param ready gets the records that are left
   * @returns the totals, where there are any
   */
  end(ready: string[]): Totals | undefined
}

/** A line whose value goes on in the next one has an odd number of quotes. */
export function hasOddQuotes(line: string): boolean {
  return line.includes('"') && line.split('"').length % 2 === 0
}

/** White space alone, of which the end of a file has some. */
export function isBlank(line: string): boolean {
  return line === '' || line === '\r'
}
