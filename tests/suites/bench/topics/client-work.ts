import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { median, ratios } from '../statistics.ts'
import { fixed, spread, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const ROUNDS = 60
const CALLS = 150
const BUDGET = 1.5

type Times = Readonly<Record<'kyGet' | 'get' | 'kyPost' | 'post' | 'postVerified', readonly number[]>>

/** What the client itself costs: nothing behind `fetch`, a signer that does not sign. */
export async function clientWork({ node, keys }: Bench): Promise<Table> {
  const { stdout } = await run(node, [
    fileURLToPath(new URL('../client/process.mjs', import.meta.url)),
    keys,
    String(ROUNDS),
    String(CALLS),
  ])
  const times = JSON.parse(stdout) as Times
  const row = (
    name: string,
    values: readonly number[],
    reference?: readonly number[],
    budget?: number,
  ): string[] => {
    const cells = [name, fixed(median(values))]
    if (reference === undefined) return [...cells, '', '', '']
    const factors = ratios(values, reference)
    const factor = median(factors)
    return [
      ...cells,
      spread(factors, value => `${fixed(value, 2)} ×`),
      ...(budget === undefined ? ['', ''] : [`< ${budget} ×`, verdict(factor < budget)]),
    ]
  }
  return {
    title: 'Client work a call: stub signer, stub fetch',
    notes: [
      `microseconds of CPU, one call after the other, in one process; ${ROUNDS} rounds of ${CALLS} calls in turns, medians and quartiles`,
    ],
    head: ['', 'µs CPU', 'of bare ky', 'budget', ''],
    rows: [
      row('bare ky, GET a file', times.kyGet),
      row('package, GET a file (not signed)', times.get, times.kyGet, BUDGET),
      row('bare ky, POST JSON', times.kyPost),
      row('package, POST JSON (verification stubbed)', times.post, times.kyPost, BUDGET),
      row('package, POST JSON (verified by RSA)', times.postVerified, times.kyPost),
    ],
  }
}
