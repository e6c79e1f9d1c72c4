import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createEmulator } from '../../../../src/emulator.ts'
import { sqliteJournal } from '../../../../src/file.node.ts'
import { runtimePath } from '../../../tools/runtimes/install.ts'

const KILLS = 200
const worker = fileURLToPath(new URL('crash-worker.mjs', import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a sandbox for a while and kills it. @returns what it had at first, and what it answered afterwards */
async function runAndKill(
  file: string,
  keys: string,
  milliseconds: number,
): Promise<{ readonly had: ReadonlySet<string>; readonly answered: readonly string[] }> {
  const child = spawn(runtimePath('node24/bin/node'), [worker, file, keys], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  let timer: NodeJS.Timeout | undefined
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    // From its first answer on it is under load.
    if (text.includes('ok ')) timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds)
  })
  await once(child, 'close')
  const lines = text.split('\n')
  const [first = ''] = lines
  return {
    had: new Set(first.split(' ').slice(1)),
    answered: lines.filter(line => line.startsWith('ok ')).map(line => line.slice(3)),
  }
}

test(`killed ${KILLS} times under load, it has lost nothing that it answered`, async () => {
  const file = join(folder, 'sandbox.db')
  const keys = join(folder, 'keys.json')
  writeFileSync(keys, JSON.stringify((await createEmulator()).keys()), { mode: 0o600 })
  let answered: readonly string[] = []
  let orders = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const run = await runAndKill(file, keys, Math.random() * 40)
    expect(answered.filter(number => !run.had.has(number))).toEqual([])
    ;({ answered } = run)
    expect(answered.length).toBeGreaterThan(0)
    orders += answered.length
  }
  expect(orders).toBeGreaterThan(KILLS)
}, 600_000)

test('a host without node:sqlite is told which has one', () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
  expect(() => sqliteJournal(join(folder, 'none.db'))).toThrow(
    'journal: sqliteJournal() needs node:sqlite, which is in Node 22.13 and Deno 2.2; this is v',
  )
  vi.restoreAllMocks()
})
