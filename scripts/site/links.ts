import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readOperations } from './generate.ts'
import { routeOf } from './routes.ts'
import { readOperationsV2 } from './v2/operations.ts'

/** The links of the built site. */
export interface Links {
  /** Those that lead to a page of the site. */
  readonly count: number
  /** `page: link`, of each that leads to no page, or to no anchor of it; none twice. */
  readonly broken: readonly string[]
}

/**
 * Looks where the links of a built site lead.
 *
 * @param dist the built site; ends with `/`
 * @param isSample whether operations that were left out may be linked to
 */
export async function checkLinks(dist: URL, isSample: boolean): Promise<Links> {
  const leftOut = isSample ? await operationPages() : new Set()
  const anchorsOf = rememberAnchors()
  const broken = new Set<string>()
  let count = 0
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue
    const html = readFileSync(new URL(name, dist), 'utf8')
    for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      if (/^(?:https?:|mailto:)/.test(href)) continue
      count++
      const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `http://localhost/${name}`)
      const file = fileAt(dist, pathname)
      const isBroken =
        file === undefined
          ? !leftOut.has(pathname.slice(1).replace(/\.html$/, ''))
          : hash !== '' && !anchorsOf(file).has(decodeURIComponent(hash.slice(1)))
      if (isBroken) broken.add(`${name}: ${href}`)
    }
  }
  return { count, broken: [...broken] }
}

/** The file that a path of the built site stands for; `undefined` where there is none. */
export function fileAt(dist: URL, path: string): string | undefined {
  const clean = decodeURIComponent(path)
  const names = clean.endsWith('/') ? [`${clean}index.html`] : [clean, `${clean}.html`]
  return names
    .map(name => fileURLToPath(new URL(`.${name}`, dist)))
    .find(file => existsSync(file) && statSync(file).isFile())
}

/** Every operation's page, in both languages. */
async function operationPages(): Promise<Set<string>> {
  const all = [...(await readOperations()), ...readOperationsV2()]
  return new Set(all.flatMap(each => [routeOf(each), `en/${routeOf(each)}`]))
}

function rememberAnchors(): (file: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return file => {
    const found =
      known.get(file) ??
      new Set(Array.from(readFileSync(file, 'utf8').matchAll(/ id="([^"]*)"/g), ([, id = '']) => id))
    known.set(file, found)
    return found
  }
}
