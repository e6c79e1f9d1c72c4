import { join } from 'node:path'
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
  readonly seconds: number
  /** Seconds of all threads. */
  readonly cpu: number
  /** Resident memory after the first hundredth and at the end, garbage collected, bytes. */
  readonly before: number
  readonly after: number
}

/** A bill on the disk. */
export interface BillFile {
  readonly path: string
  readonly rows: number
  readonly sha1: string
  /** Unzipped. */
  readonly bytes: number
}

const pathOf = (file: string): string => fileURLToPath(new URL(`../bills/${file}`, import.meta.url))

export async function makeBill({ node, folder }: Bench, mebibytes: number): Promise<BillFile> {
  const path = join(folder, `${mebibytes}.csv.gz`)
  const { stdout } = await run(node, [pathOf('make.mjs'), path, String(mebibytes)])
  return { path, ...(JSON.parse(stdout) as Omit<BillFile, 'path'>) }
}

/** Reads it in a process of its own. */
export async function readBill(node: string, contender: string, bill: BillFile): Promise<BillReading> {
  const args = ['--expose-gc', pathOf('read.mjs'), contender, bill.path, bill.sha1, String(bill.rows)]
  return JSON.parse((await run(node, args, { timeout: 1_200_000 })).stdout) as BillReading
}

/** A gzip bill of 1 GiB, unzipped, hash-checked and read as rows; what reads CSV otherwise reads a quarter. */
export async function bills(bench: Bench): Promise<Table> {
  const { node } = bench
  const whole = await makeBill(bench, SIZE)
  const reading = await readBill(node, OURS, whole)
  const quarter = await makeBill(bench, SIZE / 4)
  const growth = (reading.after - reading.before) / MEBIBYTE
  const rate = whole.bytes / MEBIBYTE / reading.seconds
  const rows: string[][] = []
  for (const name of [OURS, 'papaparse', 'csv-parse'])
    rows.push(row(`${name}, ${SIZE / 4} MiB`, quarter, await readBill(node, name, quarter)))
  return {
    title: `A bill of ${SIZE} MiB, gzip, hash-checked, as rows`,
    notes: [
      'made beforehand and read from the disk; RSS grows from the first hundredth to the end, garbage collected both times',
      'the peers unzip and hash by Node’s own streams, and leave amounts and times as text',
    ],
    head: ['', 'MiB/s', 'of one core', 'RSS growth', 'budgets', ''],
    rows: [
      [
        ...row(`${OURS}, ${SIZE} MiB`, whole, reading).slice(0, 4),
        `≥ ${BUDGET.rate} MiB/s, < ${BUDGET.growth} MiB`,
        verdict(growth < BUDGET.growth && rate >= BUDGET.rate),
      ],
      ...rows,
    ],
  }
}

function row(name: string, { bytes }: BillFile, { seconds, cpu, before, after }: BillReading): string[] {
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
