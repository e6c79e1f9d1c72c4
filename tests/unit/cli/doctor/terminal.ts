import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Given, Words } from '../../../../src/cli/command.ts'
import type { Terminal } from '../../../../src/cli/terminal.ts'

/** A terminal that keeps what was written. */
export interface Kept {
  readonly terminal: Terminal
  /** What went to stdout. */
  out(): string
  /** What went to stderr. */
  said(): string
}

export interface Keeping {
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly cwd?: string
  readonly json?: boolean
  readonly language?: keyof Words
  readonly interactive?: boolean
  readonly signal?: AbortSignal
  readonly stdin?: string
}

/** Where nothing is, so that no `.env` of this repository is read. */
export const nowhere: string = join(tmpdir(), 'there-is-no-such-directory')

export function keep(options: Keeping = {}): Kept {
  const { env = {}, cwd = nowhere, json = false, language = 'en' } = options
  const out: string[] = []
  const said: string[] = []
  const word = (words: Words): string => words[language]
  return {
    out: () => out.join('\n'),
    said: () => said.join('\n'),
    terminal: {
      env,
      cwd,
      language,
      json,
      interactive: options.interactive ?? false,
      signal: options.signal ?? new AbortController().signal,
      print: (line = '') => void out.push(line),
      show(value, render) {
        out.push(...(json ? [JSON.stringify(value)] : render(value)))
      },
      say: text => void said.push(typeof text === 'string' ? text : word(text)),
      word,
      paint: (_, text) => text,
      readStdin: async () => options.stdin ?? '',
      confirm: async () => false,
    },
  }
}

/** What was given on the command line. */
export const given = (arguments_: Given['arguments'] = [], options: Given['options'] = {}): Given => ({
  arguments: arguments_,
  options,
})

/** A new directory with these files, readable by their owner alone. */
export async function directory(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'wechatpay-'))
  for (const [name, content] of Object.entries(files))
    await writeFile(join(path, name), content, { mode: 0o600 })
  return path
}
