import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { takeFolder } from '../../../../src/cli/emulator/lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'lock-'))
const lock = join(folder, 'lock')

beforeEach(() => rmSync(lock, { force: true }))
afterAll(() => rmSync(folder, { recursive: true }))

test('a folder is taken, and given back', async () => {
  const giveBack = await takeFolder(folder)
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
  await giveBack()
  expect(existsSync(lock)).toBe(false)
})

test('what another process has is refused while it runs, and taken over when it was killed', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const ended = once(other, 'exit')
  writeFileSync(lock, String(other.pid))
  await expect(takeFolder(folder)).rejects.toThrow(
    `a sandbox runs in ${folder} already, as process ${other.pid}: end it, or give another --state`,
  )
  other.kill('SIGKILL')
  await ended
  await takeFolder(folder)
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
})

test.each(['', 'x', '-1', String(process.pid)])('a lock of %j holds nobody off', async text => {
  writeFileSync(lock, text)
  await takeFolder(folder)
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
})
