import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { fixed, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const SIZE = 1024
const BUDGET = 32

/** A gzip bill of 1 GiB, unzipped, hash-checked and read as rows in one process. */
export async function bills({ node, keys }: Bench): Promise<Table> {
  const { stdout } = await run(node, [
    '--expose-gc',
    fileURLToPath(new URL('../bills/process.mjs', import.meta.url)),
    keys,
    String(SIZE),
  ])
  const { rows, seconds, before, tenth, peak, after } = JSON.parse(stdout) as Record<
    'rows' | 'seconds' | 'before' | 'tenth' | 'peak' | 'after',
    number
  >
  const mebibytes = (bytes: number): string => `${fixed(bytes / 1024 / 1024)} MiB`
  const growth = (after - before) / 1024 / 1024
  return {
    title: `A bill of ${SIZE} MiB, gzip, hash-checked, as rows`,
    notes: [
      'resident memory after the first hundredth, the first tenth and at the end, garbage collected each time; V8 sizes its young generation in the first tenth; another process makes and zips the bill on the same cores',
    ],
    head: ['', '', 'budget', ''],
    rows: [
      ['rows', fixed(rows), '', ''],
      ['MiB/s', fixed(SIZE / seconds), '', ''],
      ['RSS at first', mebibytes(before), '', ''],
      ['RSS at most, between collections', mebibytes(peak), '', ''],
      ['RSS growth after the first tenth', mebibytes(after - tenth), '', ''],
      ['RSS growth', mebibytes(after - before), `< ${BUDGET} MiB`, verdict(growth < BUDGET)],
    ],
  }
}
