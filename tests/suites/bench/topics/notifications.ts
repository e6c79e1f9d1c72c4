import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { median, ratios } from '../statistics.ts'
import { fixed, percent, spread, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const ROUNDS = 40
const MILLISECONDS = 100
const CONCURRENCY = 16
const REFERENCE = 'bare WebCrypto'
const OURS = 'wechatpay-isomorphic'
/** Of bare WebCrypto. */
const BUDGET = 0.85

/** Verifying, decrypting and parsing a notification, beside the peers and bare WebCrypto in one process. */
export async function notifications({ node, keys }: Bench): Promise<Table> {
  const program = fileURLToPath(new URL('../notifications/process.mjs', import.meta.url))
  const peers = fileURLToPath(new URL('../package.json', import.meta.url))
  const { stdout } = await run(node, [program, keys, peers, ROUNDS, MILLISECONDS, CONCURRENCY].map(String))
  const rates = JSON.parse(stdout) as Readonly<Record<string, readonly number[]>>
  return {
    title: 'Notifications: verify, decrypt, parse',
    notes: [
      `one process, ${CONCURRENCY} at a time, RSA of 2048 bits; ${ROUNDS} rounds in turns, medians and quartiles`,
      'the peers check no timestamp, and wechatpay-node-v3 not the tag of AES-GCM; they work synchronously, on the event loop',
    ],
    head: ['', 'notifications/s', `of ${REFERENCE}`, 'budget', ''],
    rows: Object.entries(rates).map(([name, values]) => {
      const shares = ratios(values, rates[REFERENCE]!)
      const budget = name === OURS ? [`≥ ${percent(BUDGET)}`, verdict(median(shares) >= BUDGET)] : ['', '']
      return [name, fixed(median(values)), name === REFERENCE ? '' : spread(shares, percent), ...budget]
    }),
  }
}
