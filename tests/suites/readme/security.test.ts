import { existsSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'

const tests = new URL('../../', import.meta.url)
const text = readFileSync(new URL('../../../SECURITY.md', import.meta.url), 'utf8')

/** The attack and the last column of every row, those of headings left out. */
const rows = text
  .split('\n')
  .filter(line => line.startsWith('|') && !line.startsWith('|--'))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(cells => [cells[1]!, cells.at(-2)!] as const)
  .filter(([, named]) => named !== 'test')

const filesOf = (named: string): string[] =>
  Array.from(named.matchAll(/`((?:[\w-]+\/)+[\w.-]*)`/g), match => match[1]!)

test('SECURITY.md has attacks', () => {
  expect(rows.length).toBeGreaterThan(20)
})

test.each(rows.map((row, index) => [row[0], row[1], index] as const))(
  'the test of “%s” is there',
  (_, named, index) => {
    // “the same” is that of the row above.
    const before = rows
      .slice(0, index)
      .filter(([, other]) => !other.startsWith('the same'))
      .at(-1)
    const files = filesOf(named.startsWith('the same') ? `${before![1]} ${named}` : named)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect(existsSync(new URL(file, tests)), file).toBe(true)
    const contents = files
      .filter(file => statSync(new URL(file, tests)).isFile())
      .concat(named.includes('in every store') ? ['unit/notification/replay/behaviour.ts'] : [])
      .map(file => readFileSync(new URL(file, tests), 'utf8'))
      .join('\n')
    for (const [, name] of named.matchAll(/\*([^*]+)\*/g)) expect(contents).toContain(name)
  },
)
