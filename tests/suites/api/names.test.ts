import { createRequire } from 'node:module'
import { afterAll, expect, test } from 'vitest'
import { openExports } from '../../../scripts/api/exports.ts'
import { commonJsEntries, isBundle, readEntries, root } from '../../../scripts/entries.ts'

const reader = openExports()
afterAll(() => reader.close())

const require = createRequire(import.meta.url)
const entries = commonJsEntries()
const VALUES: ReadonlySet<string> = new Set(['class', 'const', 'function'])

const namesOf = (module: object): string[] => Object.keys(module).sort()
const importedNames = async (output: string): Promise<string[]> =>
  namesOf((await import(new URL(`dist/${output}.js`, root).href)) as object)
/** Each name with its kind, so that a class is a class everywhere. */
const declaredIn = (file: string): string[] =>
  reader
    .read(file)
    .declared.map(({ kind, name }) => `${kind} ${name}`)
    .sort()
const valuesIn = (file: string): string[] =>
  reader
    .read(file)
    .declared.filter(({ kind }) => VALUES.has(kind))
    .map(({ name }) => name)
    .sort()

test.each(entries)(
  '$subpath: what is declared is there, in both kinds of module',
  async ({ types, output }) => {
    const declared = valuesIn(types)
    expect(declared).not.toEqual([])
    expect(await importedNames(output)).toEqual(declared)
    expect(namesOf(require(`../../../dist/cjs/${output}.cjs`) as object)).toEqual(declared)
  },
)

test.each(entries)('$subpath: require has the types of import', ({ types, output }) => {
  const esm = reader.read(types).declared
  const cjs = reader.read(`dist/cjs/${output}.d.cts`).declared
  expect(cjs.map(({ name }) => name)).toEqual(esm.map(({ name }) => name))
  // A class is a value and a type.
  const isBoth = (name: string): boolean =>
    cjs.some(found => found.name === name && found.signature.includes(`type ${name} = esm.${name};`))
  expect(esm.filter(({ kind, name }) => kind === 'class' && !isBoth(name))).toEqual([])
})

test.each(entries.filter(({ subpath }) => !subpath.startsWith('./catalog/')))(
  '$subpath: Deno is given by the source what is built',
  ({ source, types }) => expect(declaredIn(source)).toEqual(declaredIn(types)),
)

test.each(readEntries().filter(isBundle))('$subpath is its entry in one file', async ({ output, types }) => {
  expect(await importedNames(output)).toEqual(valuesIn(types))
})
