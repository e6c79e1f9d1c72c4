import { rollup, type Plugin } from 'rollup'
import { parseAst } from 'rollup/parseAst'
import { expect, test } from 'vitest'
import { findOffences } from '../../../scripts/gate/gate.ts'
import { gate } from '../../../scripts/gate/gate-plugin.ts'

const offencesOf = (code: string): string[] => findOffences({ ...parseAst(code) }).map(({ what }) => what)

test.each([
  ["import { readFileSync } from 'node:fs'", 'the module node:fs'],
  ["import 'fs'", 'the module fs'],
  ["export * from 'node:crypto'", 'the module node:crypto'],
  ["export { sign } from 'node:crypto'", 'the module node:crypto'],
  ["const load = () => import('node:fs/promises')", 'the module node:fs/promises'],
  ['const load = name => import(name)', 'an import() of a computed name'],
  ['const bytes = Buffer.from("a")', 'the name Buffer'],
  ['if (typeof process !== "undefined") run()', 'the name process'],
  ['const { env } = process', 'the name process'],
  ['const host = { process }', 'the name process'],
  ['const all = [...global.names]', 'the name global'],
  ['const fs = require("fs")', 'the name require'],
  ['const here = __dirname', 'the name __dirname'],
  ['const v = globalThis.process?.versions', 'the global process'],
  ['const v = globalThis["Buffer"]', 'the global Buffer'],
  ['const v = self.Buffer', 'the global Buffer'],
  ['const get = globalThis.process.getBuiltinModule', 'the global process'],
  ['const exit = globalThis.process?.exit', 'the global process'],
  ['const get = process?.getBuiltinModule', 'the name process'],
  ['names[process]', 'the name process'],
  ['export { Buffer }; var Buffer', 'the name Buffer'],
  ['const x = await load()', 'a top-level await'],
  ['for await (const x of y) use(x)', 'a top-level for await'],
])('refuses %s', (code, what) => {
  expect(offencesOf(code)).toContain(what)
})

test.each([
  'const text = "process, Buffer, require and node:fs"',
  'const crypto = globalThis.process?.getBuiltinModule?.("crypto")',
  '// Buffer\nexport const pattern = /process/',
  'import { sign } from "ky"',
  'const bytes = value.buffer; stream.process(value.Buffer)',
  'const table = { process: 1, require() {}, "global": 2 }; table.global',
  'class Queue { process() {} static Buffer = 1 }',
  'export { run as process } from "./run.js"',
  'process: for (;;) break process',
  'const load = () => import("./brand.js")',
  'const f = async () => { for await (const x of y) await x }',
  'class C { async m() { await 1 } }',
])('accepts %s', code => {
  expect(offencesOf(code)).toEqual([])
})

/** Source files that exist only here. */
const files = (sources: Readonly<Record<string, string>>): Plugin => ({
  name: 'files',
  resolveId: id => (id.replace('./', '') in sources ? id.replace('./', '') : { id, external: true }),
  load: id => sources[id] ?? null,
})

async function build(sources: Readonly<Record<string, string>>): Promise<string[]> {
  const bundle = await rollup({
    input: Object.fromEntries(Object.keys(sources).map(name => [name, name])),
    plugins: [files(sources), gate()],
  })
  const { output } = await bundle.generate({ format: 'es', hoistTransitiveImports: false })
  return output.map(({ fileName }) => fileName)
}

test('a build with such output fails and says where', async () => {
  await expect(build({ index: 'export const home = () => process.env.HOME' })).rejects.toThrow(
    /the name process in index\.js: process\.env\.HOME/,
  )
  await expect(
    build({
      index: "import { a } from './a.node'; export { a }",
      'a.node': "import { argv } from 'node:process'; export const a = argv",
    }),
  ).rejects.toThrow(/the import of a\.node\.js in index\.js/)
})

test('the files of Node are left alone', async () => {
  await expect(
    build({
      index: "export const read = () => import('./file.node')",
      'file.node':
        "import { readFileSync } from 'node:fs'; export const read = () => readFileSync(process.argv[1])",
      'cli/wxpay': "import { argv } from 'node:process'; console.log(await Promise.resolve(argv))",
    }),
  ).resolves.toEqual(['cli/wxpay.js', 'file.node.js', 'index.js'])
})
