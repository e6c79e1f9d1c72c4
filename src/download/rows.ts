import { DownloadError } from '../errors/download-error.ts'
import { converters, type BillRow } from './columns.ts'
import { parseLine, readLines, type BillLine } from './csv.ts'
import { createRecords } from './records.ts'

/** What a bill is made of. */
export interface BillReader {
  rows(): AsyncGenerator<BillRow>
  /** The totals at its end, once all rows have been read; `undefined` where there are none. */
  summary(): BillRow | undefined
}

/**
 * Reads a bill row by row. Its last two records, names and values, are the summary.
 *
 * @example
 *   const [file] = await wxpay.bills.trade({ bill_date: '2026-11-22' }).files()
 *   const bill = readBill(file!)
 *   for await (const row of bill.rows()) console.log(row['交易时间'])
 *   console.log(bill.summary())
 */
export function readBill(file: ReadableStream<Uint8Array>): BillReader {
  let summary: BillRow | undefined
  return {
    summary: () => summary,
    async *rows() {
      const records = createRecords()
      let toRow: ((line: BillLine) => BillRow) | undefined
      let ready: string[] = []
      for await (const lines of readLines(file)) {
        for (const line of lines) records.add(line, ready)
        for (const record of ready) {
          if (toRow === undefined) toRow = rowReader(parseLine(record).fields)
          else yield toRow(parseLine(record))
        }
        ready = []
      }
      const totals = records.end(ready)
      if (toRow === undefined) return
      for (const record of ready) yield toRow(parseLine(record))
      if (totals !== undefined) summary = rowReader(parseLine(totals[0]).fields)(parseLine(totals[1]))
    },
  }
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
