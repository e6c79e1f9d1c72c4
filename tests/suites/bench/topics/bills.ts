import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { fixed, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const SIZE = 1024
const MEBIBYTE = 1024 * 1024
/** MiB that resident memory may grow by, and MiB a second. */
const BUDGET = { growth: 32, rate: 100 }
const OURS = 'wechatpay-isomorphic'

/** What reading one bill took. */
export interface BillReading {
  /** Of the bill, unzipped. */
  readonly bytes: number
  readonly seconds: number
  /** Seconds of all threads. */
  readonly cpu: number
  /** Resident memory after the first hundredth and at the end, garbage collected, bytes. */
  readonly before: number
  readonly after: number
  /** The most that the process has ever been resident with, bytes. */
  readonly peak: number
}

const program = fileURLToPath(new URL('../bills/read.mjs', import.meta.url))

/** Reads a bill in a process of its own. */
export async function readBill(node: string, contender: string, mebibytes: number): Promise<BillReading> {
  const args = ['--expose-gc', program, contender, String(mebibytes)]
  return JSON.parse((await run(node, args, { timeout: 1_200_000 })).stdout) as BillReading
}

/**
 * A gzip bill of 1 GiB unzipped, or of `--largest`, hash-checked and read as rows; what reads CSV otherwise
 * reads a quarter.
 */
export async function bills({ node, options }: Bench): Promise<Table> {
  const size = Math.min(SIZE, options.largest)
  const reading = await readBill(node, OURS, size)
  const growth = (reading.after - reading.before) / MEBIBYTE
  const rate = reading.bytes / MEBIBYTE / reading.seconds
  const rows: string[][] = []
  for (const name of [OURS, 'papaparse', 'csv-parse'])
    rows.push(row(`${name}, ${size / 4} MiB`, await readBill(node, name, size / 4)))
  return {
    title: `A bill of ${size} MiB, gzip, hash-checked, as rows`,
    notes: [
      'made while it is read, of one compressed piece over and over, which costs the reader nothing and is never a file; RSS grows from the first hundredth to the end, garbage collected both times',
      'the peers unzip and hash by Node’s own streams, and leave amounts and times as text',
    ],
    head: ['', 'MiB/s', 'of one core', 'RSS growth', 'budgets', ''],
    rows: [
      [
        ...row(`${OURS}, ${size} MiB`, reading).slice(0, 4),
        `≥ ${BUDGET.rate} MiB/s, < ${BUDGET.growth} MiB`,
        verdict(growth < BUDGET.growth && rate >= BUDGET.rate),
      ],
      ...rows,
    ],
  }
}

function row(name: string, { bytes, seconds, cpu, before, after }: BillReading): string[] {
  const mebibytes = bytes / MEBIBYTE
  return [
    name,
    fixed(mebibytes / seconds),
    `${fixed(mebibytes / cpu)} a CPU second`,
    `${fixed((after - before) / MEBIBYTE)} MiB`,
    '',
    '',
  ]
}
