import { styleText } from 'node:util'
import type { Words } from './command.ts'

export type Style = Parameters<typeof styleText>[0]

/**
 * What a command may touch of the process: a test gives its own. Data goes to stdout by `print`, words for
 * people to stderr by `say`.
 */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly language: keyof Words
  /** `--json`: data is one JSON value, or one a line where it goes on. */
  readonly json: boolean
  /** A person sits before it, who can answer and wants to see progress. */
  readonly interactive: boolean
  /** Ctrl-C. */
  readonly signal: AbortSignal
  /** A line on stdout. */
  print(line?: string): void
  /** A value on stdout: as JSON with `--json`, otherwise as the lines that `render` makes of it. */
  show<T>(value: T, render: (value: T) => Iterable<string>): void
  /** A line on stderr, in the reader's language. */
  say(text: Words | string): void
  /** In the reader's language. */
  word(words: Words): string
  /** Colours where stdout is a terminal and `NO_COLOR` is not set; otherwise the text as it is. */
  paint(style: Style, text: string): string
  /** All of stdin. */
  readStdin(): Promise<string>
  /** A question that is answered by yes or no; `false` where nobody can be asked. */
  confirm(question: Words): Promise<boolean>
}
