import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { readEntries } from '../../../scripts/entries.ts'
import { TESTED_BY } from '../../unit/tested-by.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const entries = new Map(readEntries().map(({ subpath, source }) => [subpath, source]))

const sources = execFileSync('git', ['ls-files', 'src/*/**.ts'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter(path => !path.startsWith('src/catalog/generated/') && hasLogic(read(path)))

const ownTest = (path: string): string =>
  path.replace('src/', 'tests/unit/').replace(/(?:\.node)?\.ts$/, '.test.ts')

/** The longest entry that a file begins with, unless it has a test of its name. */
const entryOf = (path: string): string | undefined =>
  Object.keys(TESTED_BY)
    .filter(prefix => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0]

const others = sources.filter(path => !existsSync(`${root}${ownTest(path)}`))

test('every source with logic has a test of its name, or the tests that hold it are named', () => {
  expect(sources.length).toBeGreaterThan(200)
  expect(others.filter(path => entryOf(path) === undefined)).toEqual([])
})

test('no line of the list is stale', () => {
  const used = new Set(others.map(entryOf))
  expect(Object.keys(TESTED_BY).filter(prefix => !used.has(prefix))).toEqual([])
})

const claims = [...new Set(Object.values(TESTED_BY).flat())]

describe.each(claims)('%s', claim => {
  test('is there, and what is said to be tested by it is among what it imports', () => {
    // What runs the packed tarball, the command in a process or the page in a browser imports nothing of it.
    if (/\.mjs$|\/(?:package|page)\//.test(claim))
      return expect(existsSync(`${root}tests/${claim}`)).toBe(true)
    const reached = reachedFrom(`tests/${claim}`)
    const missed = others.filter(
      path => TESTED_BY[entryOf(path) ?? '']?.includes(claim) && !reached.has(path),
    )
    return expect(missed).toEqual([])
  })
})

/** Whether anything is left at run time. */
function hasLogic(source: string): boolean {
  const { code } = transformSync(source, { loader: 'ts', minify: true, tsconfigRaw: {} })
  return code.trim() !== ''
}

/** Everything that a file imports, and that those import. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start])
  for (const path of reached) for (const next of importsOf(path)) reached.add(next)
  return reached
}

function importsOf(path: string): string[] {
  return [...read(path).matchAll(/(?:from|import\() ?'([^']+)'/g)].flatMap(([, specifier = '']) => {
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier)
      : entries.get(specifier.replace('wechatpay-isomorphic', '.'))
    return target !== undefined && existsSync(`${root}${target}`) ? [target] : []
  })
}
