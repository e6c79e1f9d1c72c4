import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { run } from '../../../tools/run/run.ts'
import { median, ratios } from '../statistics.ts'
import { fixed, percent, spread, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const ROUNDS = 60
const MILLISECONDS = 100
const BUDGET = 0.95

/** Signing alone: message, nonce, signature, Authorization, beside bare `subtle.sign`. */
export async function signing({ node, folder, keys }: Bench): Promise<Table> {
  const cores = availableParallelism()
  const program = join(folder, 'signing.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('../signing/process.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
  })
  const { stdout } = await run(node, [program, keys, ROUNDS, MILLISECONDS, 4 * cores].map(String), {
    env: { UV_THREADPOOL_SIZE: String(Math.max(4, cores)) },
  })
  const rates = JSON.parse(stdout) as Readonly<Record<'bare' | 'package', readonly number[]>>
  const shares = ratios(rates.package, rates.bare)
  const share = median(shares)
  return {
    title: 'Signing alone, all cores',
    notes: [
      `one process, ${cores} cores, ${4 * cores} signatures at a time, RSA of 2048 bits; ${ROUNDS} rounds in turns, medians and quartiles`,
    ],
    head: ['', 'signs/s', 'of bare subtle.sign', 'budget', ''],
    rows: [
      ['subtle.sign', fixed(median(rates.bare)), '', '', ''],
      [
        'signAttempt',
        fixed(median(rates.package)),
        spread(shares, percent),
        `≥ ${percent(BUDGET)}`,
        verdict(share >= BUDGET),
      ],
    ],
  }
}
