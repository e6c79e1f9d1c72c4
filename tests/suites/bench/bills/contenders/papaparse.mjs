import Papa from 'papaparse'
import { takeRows, unzipped } from './by-hand.mjs'

/** Values are parted by a comma and a back-tick; amounts stay text. */
export async function readRows(bill, take) {
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter: ',`', newline: '\r\n', quoteChar: '\0' })
  await unzipped(bill, parser, records => takeRows(records, take))
}
