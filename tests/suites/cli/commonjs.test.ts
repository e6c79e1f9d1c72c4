import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { rollup } from 'rollup'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commonjs } from '../../../scripts/cli/commonjs-plugin.ts'

let folder: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'commonjs-')))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Bundles files, runs the bundle, and gives what its `result` is. */
async function resultOf(files: Readonly<Record<string, string>>): Promise<unknown> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const bundle = await rollup({
    input: join(folder, 'main.mjs'),
    external: isBuiltin,
    onLog: () => undefined,
    plugins: [commonjs(), nodeResolve()],
  })
  const file = join(folder, 'out.mjs')
  await bundle.write({ file, format: 'es' })
  // The same name holds something else each time.
  const { result } = (await import(`${file}?${Math.random()}`)) as { result: unknown }
  return result
}

test('exports as the default and by their names, JSON, Node’s modules', async () => {
  const result = await resultOf({
    'main.mjs':
      "import cjs, { add } from 'cjs'; export const result = [add(1, 2), cjs.version, cjs.base, cjs.strict]",
    'node_modules/cjs/package.json': '{"name":"cjs","version":"7.0.0","main":"index.js"}',
    'node_modules/cjs/index.js': `
      exports.add = (a, b) => a + b
      exports.version = require('./package.json').version
      exports.base = require('path').basename('/a/b')
      exports.strict = this === exports`,
  })
  expect(result).toEqual([3, '7.0.0', 'b', true])
})

test('files that require each other see what there is so far, as in Node', async () => {
  const result = await resultOf({
    'main.mjs': "import { name, other } from 'circle'; export const result = [name, other()]",
    'node_modules/circle/package.json': '{"name":"circle","version":"1.0.0"}',
    'node_modules/circle/index.js':
      "exports.name = 'first'; const b = require('./b'); exports.other = () => b.seen + ' ' + b.later()",
    'node_modules/circle/b.js':
      "const a = require('./index'); exports.seen = a.name; exports.later = () => typeof a.other",
  })
  expect(result).toEqual(['first', 'first function'])
})

test('what is required later is run later, and once', async () => {
  const result = await resultOf({
    'main.mjs':
      "import { log, late } from 'lazy'; const before = log.length; late(); late(); export const result = [before, log]",
    'node_modules/lazy/package.json': '{"name":"lazy","version":"1.0.0"}',
    'node_modules/lazy/index.js': "exports.log = require('./log'); exports.late = () => require('./late')",
    'node_modules/lazy/log.js': 'module.exports = []',
    'node_modules/lazy/late.js': "require('./log').push('late')",
  })
  expect(result).toEqual([0, ['late']])
})

test('ES modules are left as they are', async () => {
  const result = await resultOf({
    'main.mjs': "import { value } from 'esm'; export const result = value",
    'node_modules/esm/package.json':
      '{"name":"esm","version":"1.0.0","type":"module","exports":"./index.js"}',
    'node_modules/esm/index.js': 'export const value = typeof import.meta.url',
  })
  expect(result).toBe('string')
})
