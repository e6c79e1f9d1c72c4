import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { manifest, readEntries, root } from '../../../scripts/entries.ts'

interface DenoManifest {
  readonly version: string
  readonly exports: Readonly<Record<string, string>>
  readonly imports: Readonly<Record<string, string>>
}

const deno: DenoManifest = JSON.parse(readFileSync(new URL('deno.json', root), 'utf8'))
const entries = readEntries().filter(({ output }) => !output.startsWith('bundle/'))

test('deno.json exports what package.json exports, bundles aside', () => {
  expect(deno.exports).toEqual(
    Object.fromEntries(entries.map(({ subpath, source }) => [subpath, `./${source}`])),
  )
})

test('deno.json maps the package’s names to the sources of its exports', () => {
  const own = Object.fromEntries(
    Object.entries(deno.imports)
      .filter(([name]) => name.split('/')[0] === manifest.name)
      .map(([name, path]) => [`.${name.slice(manifest.name.length)}`, path]),
  )
  expect(deno.exports).toMatchObject(own)
  for (const { subpath } of entries.filter(entry => !entry.subpath.startsWith('./catalog/')))
    expect(own).toHaveProperty([subpath])
})

test('deno.json has the version and the dependencies of package.json', () => {
  expect(deno.version).toBe(manifest.version)
  const packages = Object.entries(deno.imports).filter(([, target]) => target.startsWith('npm:'))
  // In the code that npm gets; Deno takes the sources.
  const name = '@rgrove/parse-xml'
  const bundled = { [name]: manifest.devDependencies[name]! }
  expect(Object.fromEntries(packages)).toEqual(
    Object.fromEntries(
      Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies, ...bundled })
        // Imported by users alone, where their host has no WebCrypto.
        .filter(([each]) => each !== '@peculiar/webcrypto')
        // A specifier of Deno's knows no alternatives.
        .map(([each, range]) => [each, `npm:${each}@${range.split(' || ', 1)[0]}`]),
    ),
  )
})
