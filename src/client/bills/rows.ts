import { DownloadError } from '../../errors/download-error.ts'
import { converters, type BillRow } from './columns.ts'
import { parseLine, readLines, type BillLine } from './csv.ts'

/** What a bill is made of. */
export interface BillReader {
  rows(): AsyncGenerator<BillRow>
  /** The totals at its end, once all rows have been read; `undefined` where there are none. */
  summary(): BillRow | undefined
}

/** Reads a bill row by row. Its last two lines, a header and its values, are the summary. */
export function readBill(file: ReadableStream<Uint8Array>): BillReader {
  let summary: BillRow | undefined
  return {
    summary: () => summary,
    async *rows() {
      let toRow: ((line: BillLine) => BillRow) | undefined
      let header: BillLine | undefined
      /** The last two lines, of which nobody knows yet what they are. */
      const held: string[] = []
      for await (const lines of readLines(file)) {
        for (const line of lines) {
          if (toRow === undefined) {
            header = parseLine(line)
            toRow = rowReader(header.fields)
          } else if (held.push(line) > 2) yield toRow(parseLine(held.shift()!))
        }
      }
      if (header === undefined || toRow === undefined) return
      const last = held.map(parseLine)
      if (isSummary(last, header)) summary = rowReader(last[0]!.fields)(last[1]!)
      else for (const line of last) yield toRow(line)
    },
  }
}

/** A header among the values, other than the one at the top. */
function isSummary([names, values]: readonly BillLine[], header: BillLine): boolean {
  return (
    names !== undefined &&
    values !== undefined &&
    !names.isData &&
    (values.isData || names.fields.length !== header.fields.length)
  )
}

function rowReader(names: readonly string[]): (line: BillLine) => BillRow {
  const header = names.map(name => name.trim().replace(/^\uFEFF/, ''))
  const convert = converters(header)
  return ({ fields }) => {
    // A row that is shifted would put one amount into another's place.
    if (fields.length !== header.length)
      throw new DownloadError(
        'malformed',
        `a line of the bill has ${fields.length} values under ${header.length} headers`,
      )
    const row: Record<string, BillRow[string]> = {}
    for (let index = 0; index < header.length; index++) row[header[index]!] = convert[index]!(fields[index]!)
    return row
  }
}
