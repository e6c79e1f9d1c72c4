import { readdirSync, readFileSync } from 'node:fs'
import { root } from '../entries.ts'

/** A package whose code is in a file of ours. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly license: string
  /** Folders below the root: `dist/cli`. */
  readonly places: readonly string[]
}

/** What is bundled, by the licences that the build has put beside it. */
export function readBundled(): BundledPackage[] {
  const dist = new URL('dist/', root)
  const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('/LICENSES.txt'))
    .map((path): [string, string] => [
      `dist/${path.slice(0, path.lastIndexOf('/'))}`,
      readFileSync(new URL(path, dist), 'utf8'),
    ])
  if (texts.length === 0) throw new Error('dist has no licences of what is bundled: run npm run build')
  return bundledIn(texts)
}

/** The same of texts by folder. */
export function bundledIn(texts: Iterable<readonly [place: string, text: string]>): BundledPackage[] {
  const packages = new Map<string, BundledPackage>()
  for (const [place, text] of texts)
    for (const [, name = '', version = '', license = ''] of text.matchAll(
      /^={80}\n(\S+)@(\S+) \((.+)\)\n={80}$/gm,
    )) {
      const key = `${name}@${version}`
      const places = [...(packages.get(key)?.places ?? []), place].sort()
      packages.set(key, { name, version, license, places })
    }
  return [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
