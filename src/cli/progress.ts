import process from 'node:process'
import type { Words } from './command.ts'
import type { Terminal } from './terminal.ts'

/**
 * Does something that takes long, with a spinner beside it where somebody looks.
 *
 * @param work is given what changes the text
 */
export async function withProgress<Result>(
  terminal: Terminal,
  about: Words,
  work: (say: (about: Words | string) => void) => Promise<Result>,
): Promise<Result> {
  if (!terminal.interactive) return work(() => undefined)
  const { spinner } = await import('@clack/prompts')
  const shown = spinner({ output: process.stderr })
  shown.start(terminal.word(about))
  try {
    const result = await work(said => shown.message(typeof said === 'string' ? said : terminal.word(said)))
    shown.clear()
    return result
  } catch (error) {
    shown.clear()
    throw error
  }
}
