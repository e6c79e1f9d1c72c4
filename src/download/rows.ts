import { DownloadError } from '../errors/download-error.ts'
import { converters, type BillRow, type BillValue } from './columns.ts'
import { fieldsOf, forEachField } from './csv.ts'
import { readLines } from './lines.ts'
import { oneByOne } from './one-by-one.ts'
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
    rows: () => oneByOne(readBatches(file, totals => (summary = totals))),
  }
}

/**
 * The rows of a bill, as many at a time as there are.
 *
 * @param atEnd gets the totals, where there are any
 */
export async function* readBatches(
  file: ReadableStream<Uint8Array>,
  atEnd: (totals: BillRow) => void,
): AsyncGenerator<Iterable<BillRow>> {
  const records = createRecords()
  let toRow: ((record: string) => BillRow) | undefined
  for await (const lines of readLines(file)) {
    const ready: string[] = []
    for (const line of lines) records.add(line, ready)
    if (toRow === undefined && ready.length > 0) toRow = rowReader(fieldsOf(ready.shift()!))
    if (toRow !== undefined) yield* rowsOf(ready, toRow)
  }
  const ready: string[] = []
  const totals = records.end(ready)
  if (toRow === undefined) return
  yield* rowsOf(ready, toRow)
  if (totals !== undefined) atEnd(rowReader(fieldsOf(totals[0]))(totals[1]))
}

/** As one batch; where a record is malformed, those before it come first. */
function* rowsOf(
  records: readonly string[],
  toRow: (record: string) => BillRow,
): Generator<readonly BillRow[]> {
  const rows: BillRow[] = []
  try {
    for (const record of records) rows.push(toRow(record))
  } finally {
    yield rows
  }
}

/** @throws {DownloadError} from what it returns, for a record with more or fewer values than names */
function rowReader(names: readonly string[]): (record: string) => BillRow {
  const header = names.map(name => name.trim().replace(/^\uFEFF/, ''))
  const convert = converters(header)
  const blank = blankRow(header)
  return record => {
    const row = { ...blank }
    const count = forEachField(record, (field, index) => {
      if (index < header.length) row[header[index]!] = convert[index]!(field)
    })
    // A row that is shifted would put one amount into another's place.
    if (count !== header.length)
      throw new DownloadError(
        'malformed',
        `a line of the bill has ${count} values under ${header.length} headers`,
      )
    return row
  }
}

/**
 * A row to be copied and filled in: V8 makes a slow dictionary of an object that gets so many names one by
 * one, and keeps one shape for the copies of what JSON.parse made.
 */
function blankRow(header: readonly string[]): Record<string, BillValue> {
  const blank = Object.fromEntries(header.map(name => [name, '']))
  return JSON.parse(JSON.stringify(blank)) as typeof blank
}
