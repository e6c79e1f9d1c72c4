import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { median, ratios } from '../statistics.ts'
import { fixed, percent, spread, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const ROUNDS = 4
const BUDGET = 0.9
const REFERENCE = 'fetch-and-subtle'
const CONTENDERS = ['wechatpay-isomorphic', REFERENCE, 'wechatpay-axios-plugin', 'wechatpay-node-v3'] as const

type Contender = (typeof CONTENDERS)[number]
type Concurrency = '1' | '16'
/**
 * Calls a second, microseconds of CPU a call, and the 99th percentile of the event loop's delay in
 * milliseconds.
 */
type Round = Readonly<
  Record<Concurrency, { readonly rate: number; readonly cpu: number; readonly delay: number }>
>

const pathOf = (file: string): string => fileURLToPath(new URL(`../calls/${file}`, import.meta.url))

/** Whole calls, sign, POST and verify, through a loopback server. */
export async function calls({ node, keys }: Bench): Promise<Table> {
  const { server, url } = await startServer(node, keys)
  const rounds: Record<Contender, Round[]> = {
    'wechatpay-isomorphic': [],
    [REFERENCE]: [],
    'wechatpay-axios-plugin': [],
    'wechatpay-node-v3': [],
  }
  try {
    for (let round = 0; round < ROUNDS; round++) {
      // Another one begins each round, so that what warms up or tires the machine falls on all of them.
      for (const contender of [...CONTENDERS.slice(round), ...CONTENDERS.slice(0, round)]) {
        const { stdout } = await run(node, [pathOf('client.mjs'), contender, url, keys])
        rounds[contender].push(JSON.parse(stdout) as Round)
      }
    }
  } finally {
    server.disconnect()
  }
  return {
    title: 'Whole calls: sign, POST, verify',
    notes: [
      `a fresh process per contender and round, ${ROUNDS} rounds, medians and quartiles; the server is a process of its own, signs one response a second and verifies one request a connection`,
      'p99 is of the delay of the event loop, by a timer of 1 ms; CPU is that of the client, signing included; wechatpay-node-v3 verifies no responses',
    ],
    head: [
      '',
      'calls/s at 1',
      'p99 ms',
      'calls/s at 16',
      'p99 ms',
      'CPU µs',
      'of fetch + subtle at 16',
      'budget',
      '',
    ],
    rows: CONTENDERS.map(contender => toRow(contender, rounds)),
  }
}

function toRow(contender: Contender, rounds: Readonly<Record<Contender, readonly Round[]>>): string[] {
  const take = (name: Contender, concurrency: Concurrency, what: 'rate' | 'cpu' | 'delay'): number[] =>
    rounds[name].map(round => round[concurrency][what])
  const shares = ratios(take(contender, '16', 'rate'), take(REFERENCE, '16', 'rate'))
  const share = median(shares)
  const ours = contender === 'wechatpay-isomorphic'
  return [
    contender,
    fixed(median(take(contender, '1', 'rate'))),
    fixed(median(take(contender, '1', 'delay')), 1),
    fixed(median(take(contender, '16', 'rate'))),
    fixed(median(take(contender, '16', 'delay')), 1),
    fixed(median(take(contender, '16', 'cpu'))),
    spread(shares, percent),
    ours ? `≥ ${percent(BUDGET)}` : '',
    ours ? verdict(share >= BUDGET) : '',
  ]
}

async function startServer(node: string, keys: string): Promise<{ server: ChildProcess; url: string }> {
  const server = fork(pathOf('server.mjs'), [keys], { execPath: node, execArgv: [] })
  const url = await Promise.race([
    once(server, 'message').then(([message]) => String(message)),
    once(server, 'exit').then(() => {
      throw new Error('the server of the benchmark does not start')
    }),
  ])
  return { server, url }
}
