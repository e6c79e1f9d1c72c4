import { fileURLToPath } from 'node:url'
import { readdirSync } from 'node:fs'
import { run } from '../../../tools/run/run.ts'
import { median } from '../statistics.ts'
import { bundleByRollup, gzipped } from '../size/bundle.ts'
import { makeBill, readBill } from '../topics/bills.ts'
import { startServer } from '../topics/calls.ts'
import type { Bench } from '../topic.ts'
import type { Line, Series } from './series.ts'

const MEBIBYTE = 1024 * 1024
const OURS = 'wechatpay-isomorphic'
const PEERS = ['wechatpay-axios-plugin', 'wechatpay-node-v3']

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url))

/** Calls a second, whatever is in flight at a time. */
export async function calls({ node, keys }: Bench, inFlight: readonly number[]): Promise<Series> {
  const { server, url } = await startServer(node, keys)
  const lines: Line[] = []
  try {
    for (const name of [`${OURS}-undici`, OURS, ...PEERS]) {
      const { stdout } = await run(node, [pathOf('calls/client.mjs'), name, url, keys, inFlight.join()])
      const rounds = JSON.parse(stdout) as Readonly<Record<string, { rate: number }>>
      lines.push({ name: shortName(name), points: inFlight.map(level => [level, rounds[level]!.rate]) })
    }
  } finally {
    server.disconnect()
  }
  return { title: 'Calls', size: 'calls in flight', unit: 'calls/s', lines }
}

/** Notifications a second, by their size. */
export async function notifications({ node, keys }: Bench, kibibytes: readonly number[]): Promise<Series> {
  const points = new Map<string, [number, number][]>()
  for (const size of kibibytes) {
    const args = [keys, pathOf('package.json'), 10, 100, 16, size * 1024].map(String)
    const { stdout } = await run(node, [pathOf('notifications/process.mjs'), ...args])
    for (const [name, rates] of Object.entries(JSON.parse(stdout) as Record<string, number[]>))
      points.set(name, [...(points.get(name) ?? []), [size, median(rates)]])
  }
  return {
    title: 'Notifications',
    size: 'KiB',
    unit: 'notifications/s',
    lines: Array.from(points, ([name, values]) => ({ name: shortName(name), points: values })),
  }
}

/** MiB of a bill a second, by its size; csv-parse reads small ones only. */
export async function bills(bench: Bench, mebibytes: readonly number[]): Promise<Series> {
  const most: Readonly<Record<string, number>> = { [OURS]: Infinity, papaparse: 1024, 'csv-parse': 256 }
  const points = new Map<string, [number, number][]>()
  for (const size of mebibytes) {
    const bill = await makeBill(bench, size)
    for (const [name, limit] of Object.entries(most)) {
      if (size > limit) continue
      const { seconds } = await readBill(bench.node, name, bill)
      points.set(name, [...(points.get(name) ?? []), [size, bill.bytes / MEBIBYTE / seconds]])
    }
  }
  return {
    title: 'Bills, gzip, as rows',
    size: 'MiB',
    unit: 'MiB/s',
    lines: Array.from(points, ([name, values]) => ({ name: shortName(name), points: values })),
  }
}

/** What a bundle weighs, by the families that it knows. */
export async function catalogs(): Promise<Series> {
  const folder = new URL('../../../../dist/catalog/', import.meta.url)
  const families = readdirSync(folder)
    .filter(file => file.endsWith('.js'))
    .map(file => file.replace(/\.js$/, ''))
  const sizes = [1, 4, 16, families.length]
  const points: [number, number][] = []
  for (const size of sizes)
    points.push([size, gzipped(await bundleByRollup(coreWith(families.slice(0, size)))) / 1024])
  return { title: '…/core, minified', size: 'families', unit: 'KiB gzip', lines: [{ name: 'core', points }] }
}

function coreWith(families: readonly string[]): string {
  const imports = families.map(
    (name, index) => `import * as f${index} from 'wechatpay-isomorphic/catalog/${name}'`,
  )
  return `${imports.join('\n')}
import { createWechatpay } from 'wechatpay-isomorphic/core'
export const families = [${families.map((_, index) => `f${index}`).join()}]
export default options => createWechatpay(options)`
}

/** What a call costs by the calls that a client makes: on the edge it may make one. */
export async function clients({ node, keys }: Bench, callsAClient: readonly number[]): Promise<Series> {
  const args = [keys, '20', '256', callsAClient.join()]
  const { stdout } = await run(node, [pathOf('growth/clients.mjs'), ...args])
  const times = JSON.parse(stdout) as Readonly<Record<string, Readonly<Record<string, number[]>>>>
  const lines = Object.entries(times).map(([name, bySize]): Line => ({
    name: shortName(name),
    points: callsAClient.map(size => [size, median(bySize[size]!)]),
  }))
  return {
    title: 'A client for one call, and for many',
    size: 'calls a client',
    unit: 'µs CPU a call',
    lines,
  }
}

function shortName(name: string): string {
  return name
    .replace('wechatpay-isomorphic-undici', 'ours, undici')
    .replace('wechatpay-isomorphic', 'ours')
    .replace('wechatpay-', '')
}
