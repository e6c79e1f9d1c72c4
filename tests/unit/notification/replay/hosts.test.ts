import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { run } from '../../../tools/run/run.ts'
import { installRuntimes, runtimePath } from '../../../tools/runtimes/install.ts'
import { behaviours } from './behaviour.ts'

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const allHold = Object.fromEntries(behaviours.map(({ name }) => [name, 'holds']))

beforeAll(async () => void (await installRuntimes()), 600_000)

test('denoKvReplayStore on a real Deno KV', async () => {
  const { stdout } = await run(runtimePath('.bin/deno'), [
    'run',
    '--no-prompt',
    '--unstable-kv',
    '--node-modules-dir=manual',
    file('deno-kv.ts'),
  ])
  expect(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)).toEqual(allHold)
}, 120_000)

test('durableObjectReplayStore on real Durable Objects, in workerd', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'))
  try {
    const outfile = join(folder, 'worker.mjs')
    await build({
      entryPoints: [file('durable-object-worker.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
    })
    const { stdout } = await run(runtimePath('node24/bin/node'), [file('run-worker.ts'), outfile])
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)).toEqual(allHold)
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 120_000)
