import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { median, ratios } from '../statistics.ts'
import { fixed, percent, spread, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const ROUNDS = 40
const QUICK_ROUNDS = 8
const MILLISECONDS = 100
const CONCURRENCY = 16
const REFERENCE = 'bare WebCrypto'
const OURS = 'wechatpay-isomorphic'
/** Of bare WebCrypto. */
const BUDGET = 0.85

const program = fileURLToPath(new URL('../notifications/process.mjs', import.meta.url))
const peers = fileURLToPath(new URL('../package.json', import.meta.url))

/** Notifications a second of each contender, a value a round. @param bytes of the body, about; at least 1,100 */
export async function openNotifications(
  { node, keys }: Bench,
  { rounds, bytes = 0 }: { readonly rounds: number; readonly bytes?: number },
): Promise<Readonly<Record<string, readonly number[]>>> {
  const args = [program, keys, peers, rounds, MILLISECONDS, CONCURRENCY, bytes].map(String)
  return JSON.parse((await run(node, args)).stdout) as Readonly<Record<string, readonly number[]>>
}

/** Verifying, decrypting and parsing a notification, beside the peers and bare WebCrypto in one process. */
export async function notifications(bench: Bench): Promise<Table> {
  const rates = await openNotifications(bench, { rounds: bench.options.quick ? QUICK_ROUNDS : ROUNDS })
  return {
    title: 'Notifications: verify, decrypt, parse',
    notes: [
      `one process, ${CONCURRENCY} at a time, RSA of 2048 bits; ${rates[REFERENCE]!.length} rounds in turns, medians and quartiles`,
      'wechatpay-isomorphic is parse(), and its handler takes a Request and makes a Response beside; bare WebCrypto does neither, and imports its keys beforehand',
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
