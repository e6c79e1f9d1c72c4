import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { root } from '../../../scripts/entries.ts'
import { readBundled } from '../../../scripts/release/bundled.ts'
import { DEVELOPMENT, licenseProblems, READ, SHIPPED } from '../../../scripts/release/licenses.ts'
import { packageName, readLock, runtimeFolders, type Lock } from '../../../scripts/release/lock.ts'

const ADVICE = 'take another package, or read the licence and put it into scripts/release/licenses.ts'

const locks = execFileSync('git', ['ls-files', '*package-lock.json'], {
  cwd: fileURLToPath(root),
  encoding: 'utf8',
})
  .trim()
  .split('\n')

test('what is installed with the package may be shipped', () => {
  const lock = readLock()
  const folders = runtimeFolders(lock)
  expect(folders).toContain('node_modules/ky')
  expect(licenseProblems(lock, SHIPPED, {}, folders), ADVICE).toEqual([])
})

test('what is bundled may be shipped', () => {
  const bundled = readBundled()
  expect(bundled.map(({ name }) => name)).toContain('commander')
  const lock: Lock = Object.fromEntries(bundled.map(found => [`node_modules/${found.name}`, found]))
  expect(licenseProblems(lock, SHIPPED), ADVICE).toEqual([])
})

test.each(locks)('%s: what tests and tools need may be used', path => {
  const lock = readLock(path)
  expect(Object.keys(lock).length).toBeGreaterThan(10)
  expect(licenseProblems(lock, DEVELOPMENT, READ), ADVICE).toEqual([])
})

test('no exception is left over', () => {
  const names = new Set(locks.flatMap(path => Object.keys(readLock(path)).map(packageName)))
  expect(Object.keys(READ).filter(name => !names.has(name))).toEqual([])
})

test.each([
  ['WTFPL', false],
  ['GPL-3.0-only', false],
  ['MIT OR GPL-3.0-only', true],
  ['(Apache-2.0 OR MPL-2.0)', true],
  ['MIT AND GPL-3.0-only', false],
  ['MIT AND ISC', true],
  ['(MIT AND GPL-3.0-only) OR GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE', false],
  [undefined, false],
])('%s may be shipped: %s', (license, isAllowed) => {
  const found = { version: '1.0.0', ...(license !== undefined && { license }) }
  const problems = licenseProblems({ '': { version: '0.0.0' }, 'node_modules/@a/b': found }, SHIPPED)
  expect(problems).toEqual(isAllowed ? [] : [`@a/b@1.0.0: ${license ?? 'names no licence'}`])
})
