import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import { startServer } from '../topics/calls.ts'
import type { Bench } from '../topic.ts'
import { toLines, type Sample, type Series } from './series.ts'

const CONTENDERS: Readonly<Record<string, string>> = {
  'wechatpay-isomorphic-undici': 'wechatpay-isomorphic, undici',
  'wechatpay-isomorphic': 'wechatpay-isomorphic',
  'wechatpay-axios-plugin': 'wechatpay-axios-plugin',
  'wechatpay-node-v3': 'wechatpay-node-v3',
}

const client = fileURLToPath(new URL('../calls/client.mjs', import.meta.url))

/** Calls a second and how long they hold the event loop up, by how many are in flight. */
export async function growCalls({ node, keys, options: { quick } }: Bench): Promise<Series[]> {
  const [inFlight, rounds, milliseconds] = quick
    ? ([[1, 16, 128], 1, 500] as const)
    : ([[1, 16, 128, 1000], 3, 2000] as const)
  const rates: Sample[] = []
  const delays: Sample[] = []
  const { server, url } = await startServer(node, keys)
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [contender, name] of Object.entries(CONTENDERS)) {
        const args = [client, contender, url, keys, inFlight.join(), String(milliseconds)]
        const levels = JSON.parse((await run(node, args)).stdout) as Record<
          string,
          { rate: number; delay: number }
        >
        for (const [level, { rate, delay }] of Object.entries(levels)) {
          rates.push({ name, size: Number(level), value: rate })
          delays.push({ name, size: Number(level), value: delay })
        }
      }
    }
  } finally {
    server.disconnect()
  }
  const size = 'calls in flight'
  return [
    { title: 'Calls', size, unit: 'calls/s', better: 'more', lines: toLines(rates) },
    { title: 'Event loop, p99 of its delay', size, unit: 'ms', better: 'less', lines: toLines(delays) },
  ]
}
