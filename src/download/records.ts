import { fieldsOf, isTicked } from './csv.ts'
import { checkLength } from './lines.ts'
import { createPlainRecords } from './plain-records.ts'
import { hasOddQuotes, isBlank, type Records } from './record-lines.ts'
import { createTickedRecords } from './ticked-records.ts'

/** The records of a bill, its header first. How values are written shows in the two lines below it. */
export function createRecords(): Records {
  let header: string | undefined
  let isOpen = false
  let below: string[] = []
  let records: Records | undefined

  const readHeader = (line: string, ready: string[]): void => {
    if (header === undefined && isBlank(line)) return
    header = header === undefined ? line : `${header}\n${line}`
    checkLength(header.length)
    isOpen = hasOddQuotes(line) !== isOpen
    if (!isOpen) ready.push(header)
  }
  const begin = (ready: string[]): Records => {
    const columns = fieldsOf(header ?? '').length
    const create = below.some(isTicked) ? createTickedRecords : createPlainRecords
    records = create(columns)
    for (const line of below) records.add(line, ready)
    below = []
    return records
  }
  return {
    add(line, ready) {
      if (records !== undefined) return records.add(line, ready)
      if (header === undefined || isOpen) return readHeader(line, ready)
      if (isBlank(line)) return
      below.push(line)
      // The first line may be the header of the totals, of a bill without rows.
      if (below.length > 1 || isTicked(line) || hasOddQuotes(line)) begin(ready)
    },
    end(ready) {
      if (isOpen && header !== undefined) ready.push(header)
      return (records ?? begin(ready)).end(ready)
    },
  }
}
