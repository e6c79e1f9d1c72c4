import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { writeFiles } from '../../../../src/catalog/build/write.ts'

const directory = mkdtempSync(join(tmpdir(), 'write-'))
afterAll(() => rmSync(directory, { recursive: true }))

it('makes a directory hold exactly the files given', () => {
  expect(
    writeFiles(
      directory,
      new Map([
        ['a.ts', 'a'],
        ['data/b.ts', 'b'],
      ]),
    ),
  ).toBe(2)
  writeFileSync(join(directory, 'stale.ts'), '')
  const { mtimeMs } = statSync(join(directory, 'a.ts'))

  expect(
    writeFiles(
      directory,
      new Map([
        ['a.ts', 'a'],
        ['data/b.ts', 'B'],
      ]),
    ),
  ).toBe(2)
  expect(readFileSync(join(directory, 'data/b.ts'), 'utf8')).toBe('B')
  expect(existsSync(join(directory, 'stale.ts'))).toBe(false)
  expect(statSync(join(directory, 'a.ts')).mtimeMs).toBe(mtimeMs)
})
