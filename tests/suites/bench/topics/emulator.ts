import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { fixed, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const SECONDS = 10
/** How many orders are kept when memory is measured. */
const KEPT = 10_000
/** Orders a second on two cores, signatures of both sides included. */
const BUDGET = 1500

/** What the sandbox can do: orders a second, and what it keeps of them. */
export async function emulator({ node }: Bench): Promise<Table> {
  const program = fileURLToPath(new URL('../emulator/process.mjs', import.meta.url))
  const { stdout } = await run(node, ['--expose-gc', program, String(SECONDS), String(KEPT)])
  const { rate, orders, bytes } = JSON.parse(stdout) as Record<'rate' | 'orders' | 'bytes', number>
  const mebibytes = ((bytes / orders) * 1e5) / 1024 / 1024
  return {
    title: 'The sandbox: orders placed by a client in the same process',
    notes: [
      `16 at a time for ${SECONDS} s: four RSA operations an order, two signatures and two verifications; a journal in memory`,
    ],
    head: ['', '', 'budget', ''],
    rows: [
      ['orders/s', fixed(rate), `≥ ${BUDGET}`, verdict(rate >= BUDGET)],
      ['heap by 100,000 orders', `${fixed(mebibytes)} MiB`, '', ''],
    ],
  }
}
