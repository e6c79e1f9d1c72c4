import { fileURLToPath } from 'node:url'
import { run } from '../../../tools/run/run.ts'
import type { Bench } from '../topic.ts'
import { toLines, type Sample, type Series } from './series.ts'

const program = fileURLToPath(new URL('./clients.mjs', import.meta.url))
const CALLS = 256

/** What a call costs by the calls that a client makes: on the edge it may make one. */
export async function growClients({ node, keys, options: { quick } }: Bench): Promise<Series> {
  const sizes = quick ? [1, 16, CALLS] : [1, 4, 16, 64, CALLS]
  const args = [program, keys, quick ? '2' : '9', String(CALLS), sizes.join()]
  const { stdout } = await run(node, args, { timeout: 1_200_000 })
  return {
    title: 'A client a call, and one for many',
    size: 'calls a client makes',
    unit: 'µs CPU a call',
    better: 'less',
    lines: toLines(JSON.parse(stdout) as Sample[]),
  }
}
