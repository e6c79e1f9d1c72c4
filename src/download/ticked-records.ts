import { fieldsOf, isTicked } from './csv.ts'
import { checkLength } from './lines.ts'
import { isBlank, type Records } from './record-lines.ts'

/** A record that may go on in the next line; it is put together when it is whole. */
interface Growing {
  readonly lines: string[]
  length: number
  /** How many values its first `counted` lines have; counted on demand, because most have one line. */
  fields: number
  counted: number
}

/**
 * Records whose values have back-ticks, as WeChat Pay writes them. A line that does not begin with one
 * continues the record before, unless it is the header of the totals: then the record before is whole, and
 * the last line of the file follows.
 *
 * @param columns of the header
 */
export function createTickedRecords(columns: number): Records {
  /** The last record that began with a back-tick. */
  let row: Growing | undefined
  /** Blank lines after it, which are part of it only where it goes on. */
  let blanks: string[] = []
  /** A line that may be the header of the totals, the blank lines before it among them. */
  let names: readonly string[] | undefined
  /** The record below {@link names}. */
  let values: string | undefined

  const finish = (ready: string[]): void => {
    if (row !== undefined) ready.push(row.lines.join('\n'))
  }
  /** What was taken for totals is none, because the file goes on. */
  const settle = (ready: string[]): void => {
    if (names === undefined) return
    row = grow(row, names)
    names = undefined
    if (values === undefined) return
    finish(ready)
    row = grow(undefined, [values])
    values = undefined
  }

  return {
    add(line, ready) {
      if (isBlank(line)) {
        checkLength(blanks.push(line))
        return
      }
      const before = blanks
      if (before.length > 0) blanks = []
      if (isTicked(line)) {
        if (names !== undefined && values === undefined) values = line
        else {
          settle(ready)
          finish(ready)
          row = grow(undefined, [line])
        }
        return
      }
      settle(ready)
      if (row === undefined || countOf(row) >= columns) names = [...before, line]
      else row = grow(row, [...before, line])
    },
    end(ready) {
      const header = names?.at(-1)
      if (header !== undefined && values !== undefined && sameLength(header, values)) {
        finish(ready)
        return [header, values]
      }
      settle(ready)
      finish(ready)
      return undefined
    },
  }
}

function grow(row: Growing | undefined, lines: readonly string[]): Growing {
  const grown = row ?? { lines: [], length: 0, fields: 1, counted: 0 }
  for (const line of lines) {
    grown.lines.push(line)
    grown.length += line.length + 1
  }
  checkLength(grown.length)
  return grown
}

function countOf(row: Growing): number {
  for (; row.counted < row.lines.length; row.counted++)
    row.fields += row.lines[row.counted]!.split(',`').length - 1
  return row.fields
}

function sameLength(names: string, values: string): boolean {
  return fieldsOf(names).length === fieldsOf(values).length
}
