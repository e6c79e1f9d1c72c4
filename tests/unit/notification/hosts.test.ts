import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { run } from '../../tools/run/run.ts'
import { installRuntimes, runtimePath } from '../../tools/runtimes/install.ts'

const script = fileURLToPath(new URL('node-server.ts', import.meta.url))

beforeAll(async () => void (await installRuntimes()), 600_000)

test.each<[string, string, readonly string[]]>([
  ['Node', process.execPath, ['--import', 'tsx']],
  ['Bun', runtimePath('.bin/bun'), ['run']],
  ['Deno', runtimePath('.bin/deno'), ['run', '--no-prompt', '--no-check', '-A', '--node-modules-dir=manual']],
])(
  'nodeListener on the node:http of %s answers whatever comes, and lives',
  async (_, program, args) => {
    const { stdout } = await run(program, [...args, script])
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)).toEqual({
      genuine: '204',
      chunked: '204',
      changed: '401',
      tooLarge: '413',
      trace: '405',
      get: '405',
      propfind: '405',
      aborted: 'closed',
      afterwards: '204',
      told: 6,
    })
  },
  60_000,
)
