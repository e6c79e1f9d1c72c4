import { styleText } from 'node:util'
import type { Words } from './command.ts'
import type { Globals } from './globals.ts'
import type { Terminal } from './terminal.ts'

/** What of `process` a terminal is made of. */
export type HostProcess = Pick<NodeJS.Process, 'env' | 'cwd' | 'stdin' | 'stdout' | 'stderr'>

/**
 * The terminal of a process.
 *
 * @param abort aborted by Ctrl-C, also at a question
 */
export function processTerminal(
  { env, cwd, stdin, stdout, stderr }: HostProcess,
  { language, json, color }: Globals,
  abort: AbortController,
): Terminal {
  const interactive = Boolean(stdin.isTTY) && Boolean(stderr.isTTY) && !json
  const word = (words: Words): string => words[language]
  const print = (line = ''): void => void stdout.write(`${line}\n`)
  return {
    env,
    cwd: cwd(),
    language,
    json,
    interactive,
    signal: abort.signal,
    print,
    show(value, render) {
      if (json) print(JSON.stringify(value))
      else for (const line of render(value)) print(line)
    },
    say: said => void stderr.write(`${typeof said === 'string' ? said : word(said)}\n`),
    word,
    paint: (style, plain) =>
      color && stdout.isTTY ? styleText(style, plain, { validateStream: false }) : plain,
    readStdin: async () => (await import('node:stream/consumers')).text(stdin),
    async confirm(question) {
      if (!interactive) return false
      const { confirm, isCancel } = await import('@clack/prompts')
      const answer = await confirm({
        message: word(question),
        initialValue: false,
        active: word({ en: 'Yes', zh: '是' }),
        inactive: word({ en: 'No', zh: '否' }),
        input: stdin,
        output: stderr,
      })
      if (isCancel(answer)) abort.abort()
      return answer === true
    },
  }
}
