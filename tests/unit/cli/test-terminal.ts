import { tmpdir } from 'node:os'
import type { Given } from '../../../src/cli/command.ts'
import type { Terminal } from '../../../src/cli/terminal.ts'

/** A terminal that keeps what is written. */
export interface TestTerminal extends Terminal {
  /** Lines of stdout. */
  readonly out: string[]
  /** Lines of stderr. */
  readonly err: string[]
  /** Ctrl-C. */
  interrupt(): void
}

export interface TestTerminalOptions extends Partial<
  Pick<Terminal, 'env' | 'cwd' | 'language' | 'json' | 'interactive'>
> {
  readonly stdin?: string
  /** What is answered to each question; default no. */
  readonly answer?: boolean
}

export function testTerminal(options: TestTerminalOptions = {}): TestTerminal {
  const { language = 'en', json = false, stdin = '', answer = false } = options
  const [out, err]: [string[], string[]] = [[], []]
  const abort = new AbortController()
  const print = (line = ''): void => void out.push(line)
  return {
    env: {},
    cwd: tmpdir(),
    interactive: false,
    ...options,
    language,
    json,
    out,
    err,
    signal: abort.signal,
    interrupt: () => abort.abort(),
    print,
    show(value, render) {
      if (json) print(JSON.stringify(value))
      else for (const line of render(value)) print(line)
    },
    say: text => void err.push(typeof text === 'string' ? text : text[language]),
    word: words => words[language],
    paint: (_, text) => text,
    readStdin: async () => stdin,
    confirm: async () => answer,
  }
}

/** What a command line gives. */
export function given(options: Given['options'] = {}, ...all: Given['arguments']): Given {
  return { options, arguments: all }
}
