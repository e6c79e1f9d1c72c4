import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { licensesOf } from '../../../scripts/cli/licenses-plugin.ts'

let folder: string

function write(name: string, files: Readonly<Record<string, string>>): string {
  const home = join(folder, 'node_modules', name)
  mkdirSync(home, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(home, file), text)
  return home
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'licenses-'))
  write('@scope/b', { 'package.json': '{"version":"1.2.3","license":"MIT"}', LICENSE: 'the text of b' })
  write('a', { 'package.json': '{"version":"4.5.6","license":"ISC"}', 'license.md': 'the text of a\n' })
  write('none', { 'package.json': '{"version":"1.0.0","license":"MIT"}' })
})
afterAll(() => rmSync(folder, { recursive: true }))

test('each package once, in order, with its licence and the text', () => {
  const inside = (path: string): string => join(folder, 'node_modules', path)
  const text = licensesOf([
    inside('@scope/b/dist/x.js'),
    `\0${inside('@scope/b/y.js')}?commonjs`,
    inside('a/index.js'),
    join(folder, 'src/cli/wxpay.ts'),
  ])
  expect(text.match(/^\S+@\S+ \(.*\)$/gm)).toEqual(['@scope/b@1.2.3 (MIT)', 'a@4.5.6 (ISC)'])
  expect(text).toMatch(/the text of b\n\n=+\na@4\.5\.6 \(ISC\)\n=+\n\nthe text of a\n$/)
})

test('what has no licence text cannot be shipped', () => {
  expect(() => licensesOf([join(folder, 'node_modules/none/index.js')])).toThrow(
    'none@1.0.0 has no licence text',
  )
})
