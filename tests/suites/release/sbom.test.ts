import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { manifest, root } from '../../../scripts/entries.ts'
import { bundledIn, readBundled } from '../../../scripts/release/bundled.ts'
import { readLock, type Lock } from '../../../scripts/release/lock.ts'
import { makeSbom, type Sbom, type SbomSources } from '../../../scripts/release/sbom.ts'

const uuid = 'b6a6d2c8-9c9a-4c0e-8d0a-0f5f5c0a3f11'
const time = new Date('2026-01-02T03:04:05Z')

/** CycloneDX’s own schema. */
const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
)
const readSchema = (name: string): object =>
  JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object
const ajv = new Ajv({ strict: false, validateFormats: false })
for (const name of ['jsf-0.82', 'spdx', 'cryptography-defs'])
  ajv.addSchema(readSchema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
const isValid = ajv.compile(readSchema('bom-1.6'))

const titles = ({ components }: Sbom): string[] => components.map(({ name, version }) => `${name}@${version}`)

const digest = Buffer.alloc(64, 7)
const lock: Lock = {
  '': { version: '1.0.0', dependencies: { a: '^1' } },
  'node_modules/a': { version: '1.1.0', license: 'MIT', dependencies: { b: '^2', '@s/c': '^1' } },
  'node_modules/a/node_modules/b': {
    version: '2.0.0',
    license: 'ISC',
    integrity: `sha512-${digest.toString('base64')}`,
  },
  'node_modules/b': { version: '1.0.0', license: 'MIT' },
  'node_modules/@s/c': { version: '1.2.3', license: '(MIT OR Apache-2.0)' },
  'node_modules/tool': { version: '9.0.0', license: 'MIT', dependencies: { b: '^1', other: '^1' } },
  'node_modules/other': { version: '1.0.0', license: 'MIT' },
}
const tool = { name: 'tool', version: '9.0.0', license: 'MIT', places: ['dist/cli', 'dist/page'] }
const sources: SbomSources = {
  manifest: { name: '@s/own', version: '1.0.0', description: 'It is ours.', license: 'MIT' },
  lock,
  bundled: [tool],
  uuid,
  time,
}

test('the package’s own bill holds what is installed and what is bundled, and nothing of development', () => {
  const own = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as SbomSources['manifest']
  const bundled = readBundled()
  const sbom = makeSbom({ manifest: own, lock: readLock(), bundled, uuid, time })
  expect(isValid(sbom), ajv.errorsText(isValid.errors)).toBe(true)
  const names = sbom.components.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)))
  expect(titles(sbom)).toEqual(expect.arrayContaining(bundled.map(found => `${found.name}@${found.version}`)))
  expect(names).toEqual(expect.arrayContaining(['commander', '@modelcontextprotocol/sdk', 'preact']))
  const shipped = new Set([...Object.keys(manifest.dependencies), ...bundled.map(({ name }) => name)])
  expect(names.filter(name => !shipped.has(name))).toEqual([])
  expect(names).not.toContain('typescript')
  expect(names).not.toContain('undici')
})

test('a dependency’s dependencies are in it, each of the version that it gets', () => {
  const sbom = makeSbom(sources)
  expect(isValid(sbom), ajv.errorsText(isValid.errors)).toBe(true)
  expect(titles(sbom)).toEqual(['@s/c@1.2.3', 'a@1.1.0', 'b@2.0.0', 'tool@9.0.0'])
  expect(sbom.dependencies).toEqual([
    { ref: 'pkg:npm/%40s/own@1.0.0', dependsOn: ['pkg:npm/a@1.1.0', 'pkg:npm/tool@9.0.0'] },
    { ref: 'pkg:npm/%40s/c@1.2.3', dependsOn: [] },
    { ref: 'pkg:npm/a@1.1.0', dependsOn: ['pkg:npm/%40s/c@1.2.3', 'pkg:npm/b@2.0.0'] },
    { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/tool@9.0.0', dependsOn: [] },
  ])
})

test('it says what is bundled where, digests, and licences of which there is a choice', () => {
  const byName = new Map(makeSbom(sources).components.map(component => [component.name, component]))
  expect(byName.get('tool')?.properties?.map(({ value }) => value)).toEqual(['dist/cli', 'dist/page'])
  expect(byName.get('b')?.hashes).toEqual([{ alg: 'SHA-512', content: digest.toString('hex') }])
  expect(byName.get('@s/c')?.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }])
})

test('what the lock does not know, and what has no licence, is named', () => {
  const stranger = { ...tool, version: '8.0.0' }
  expect(() => makeSbom({ ...sources, bundled: [stranger] })).toThrow(
    'dist/cli, dist/page has tool@8.0.0, and package-lock.json has not',
  )
  const unlicensed = { ...lock, 'node_modules/@s/c': { version: '1.2.3' } }
  expect(() => makeSbom({ ...sources, lock: unlicensed })).toThrow('no licence of @s/c')
  expect(() => makeSbom({ ...sources, lock: { '': lock['']! }, bundled: [] })).toThrow('has no a')
})

test('the schema refuses what is no bill', () => {
  expect(isValid({ ...makeSbom(sources), specVersion: undefined })).toBe(false)
})

test('licences beside a bundle say what is in it', () => {
  const title = (name: string): string =>
    `${'='.repeat(80)}\n${name}\n${'='.repeat(80)}\n\nThe text (b@2) of it\n`
  expect(
    bundledIn([
      ['dist/x', title('@s/a@1.0.0 (MIT)') + title('b@2.0.0 (MIT OR ISC)')],
      ['dist/y', title('@s/a@1.0.0 (MIT)')],
    ]),
  ).toEqual([
    { name: '@s/a', version: '1.0.0', license: 'MIT', places: ['dist/x', 'dist/y'] },
    { name: 'b', version: '2.0.0', license: 'MIT OR ISC', places: ['dist/x'] },
  ])
})
