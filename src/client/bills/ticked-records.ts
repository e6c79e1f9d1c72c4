import { checkLength, parseLine } from './csv.ts'
import { isBlank, type Records } from './record-lines.ts'

/**
 * Records whose values have back-ticks, as WeChat Pay writes them. A line that does not begin with one
 * continues the record before, unless it is the header of the totals: then the record before is whole, and
 * the last line of the file follows.
 *
 * @param columns of the header
 */
export function createTickedRecords(columns: number): Records {
  /** The last record that began with a back-tick. */
  let row: string | undefined
  /** Blank lines after it, which are part of it only where it goes on. */
  let blanks = ''
  /** A line that may be the header of the totals, and the blank lines before it. */
  let names: { readonly line: string; readonly blanks: string } | undefined
  /** The record below {@link names}. */
  let values: string | undefined

  const goOn = (line: string, before: string): void => {
    row = row === undefined ? line : `${row}\n${before}${line}`
    checkLength(row.length)
  }
  /** What was taken for totals is none, because the file goes on. */
  const settle = (ready: string[]): void => {
    if (names === undefined) return
    goOn(names.line, names.blanks)
    names = undefined
    if (values === undefined) return
    ready.push(row!)
    row = values
    values = undefined
  }
  const isWhole = (): boolean => row === undefined || parseLine(row).fields.length >= columns

  return {
    add(line, ready) {
      if (isBlank(line)) {
        blanks += `${line}\n`
        return
      }
      const before = blanks
      blanks = ''
      if (line.startsWith('`')) {
        if (names !== undefined && values === undefined) values = line
        else {
          settle(ready)
          if (row !== undefined) ready.push(row)
          row = line
        }
        return
      }
      settle(ready)
      if (isWhole()) names = { line, blanks: before }
      else goOn(line, before)
    },
    end(ready) {
      if (names !== undefined && values !== undefined && sameLength(names.line, values)) {
        if (row !== undefined) ready.push(row)
        return [names.line, values]
      }
      settle(ready)
      if (row !== undefined) ready.push(row)
      return undefined
    },
  }
}

function sameLength(names: string, values: string): boolean {
  return parseLine(names).fields.length === parseLine(values).fields.length
}
