import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepKeys } from '../../../../src/cli/emulator/state.ts'
import { run } from '../../../../src/cli/keys/run.ts'
import { openSandbox, type OpenSandbox } from '../open-sandbox.ts'
import { given, testTerminal } from '../test-terminal.ts'

let sandbox: OpenSandbox
let folder: string

beforeAll(async () => {
  sandbox = await openSandbox()
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

test('of the running sandbox, with its URL', async () => {
  const terminal = sandbox.terminal({ json: true })
  expect(await run(given({ format: 'env' }), terminal)).toBe(0)
  const { credentials } = sandbox.emulator
  expect(JSON.parse(terminal.out.join('\n'))).toEqual({ ...credentials, baseUrl: sandbox.url })
})

test('files are for their owner alone, also where they were there before', async () => {
  writeFileSync(join(folder, 'apiclient_key.pem'), 'old', { mode: 0o644 })
  const terminal = sandbox.terminal({ cwd: folder })
  expect(await run(given({ format: 'pem', out: '.' }), terminal)).toBe(0)
  const names = readdirSync(folder)
  expect(names).toHaveLength(3)
  for (const name of names) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600)
  expect(terminal.out.join('\n').split('\n')).toHaveLength(3)
  expect(readFileSync(join(folder, 'apiclient_key.pem'), 'utf8').trim()).toBe(
    sandbox.emulator.credentials.privateKey.trim(),
  )
})

test('a folder that cannot be', async () => {
  const file = join(folder, 'apiclient_key.pem')
  await expect(run(given({ out: file }), sandbox.terminal())).rejects.toThrow(
    `${file} cannot be written: EEXIST`,
  )
})

test('of a sandbox that is not running, by its state', async () => {
  const state = join(folder, 'state')
  await keepKeys(state, sandbox.emulator.keys())
  const terminal = testTerminal({ json: true })
  await run(given({ state }), terminal)
  expect(JSON.parse(terminal.out.join('\n'))).toEqual({
    ...sandbox.emulator.credentials,
    baseUrl: 'http://127.0.0.1:8080',
  })
  await expect(run(given({ state: folder }), testTerminal())).rejects.toThrow('has no keys of a sandbox')
})
