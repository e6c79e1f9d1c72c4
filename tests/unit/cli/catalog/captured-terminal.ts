import type { Terminal } from '../../../../src/cli/terminal.ts'

export interface CapturedTerminal extends Terminal {
  readonly stdout: string[]
  readonly stderr: string[]
  /** Questions that were asked. */
  readonly asked: string[]
}

/** A terminal that keeps what it is given. */
export function capturedTerminal(
  given: Partial<Terminal> & { readonly answer?: boolean; readonly stdin?: string } = {},
): CapturedTerminal {
  const { answer = false, stdin = '', ...overrides } = given
  const [stdout, stderr, asked]: [string[], string[], string[]] = [[], [], []]
  const language = overrides.language ?? 'en'
  const json = overrides.json ?? false
  return {
    env: {},
    cwd: '/nowhere',
    language,
    json,
    interactive: false,
    signal: new AbortController().signal,
    print: (line = '') => void stdout.push(line),
    show(value, render) {
      if (json) stdout.push(JSON.stringify(value))
      else stdout.push(...render(value))
    },
    say: text => void stderr.push(typeof text === 'string' ? text : text[language]),
    word: words => words[language],
    paint: (_, text) => text,
    readStdin: async () => stdin,
    async confirm(question) {
      asked.push(question[language])
      return answer
    },
    ...overrides,
    stdout,
    stderr,
    asked,
  }
}
