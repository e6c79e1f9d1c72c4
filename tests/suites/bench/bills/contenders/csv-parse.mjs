import { parse } from 'csv-parse'
import { takeRows, unzipped } from './by-hand.mjs'

/** Values are parted by a comma and a back-tick; amounts stay text. */
export async function readRows(bill, take) {
  const parser = parse({
    delimiter: ',`',
    record_delimiter: '\r\n',
    relax_column_count: true,
    quote: false,
    bom: true,
  })
  await unzipped(bill, parser, records => takeRows(records, take))
}
