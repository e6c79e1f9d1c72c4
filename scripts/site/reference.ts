import { readdirSync, readFileSync, rmSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { run } from '../../tests/tools/run/run.ts'
import { isBundle, readEntries } from '../entries.ts'

const SITE = new URL('../../docs/site/', import.meta.url)
/** Where TypeDoc writes; nothing of it is kept. */
const OUTPUT = new URL('.reference/', SITE)

/** An entry of the package whose names are listed. */
export interface ReferenceEntry {
  /** In routes: `main`, `notification`. */
  readonly slug: string
  /** What is imported from: `wechatpay-isomorphic/notification`. */
  readonly specifier: string
  /** As TypeDoc calls it: its source without `.ts`. */
  readonly module: string
}

/** What TypeDoc made of a name, or of an entry as a whole. */
export interface ReferenceText {
  readonly entry: ReferenceEntry
  /** As its page is called, `createWechatpay`; `undefined` for the entry itself. */
  readonly name: string | undefined
  /** Markdown, with links to TypeDoc's own files. */
  readonly text: string
}

/**
 * The entries whose names are listed. A family of the catalog exports its data alone, and a bundle is another
 * file of the same names.
 */
export function referenceEntries(): readonly ReferenceEntry[] {
  return readEntries()
    .filter(entry => !isBundle(entry) && !entry.subpath.startsWith('./catalog/'))
    .map(({ subpath, source }) => ({
      slug: subpath === '.' ? 'main' : subpath.slice('./'.length),
      specifier: `wechatpay-isomorphic${subpath.slice(1)}`,
      module: source.replace(/^src\//, '').replace(/\.ts$/, ''),
    }))
}

/**
 * Reads docstrings and types of the public entries by TypeDoc, which has a TypeScript of its own.
 *
 * @throws {Error} with its output: a link that leads nowhere, a name without a docstring
 */
export async function readReference(): Promise<readonly ReferenceText[]> {
  rmSync(OUTPUT, { recursive: true, force: true })
  const entries = referenceEntries()
  await run(
    process.execPath,
    [
      fileURLToPath(new URL('node_modules/typedoc/bin/typedoc', SITE)),
      ...entries.flatMap(({ module }) => ['--entryPoints', `../../../src/${module}.ts`]),
    ],
    { cwd: fileURLToPath(new URL('typedoc/', SITE)) },
  )
  return entries.flatMap(entry => [
    { entry, name: undefined, text: readModule(entry) },
    ...readdirSync(new URL(`${entry.module}/`, OUTPUT), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.md'))
      .sort()
      .map(file => ({
        entry,
        name: file.slice(0, -'.md'.length),
        text: readFileSync(new URL(`${entry.module}/${file}`, OUTPUT), 'utf8'),
      })),
  ])
}

/** The file of an entry, which TypeDoc calls otherwise where its name is taken. */
function readModule({ module }: ReferenceEntry): string {
  for (const file of [`${module}.md`, 'entry-1.md']) {
    const text = readIfThere(new URL(file, OUTPUT))
    if (text.startsWith(`# ${module}\n`)) return text
  }
  throw new Error(`TypeDoc made no page of ${module}`)
}

function readIfThere(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
