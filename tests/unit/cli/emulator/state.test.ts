import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { keepKeys, openJournal, readKeptKeys } from '../../../../src/cli/emulator/state.ts'
import { createEmulator } from '../../../../src/emulator.ts'
import { testTerminal } from '../test-terminal.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('keys are kept for their owner alone, and found again', async () => {
  const state = join(folder, 'deep', 'state')
  expect(await readKeptKeys(state)).toBeUndefined()
  const keys = (await createEmulator()).keys()
  await keepKeys(state, keys)
  expect(await readKeptKeys(state)).toEqual(keys)
  expect(statSync(state).mode & 0o777).toBe(0o700)
  expect(statSync(join(state, 'keys.json')).mode & 0o777).toBe(0o600)
})

test.each(['', 'no JSON', 'null', '{}', '{"merchant":{}}'])('%j is no file of keys', async text => {
  writeFileSync(join(folder, 'keys.json'), text)
  await expect(readKeptKeys(folder)).rejects.toThrow('does not hold the keys of a sandbox')
})

test('a place that cannot be', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expect(readKeptKeys(file)).rejects.toThrow('cannot be used: ENOTDIR')
  await expect(keepKeys(file, (await createEmulator()).keys())).rejects.toThrow('cannot be used: EEXIST')
})

test('without node:sqlite it is said in one line that only keys are kept', async () => {
  const spy = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
  const terminal = testTerminal()
  expect(await openJournal(folder, terminal)).toBeUndefined()
  spy.mockRestore()
  expect(terminal.err).toHaveLength(1)
  expect(terminal.err[0]).toContain('needs node:sqlite (Node 22.13 or newer; this is v')
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('')
})
