import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { run } from '../../tools/run/run.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A spread, and whether it is reported. */
const SPREADS: readonly (readonly [spread: string, isReported: boolean])[] = [
  ['...(a !== undefined && { a })', false],
  ['...(a && { b: later(() => (n = 1)) })', false],
  ['...{ a: (n = 1) }', false],
  ['...(a && { b: (n = 1) })', true],
  ['...(a && { b: n++ })', true],
  ['...(a && { b: { c: [await later(a)] } })', true],
]

test('what happens in a conditional spread is reported, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  try {
    writeFileSync(
      join(folder, '.oxlintrc.json'),
      JSON.stringify({
        jsPlugins: [join(root, 'scripts/lint/house.mjs')],
        categories: { correctness: 'off' },
        rules: { 'house/conditional-spread': 'error' },
      }),
    )
    const lines = SPREADS.map(([spread]) => `export const f = async (a, n, later) => ({ ${spread} })`)
    lines.forEach((line, index) => writeFileSync(join(folder, `${index}.js`), line))
    const { stdout } = await run(
      'node_modules/.bin/oxlint',
      ['--format', 'unix', folder, '-c', join(folder, '.oxlintrc.json')],
      {
        allowFailure: true,
      },
    )
    const reported = new Set(Array.from(stdout.matchAll(/(\d)\.js:/g), match => Number(match[1])))
    expect(SPREADS.map((_, index) => reported.has(index))).toEqual(
      SPREADS.map(([, isReported]) => isReported),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
