import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = new URL('../../../', import.meta.url)

/** Columns. The formatter wraps code at 110 and leaves strings and comments as they are. */
const WIDTH = 120

const sources = execFileSync('git', ['ls-files', 'src/**.ts', 'scripts/**', 'rollup.config.mjs'], {
  cwd: fileURLToPath(root),
  encoding: 'utf8',
})
  .trim()
  .split('\n')

test('no line of the source is longer than the width', () => {
  expect(sources.length).toBeGreaterThan(200)
  const wide = sources.flatMap(path =>
    readFileSync(new URL(path, root), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.length > WIDTH ? [`${path}:${index + 1}: ${line.length}`] : [])),
  )
  expect(wide).toEqual([])
})
