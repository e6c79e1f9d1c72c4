import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { fixed, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

/** Fewer than can be signed and sent within the five minutes of a timestamp. */
const ORDERS = 10_000
/** Orders a second on two cores, signatures included. */
const BUDGET = 1500

/** What the sandbox can do: orders a second, and what it keeps of them. */
export async function emulator({ node }: Bench): Promise<Table> {
  const program = fileURLToPath(new URL('../emulator/process.mjs', import.meta.url))
  const { stdout } = await run(node, ['--expose-gc', program, String(ORDERS)])
  const { alone, together, bytes } = JSON.parse(stdout) as Record<'alone' | 'together' | 'bytes', number>
  return {
    title: 'The sandbox: orders placed, 16 at a time',
    notes: [
      `${ORDERS} orders, a journal in memory; each request is verified, each response signed`,
      'with its client in the same process: that one signs and verifies on the same thread',
    ],
    head: ['', '', 'budget', ''],
    rows: [
      ['orders/s', fixed(alone), `≥ ${BUDGET}`, verdict(alone >= BUDGET)],
      ['orders/s with its client', fixed(together), '', ''],
      ['heap by 100,000 orders', `${fixed((bytes * 1e5) / 1024 / 1024)} MiB`, '', ''],
    ],
  }
}
