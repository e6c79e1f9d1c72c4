import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { median } from '../statistics.ts'
import { fixed, spread, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const ROUNDS = 25
const BUDGET = 15

/** What it costs a process to import the main entry. */
export async function importTime({ node }: Bench): Promise<Table> {
  const program = fileURLToPath(new URL('../import/process.mjs', import.meta.url))
  const times: { dependencies: number; package: number }[] = []
  for (let round = 0; round < ROUNDS; round++)
    times.push(JSON.parse((await run(node, [program])).stdout) as (typeof times)[number])
  const [dependencies, own] = [times.map(time => time.dependencies), times.map(time => time.package)]
  const milliseconds = (value: number): string => `${fixed(value, 1)} ms`
  return {
    title: 'Import of the main entry',
    notes: [`${ROUNDS} fresh processes, medians and quartiles`],
    head: ['', 'time', 'budget', ''],
    rows: [
      ['ky and valibot', spread(dependencies, milliseconds), '', ''],
      [
        'wechatpay-isomorphic beyond them',
        spread(own, milliseconds),
        `≤ ${BUDGET} ms`,
        verdict(median(own) <= BUDGET),
      ],
    ],
  }
}
