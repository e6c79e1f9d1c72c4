import { fieldsOf, isTicked } from './csv.ts'
import { checkLength } from './lines.ts'
import { hasOddQuotes, isBlank, type Records } from './record-lines.ts'

/**
 * Records without back-ticks, as RFC 4180 has them: a quoted value may hold line feeds. The last two are the
 * totals, where the names are not as many as those of the header.
 *
 * @param columns of the header
 */
export function createPlainRecords(columns: number): Records {
  let open: string[] = []
  let length = 0
  /** The last two, of which it is not yet known what they are. */
  const held: string[] = []

  const hold = (record: string, ready: string[]): void => {
    if (held.push(record) > 2) ready.push(held.shift()!)
  }
  return {
    add(line, ready) {
      const wasOpen = open.length > 0
      if (!wasOpen && isBlank(line)) return
      if (!wasOpen && !hasOddQuotes(line)) return hold(line, ready)
      open.push(line)
      length += line.length + 1
      if (wasOpen && hasOddQuotes(line)) {
        hold(open.join('\n'), ready)
        open = []
        length = 0
      } else checkLength(length)
    },
    end(ready) {
      if (open.length > 0) hold(open.join('\n'), ready)
      const [names, values] = held
      if (names !== undefined && values !== undefined && isTotals(names, values)) return [names, values]
      ready.push(...held)
      return undefined
    },
  }

  function isTotals(names: string, values: string): boolean {
    return isTicked(values) || fieldsOf(names).length !== columns
  }
}
