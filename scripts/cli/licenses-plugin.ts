import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rollup'

/** A package that is in a bundle. */
interface Bundled {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly folder: string
}

/** Ships the licences of everything bundled, as one file beside it. */
export function licenses(fileName = 'LICENSES.txt'): Plugin {
  return {
    name: 'licenses',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap(output =>
        output.type === 'chunk'
          ? Object.entries(output.modules)
              .filter(([, { renderedLength }]) => renderedLength > 0)
              .map(([id]) => id)
          : [],
      )
      this.emitFile({ type: 'asset', fileName, source: licensesOf(modules) })
    },
  }
}

/**
 * The licences of the packages that modules come from.
 *
 * @throws {Error} naming a package that has no licence text
 */
export function licensesOf(modules: readonly string[]): string {
  const packages = new Map<string, Bundled>()
  for (const id of modules) {
    const found = packageOf(id)
    if (found !== undefined) packages.set(`${found.name}@${found.version}`, found)
  }
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([title, { folder, license }]) =>
        `${'='.repeat(80)}\n${title} (${license})\n${'='.repeat(80)}\n\n${licenseText(folder, title)}\n`,
    )
    .join('\n')
}

function packageOf(id: string): Bundled | undefined {
  const path = id.replace(/^\0/, '').split('?')[0]!
  const at = path.lastIndexOf('/node_modules/')
  if (at === -1) return undefined
  const below = path.slice(at + '/node_modules/'.length)
  const name = below.split('/', below.startsWith('@') ? 2 : 1).join('/')
  const folder = join(path.slice(0, at), 'node_modules', name)
  const { version, license }: { version: string; license: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  return { name, version, license, folder }
}

function licenseText(folder: string, title: string): string {
  const file = readdirSync(folder).find(name => /^(?:licen[cs]e|copying)/i.test(name))
  if (file === undefined) throw new Error(`${title} has no licence text in ${dirname(folder)}`)
  return readFileSync(join(folder, file), 'utf8').trim()
}
