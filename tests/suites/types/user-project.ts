import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { root } from '../../../scripts/entries.ts'
import { run } from '../../tools/run/run.ts'

/** What the compiler complains about. */
export interface Diagnostic {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** `TS2345`. */
  readonly code: string
  readonly message: string
  /** The line of the source. */
  readonly source: string
}

/** Declares the client in a source of such a project, and what its types are compared with. */
export const HEAD = `import type { Wechatpay } from 'wechatpay-isomorphic'
import type { Documented } from '../../../tests/suites/types/documented.ts'
import type { Equal, True } from '../../../tests/suites/types/equal.ts'
declare const wxpay: Wechatpay
`

/**
 * Compiles the sources of a user who has the built package and `strict`, and no other option of their own.
 *
 * @param sources texts by file name; they are left in `test-results/types/<name>`
 * @throws {Error} where the compiler says something that is not about a line of a source
 */
export async function compile(
  name: string,
  sources: Readonly<Record<string, string>>,
): Promise<Diagnostic[]> {
  const folder = new URL(`test-results/types/${name}/`, root)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of Object.entries(sources)) writeFileSync(new URL(file, folder), text)
  writeFileSync(
    new URL('tsconfig.json', folder),
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
        module: 'nodenext',
        strict: true,
        skipLibCheck: true,
        allowImportingTsExtensions: true,
        noEmit: true,
      },
      files: Object.keys(sources),
    }),
  )
  const project = fileURLToPath(folder)
  const { code, stdout, stderr } = await run(
    process.execPath,
    [fileURLToPath(new URL('node_modules/typescript/bin/tsc', root)), '-p', project, '--pretty', 'false'],
    { cwd: project, allowFailure: true },
  )
  // What is indented goes on with the message before it.
  const lines = `${stdout}${stderr}`.split('\n').filter(line => /^\S/.test(line))
  const diagnostics = lines.map(line => readDiagnostic(line, sources))
  if ((code === 0) !== (diagnostics.length === 0))
    throw new Error(`tsc exits with ${code} and ${diagnostics.length} diagnostics`)
  return diagnostics
}

function readDiagnostic(text: string, sources: Readonly<Record<string, string>>): Diagnostic {
  const [, file = '', line = '', code = '', message = ''] =
    /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(text) ?? []
  const source = sources[file]?.split('\n')[Number(line) - 1]
  if (source === undefined) throw new Error(`the compiler says: ${text}`)
  return { file, line: Number(line), code, message, source }
}
