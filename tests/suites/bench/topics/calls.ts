import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { median, ratios } from '../statistics.ts'
import { fixed, percent, spread, verdict, type Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const ROUNDS = 4
const OURS = 'wechatpay-isomorphic'
const OURS_OVER_UNDICI = 'wechatpay-isomorphic-undici'
const BY_HAND = 'fetch-and-subtle'
const BY_HAND_TIMED = 'fetch-and-subtle-timed'
const PLUGIN = 'wechatpay-axios-plugin'
const CONTENDERS = [
  OURS,
  OURS_OVER_UNDICI,
  BY_HAND,
  BY_HAND_TIMED,
  'undici-and-subtle',
  PLUGIN,
  'wechatpay-node-v3',
] as const

/** What a contender is to reach, as a share of another one in the same run. */
interface Target {
  readonly of: Contender
  readonly concurrency: Concurrency
  readonly what: 'rate' | 'delay'
  readonly least?: number
  readonly most?: number
}

const TARGETS: Readonly<Partial<Record<string, readonly Target[]>>> = {
  [OURS]: [{ of: BY_HAND_TIMED, concurrency: '16', what: 'rate', least: 0.9 }],
  [OURS_OVER_UNDICI]: [
    { of: PLUGIN, concurrency: '16', what: 'rate', least: 2 },
    { of: PLUGIN, concurrency: '1', what: 'rate', least: 1 },
    { of: BY_HAND, concurrency: '16', what: 'rate', least: 1.25 },
    { of: PLUGIN, concurrency: '16', what: 'delay', most: 0.5 },
  ],
}

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
  const rounds = Object.fromEntries(CONTENDERS.map(name => [name, []])) as unknown as Record<
    Contender,
    Round[]
  >
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
      'fetch-and-subtle-timed has a time-out signal, as a client has to; undici-and-subtle is undici’s Pool.request by hand',
      'p99 is of the delay of the event loop, by a timer of 1 ms; CPU is that of the client, signing included; wechatpay-node-v3 verifies no responses',
    ],
    head: ['', 'calls/s at 1', 'p99 ms', 'calls/s at 16', 'p99 ms', 'CPU µs', 'of fetch + subtle at 16'],
    rows: [
      ...CONTENDERS.map(contender => toRow(contender, rounds)),
      ...CONTENDERS.flatMap(name => (TARGETS[name] ?? []).map(target => toVerdict(name, target, rounds))),
    ],
  }
}

type Rounds = Readonly<Record<Contender, readonly Round[]>>

function take(rounds: Rounds, name: Contender, concurrency: Concurrency, what: keyof Round['1']): number[] {
  return rounds[name].map(round => round[concurrency][what])
}

function toRow(contender: Contender, rounds: Rounds): string[] {
  const of = (concurrency: Concurrency, what: keyof Round['1']): number =>
    median(take(rounds, contender, concurrency, what))
  return [
    contender,
    fixed(of('1', 'rate')),
    fixed(of('1', 'delay'), 1),
    fixed(of('16', 'rate')),
    fixed(of('16', 'delay'), 1),
    fixed(of('16', 'cpu')),
    spread(ratios(take(rounds, contender, '16', 'rate'), take(rounds, BY_HAND, '16', 'rate')), percent),
  ]
}

function toVerdict(
  name: Contender,
  { of, concurrency, what, least, most }: Target,
  rounds: Rounds,
): string[] {
  const share = median(ratios(take(rounds, name, concurrency, what), take(rounds, of, concurrency, what)))
  const bound = least === undefined ? `≤ ${percent(most ?? 0)}` : `≥ ${percent(least)}`
  const isKept = share >= (least ?? 0) && share <= (most ?? Infinity)
  const unit = what === 'rate' ? 'calls/s' : 'p99'
  return [`${name}: ${unit} at ${concurrency}, of ${of}`, percent(share), bound, verdict(isKept), '', '', '']
}

export async function startServer(
  node: string,
  keys: string,
): Promise<{ server: ChildProcess; url: string }> {
  const server = fork(pathOf('server.mjs'), [keys], { execPath: node, execArgv: [] })
  const url = await Promise.race([
    once(server, 'message').then(([message]) => String(message)),
    once(server, 'exit').then(() => {
      throw new Error('the server of the benchmark does not start')
    }),
  ])
  return { server, url }
}
