import { readBill } from '../topics/bills.ts'
import type { Bench } from '../topic.ts'
import { toLines, type Sample, type Series } from './series.ts'

const MEBIBYTE = 1024 * 1024
const SIZES = [1, 16, 256, 1024, 4096]
/** The largest bill that each reads, MiB: what is slower shows how it grows with less. */
const LARGEST: Readonly<Record<string, number>> = {
  'wechatpay-isomorphic': Infinity,
  papaparse: 1024,
  'csv-parse': 256,
}

/** MiB of a bill a second, and the memory that it takes, by its size. */
export async function growBills({ node, options }: Bench): Promise<Series[]> {
  const rates: Sample[] = []
  const peaks: Sample[] = []
  for (const size of SIZES.filter(each => each <= options.largest)) {
    for (const name of Object.keys(LARGEST).filter(each => size <= LARGEST[each]!)) {
      const { bytes, seconds, peak } = await readBill(node, name, size)
      rates.push({ name, size, value: bytes / MEBIBYTE / seconds })
      peaks.push({ name, size, value: peak / MEBIBYTE })
    }
  }
  const size = 'MiB, unzipped'
  return [
    { title: 'Bills, gzip, as rows', size, unit: 'MiB/s', better: 'more', lines: toLines(rates) },
    {
      title: 'Memory for a bill, at its peak',
      size,
      unit: 'MiB resident',
      better: 'less',
      lines: toLines(peaks),
    },
  ]
}
