import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEntries, root } from '../../../scripts/entries.ts'

const dist = new URL('dist/', root)

/** Types without comments and without what is in quotes. */
function bare(types: string): string {
  return types.replace(/\/\*[^]*?\*\/|\/\/.*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/g, text =>
    /^[/]/.test(text) ? '' : "''",
  )
}

/** Places where a type is `any`. A property may have that name. */
function anys(types: string): string[] {
  return Array.from(bare(types).matchAll(/[^\n]*(?<![\w$.])any(?![\w$]|\??:)[^\n]*/g), ([line]) =>
    line.trim(),
  )
}

/** The declarations that an entry leads to, itself among them. */
function reach(file: URL, reached: Map<string, string> = new Map()): Map<string, string> {
  if (reached.has(file.href)) return reached
  const types = readFileSync(file, 'utf8')
  reached.set(file.href, types)
  for (const [, path] of types.matchAll(/(?:from |import\()['"](\.[^'"]+)\.[jt]s['"]/g))
    reach(new URL(`${path}.d.ts`, file), reached)
  return reached
}

test('the search finds what it looks for', () => {
  const found = [
    'a: any',
    'a(): Promise<any>',
    'type A = any[]',
    'x: string | any;',
    'f(...args: any): void',
    'a: Record<string, any>',
  ].map(anys)
  for (const lines of found) expect(lines).toHaveLength(1)
  for (const types of [
    "type: 'any' | 'object'",
    '/** any of them */ a: string',
    'a: string // any',
    'any: string',
    'any?: string',
    'company: Many',
    'a: "it\\"s any"',
    '`any`',
  ])
    expect(anys(types), types).toEqual([])
})

test('no public type is any', () => {
  const reached = readEntries().reduce(
    (all, { source }) => reach(new URL(source.replace(/^src\//, '').replace(/\.ts$/, '.d.ts'), dist), all),
    new Map<string, string>(),
  )
  expect(reached.size).toBeGreaterThan(200)
  const offences = [...reached].flatMap(([file, types]) =>
    anys(types).map(line => `${file.slice(dist.href.length)}: ${line}`),
  )
  expect(offences).toEqual([])
})

test('every declaration of a family’s types is among them', () => {
  const reached = reach(new URL('index.d.ts', dist))
  const families = readdirSync(new URL('catalog/generated/types/', dist)).filter(name =>
    name.endsWith('.d.ts'),
  )
  expect(families.length).toBeGreaterThan(80)
  expect(
    families.filter(name => !reached.has(new URL(`catalog/generated/types/${name}`, dist).href)),
  ).toEqual([])
})
