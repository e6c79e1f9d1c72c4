/** The public interface as pages to be read in a diff: one an entry, and one for all families. */
import { expandFamily, loadFamily } from '../../src/catalog.ts'
import { isBundle, manifest, readEntries, type Entry } from '../entries.ts'
import { isGenerated, openExports, type Declaration, type ExportsReader } from './exports.ts'

/** Where they are kept, below the root. */
export const PAGES = 'tests/suites/api/entries/'

const HEAD = '<!-- Made by `npm run api -- --write`. Whatever differs here is public. -->'
/** What several entries export is written out in the first of these. */
const FIRST = ['./core', './catalog', './notification', './crypto']

/** Texts by file name. */
export async function makePages(): Promise<ReadonlyMap<string, string>> {
  const entries = readEntries()
  const reader = openExports()
  try {
    const families = await familiesPage(
      entries.filter(({ subpath }) => isFamily(subpath)),
      reader,
    )
    return new Map([
      ...entryPages(inOrder(entries.filter(isPage)), reader),
      ['catalog-families.md', families],
    ])
  } finally {
    reader.close()
  }
}

/** A bundle has the names of the entry that it is made of; a test compares them. */
function isPage(entry: Entry): boolean {
  return !isFamily(entry.subpath) && !isBundle(entry)
}

function isFamily(subpath: string): boolean {
  return subpath.startsWith('./catalog/')
}

function inOrder(entries: readonly Entry[]): Entry[] {
  const place = ({ subpath }: Entry): number =>
    FIRST.includes(subpath) ? FIRST.indexOf(subpath) : FIRST.length
  return [...entries].sort((a, b) => place(a) - place(b))
}

function entryPages(entries: readonly Entry[], reader: ExportsReader): [name: string, text: string][] {
  const modules = entries.map(entry => ({ name: nameOf(entry), ...reader.read(entry.types) }))
  /** The page that writes a declaration out. */
  const places = new Map<string, string>()
  for (const { name, declared } of modules) place(declared, name)
  for (const { name, reached } of modules) place(reached, name)
  return modules.map(({ name, declared, reached }) => {
    const isHere = (declaration: Declaration): boolean => places.get(keyOf(declaration)) === name
    const here = declared.filter(isHere)
    const elsewhere = declared.filter(declaration => !isHere(declaration))
    const sections = [
      section('Exported', '\n\n', here.filter(found => !isGenerated(found)).map(signatureOf)),
      section('Exported, and made from the facts: names alone', '\n', here.filter(isGenerated).map(shortOf)),
      section(
        'Exported, and written out elsewhere',
        '\n',
        elsewhere.map(found => `${shortOf(found)} // ${places.get(keyOf(found))}`),
      ),
      section('Not exported, and part of what is', '\n\n', reached.filter(isHere).map(signatureOf)),
    ]
    const title = `# ${manifest.name}${name === 'index' ? '' : `/${name}`}`
    return [`${name}.md`, `${[HEAD, title, ...sections.flat()].join('\n\n')}\n`]
  })

  function place(declarations: readonly Declaration[], name: string): void {
    for (const key of declarations.map(keyOf)) if (!places.has(key)) places.set(key, name)
  }
}

function nameOf({ subpath }: Entry): string {
  return subpath === '.' ? 'index' : subpath.slice('./'.length)
}

/** The same name in the same file is the same declaration. */
function keyOf({ file, name }: Declaration): string {
  return `${file} ${name}`
}

/** Another package's declaration is that package's. */
function signatureOf(declaration: Declaration): string {
  const [folder, scope = '', name = ''] = declaration.file.split('/')
  if (folder !== 'node_modules') return declaration.signature
  return `${shortOf(declaration)} // ${scope.startsWith('@') ? `${scope}/${name}` : scope}`
}

function shortOf({ kind, name }: Declaration): string {
  return `${kind} ${name}`
}

function section(title: string, gap: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`## ${title}`, `\`\`\`ts\n${blocks.join(gap)}\n\`\`\``]
}

/** How many operations there are: their types are too many to read, and other tests compile each. */
async function familiesPage(entries: readonly Entry[], reader: ExportsReader): Promise<string> {
  let total = 0
  const rows: string[] = []
  for (const { subpath, types } of entries) {
    const family = await loadFamily(subpath.slice('./catalog/'.length))
    if (family === undefined) throw new Error(`${subpath} is an entry, and no family`)
    const count = expandFamily(family).length
    total += count
    const exported = reader.read(types).declared.map(({ signature }) => `\`${signature}\``)
    rows.push(`| \`${subpath}\` | ${exported.join(', ')} | ${count} |`)
  }
  const sum = `${total} operations in ${entries.length} families.`
  const table = ['| entry | exports | operations |', '|---|---|---|', ...rows].join('\n')
  return `${[HEAD, `# ${manifest.name}/catalog/…`, sum, table].join('\n\n')}\n`
}
