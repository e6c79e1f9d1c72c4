import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { run } from '../../tools/run/run.ts'

/** A folder (or a name that begins a file's), a line in a file there, and what is said about it. */
const LINES: readonly (readonly [place: string, line: string, message?: string])[] = [
  ['src/keys/', "import { b } from '../client/b.ts'", 'keys may not import from client'],
  ['src/keys/', "import type { B } from '../client/b.ts'", 'keys may not import from client'],
  ['src/keys/', "export * from '../transport/b.ts'", 'keys may not import from transport'],
  ['src/keys/', "export { b } from '../transport/b.ts'", 'keys may not import from transport'],
  ['src/keys/', "export const b = () => import('../emulator/b.ts')", 'keys may not import from emulator'],
  ['src/keys/', "export type B = import('../client/b.ts').B", 'keys may not import from client'],
  ['src/keys/deep/', "import { b } from '../../index.ts'", 'keys may not import from entries'],
  ['src/emulator/', "import { b } from '../client/b.ts'", 'emulator may not import from client'],
  ['src/lib/', "import { b } from '../errors/b.ts'", 'lib may not import from errors'],
  ['src/', "import { b } from './cli/b.ts'", 'entries may not import from cli'],
  ['src/lib/', "import { b } from '../../tests/b.ts'", '../../tests/b.ts lies outside of src/'],
  [
    'src/crypto/',
    "import { sign } from 'node:crypto'",
    'node:crypto is Node’s: only cli/, build/ and *.node.ts may import it',
  ],
  ['src/crypto/', "import { sign } from 'crypto'", 'crypto is written node:crypto'],
  ['src/crypto/', "import ky from 'ky'", 'crypto may not import the package ky'],
  ['src/catalog/', "export { default } from 'ky'", 'catalog may not import the package ky'],
  [
    'src/cellar/',
    "import { b } from '../lib/b.ts'",
    'cellar/ is not a room: give it a line in .oxlintrc.json',
  ],
  ['src/client/', "import { b } from '../transport/b.ts'"],
  ['src/client/', "import { b } from './deep/b.ts'"],
  ['src/', "export { b } from './client/b.ts'"],
  ['src/catalog/', "import type { Options } from 'ky'"],
  ['src/catalog/', "import * as v from 'valibot'"],
  ['src/cli/', "import { argv } from 'node:process'"],
  ['src/crypto/read.node', "import { sign } from 'node:crypto'"],
  ['src/catalog/build/', "import { readFileSync } from 'node:fs'"],
  ['tests/', "import { b } from '../src/keys/b.ts'"],
]
const fileOf = (place: string, index: number): string =>
  place.endsWith('.node') ? `${place.slice(0, -'.node'.length)}${index}.node.ts` : `${place}file${index}.ts`

const messages = await lint(LINES.map(([place, line], index) => [fileOf(place, index), line]))

test.each(LINES.map(([place, line, message], index) => [fileOf(place, index), line, message] as const))(
  '%s: %s (%s)',
  (file, _, message) => {
    expect(messages.filter(([name]) => name === file).map(([, text]) => text)).toEqual(
      message === undefined ? [] : [message],
    )
  },
)

/** What the rule has to say about files of a project, as pairs of file and message. */
async function lint(files: readonly (readonly [file: string, line: string])[]): Promise<[string, string][]> {
  const project = mkdtempSync(join(tmpdir(), 'rooms-'))
  try {
    for (const [file, line] of files) {
      mkdirSync(dirname(join(project, file)), { recursive: true })
      writeFileSync(join(project, file), `${line}\n`)
    }
    const config = fileURLToPath(new URL('../../../.oxlintrc.json', import.meta.url))
    const oxlint = fileURLToPath(new URL('../../../node_modules/oxlint/bin/oxlint', import.meta.url))
    const { stdout } = await run(process.execPath, [oxlint, '-c', config, '--format', 'json', '.'], {
      cwd: project,
      allowFailure: true,
    })
    const { diagnostics }: { diagnostics: { code: string; message: string; filename: string }[] } =
      JSON.parse(stdout)
    return diagnostics
      .filter(({ code }) => code === 'house(rooms)')
      .map(({ filename, message }) => [filename, message])
  } finally {
    rmSync(project, { recursive: true })
  }
}
