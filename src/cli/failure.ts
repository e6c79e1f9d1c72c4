import type { ExitCode, Words } from './command.ts'

/** Ends a command with words for its user; no stack is shown. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly words: Words
  readonly exitCode: ExitCode

  /** @param exitCode 2 where the command was called in a wrong way, otherwise 1 */
  constructor(words: Words, exitCode: ExitCode = 1) {
    super(words.en)
    this.words = words
    this.exitCode = exitCode
  }
}
