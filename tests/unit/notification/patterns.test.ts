import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { parseAst } from 'rollup/parseAst'
import { expect, test } from 'vitest'

const root = new URL('../../../src/notification/', import.meta.url)
const SIZE = 1024 * 1024

interface Tried {
  readonly matches: string
  /** What makes it go back most: a beginning, and what is repeated after it. Neither matches. */
  readonly backtracks: readonly (readonly [begin: string, repeated: string])[]
}

/** Every regular expression of this room: all run on what comes from outside. */
const PATTERNS: Readonly<Record<string, Tried>> = {
  '/"isBase64Encoded"\\s{0,9}:/': {
    matches: '{"isBase64Encoded" :true}',
    backtracks: [
      ['', '"isBase64Encoded"'],
      ['', '"isBase64Encoded"         '],
    ],
  },
  '/^\\s{0,9}"\\s{0,9}\\{/': {
    matches: ' " {',
    backtracks: [
      ['', ' '],
      [' "', ' '],
    ],
  },
  '/^\\uFEFF/': { matches: '\uFEFF{', backtracks: [['{', '\uFEFF']] },
  '/[\\u00C2-\\u00F4][\\u0080-\\u00BF]/': { matches: 'æ\u0094¯', backtracks: [['', 'Ã']] },
  '/\\uFFFD/': { matches: '{\uFFFD', backtracks: [['', '\uFFFC']] },
  '/^\\{(?:\\s|"[^"]{1,64}"\\s?:\\s)/': {
    matches: '{"id" : 1',
    backtracks: [
      ['{"', 'a'],
      ['', '{"a" :'],
      ['{"a"', ' '],
    ],
  },
  '/\\\\u[4-9][\\da-f]{3}/i': {
    matches: '"\\u652F"',
    backtracks: [
      ['', '\\u4e0'],
      ['', '\\u'],
    ],
  },
  '/\\s$/': { matches: '{}\n', backtracks: [['', ' \n']] },
}

function patternsOf(name: string): string[] {
  const { code } = transformSync(readFileSync(new URL(name, root), 'utf8'), { loader: 'ts', charset: 'utf8' })
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('regex' in node && 'raw' in node) found.push(String(node.raw))
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(code))
  return found
}

test('every regular expression of notification/ is in the table', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  expect(files.flatMap(patternsOf).sort()).toEqual(Object.keys(PATTERNS).sort())
})

/** Were one of them quadratic, a text of a million characters would take longer than a test may. */
test.each(Object.entries(PATTERNS))('%s is linear', (source, { matches, backtracks }) => {
  const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(source)!
  const expression = new RegExp(pattern!, flags)
  expect(expression.test(matches)).toBe(true)
  for (const [begin, repeated] of backtracks)
    expect(expression.test(`${begin}${repeated.repeat(SIZE / repeated.length)}!`)).toBe(false)
})
