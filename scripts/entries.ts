import { readdirSync, readFileSync } from 'node:fs'

/** A public entry, from package.json's `exports`. */
export interface Entry {
  /** `.`, `./core`, `./catalog/brand`, … */
  readonly subpath: string
  /** `src/index.ts`. */
  readonly source: string
  /** Its declarations: `dist/index.d.ts`. */
  readonly types: string
  /** Path below dist/ without `.js`: `index`, `bundle/wechatpay`. */
  readonly output: string
}

/** Where an entry's declarations and modules are. */
interface Target {
  readonly types: string
  readonly default: string
}

/** What this module reads of package.json. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string | Target>>
  readonly engines: { readonly node: string }
  readonly bin: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

export const root: URL = new URL('../', import.meta.url)

export const manifest: Manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))

/** Every entry of package.json, patterns written out. An entry's `types` says which source it is made of. */
export function readEntries(): Entry[] {
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return []
    const entry: Entry = {
      subpath,
      source: target.types.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts'),
      types: target.types.replace('./', ''),
      output: target.default.replace('./dist/', '').replace(/\.js$/, ''),
    }
    return subpath.includes('*') ? expand(entry) : [entry]
  })
}

/** A file that needs nothing else, minified. */
export function isBundle({ output }: Entry): boolean {
  return output.startsWith('bundle/')
}

/** The entries that `require` gives in CommonJS as well. */
export function commonJsEntries(): Entry[] {
  return readEntries().filter(entry => !isBundle(entry))
}

function expand({ subpath, source, types, output }: Entry): Entry[] {
  const [folder = '', suffix = ''] = source.split('*')
  return readdirSync(new URL(folder, root))
    .filter(name => name.endsWith(suffix))
    .sort()
    .map(name => {
      const stem = name.slice(0, -suffix.length)
      return {
        subpath: subpath.replace('*', stem),
        source: source.replace('*', stem),
        types: types.replace('*', stem),
        output: output.replace('*', stem),
      }
    })
}
