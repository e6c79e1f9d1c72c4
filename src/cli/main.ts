import { CommanderError, type Command as Commander } from 'commander'
import type { Command, ExitCode, Given, Words } from './command.ts'
import { Failure } from './failure.ts'
import { createProgram, type ProgramData } from './program.ts'
import { wordsOf } from './program/errors.ts'
import { PROGRAM } from './program/words.ts'
import type { Terminal } from './terminal.ts'
import { readVersion } from './version.ts'

/**
 * Parses a command line and runs what it asks for. It never rejects.
 *
 * @param argv without the program's own name
 */
export async function main(
  argv: readonly string[],
  data: ProgramData,
  terminal: Terminal,
): Promise<ExitCode> {
  let chosen: { readonly command: Command; readonly given: Given } | undefined
  const program = createProgram(data, {
    language: terminal.language,
    version: readVersion(),
    write: text => terminal.print(text.replace(/\n$/, '')),
    chosen: (command, given) => {
      chosen = { command, given }
    },
  })
  const asked = askedFor(program, argv)
  try {
    program.parse(argv, { from: 'user' })
    if (chosen === undefined) return 0
    const { run } = await chosen.command.load()
    const code = await run(chosen.given, terminal)
    return terminal.signal.aborted ? 130 : code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (terminal.signal.aborted) return 130
    return explain(error, asked, terminal)
  }
}

/** The deepest command that the line names. */
function askedFor(program: Commander, argv: readonly string[]): Commander {
  let found = program
  for (const word of argv.filter(each => !each.startsWith('-'))) {
    const below = found.commands.find(each => each.name() === word)
    if (below === undefined) break
    found = below
  }
  return found
}

function explain(error: unknown, asked: Commander, terminal: Terminal): ExitCode {
  // A command that only has others below it, and none of them was named.
  if (error instanceof CommanderError && error.code === 'commander.help') {
    terminal.say(asked.helpInformation({ error: true }).trimEnd())
    return 2
  }
  const [words, code] = reasonOf(error, asked)
  terminal.say(`${terminal.word({ en: 'error: ', zh: '错误：' })}${terminal.word(words)}`)
  if (code === 2) terminal.say({ en: `See ${pathOf(asked)} --help`, zh: `请参阅 ${pathOf(asked)} --help` })
  return code
}

function reasonOf(error: unknown, asked: Commander): readonly [words: Words, code: ExitCode] {
  if (error instanceof Failure) return [error.words, error.exitCode]
  const below = asked.commands.map(each => each.name()).join(', ')
  // `events shwo`: what has commands below it takes no arguments.
  if (error instanceof CommanderError && error.code === 'commander.excessArguments' && below !== '')
    return [
      { en: `${pathOf(asked)} knows ${below}, and nothing else`, zh: `${pathOf(asked)} 只有 ${below}` },
      2,
    ]
  if (error instanceof CommanderError) return [wordsOf(error.message), 2]
  const message = error instanceof Error ? error.message : String(error)
  return [{ en: message, zh: message }, 1]
}

function pathOf(command: Commander): string {
  const above = command.parent
  return above === null ? PROGRAM : `${pathOf(above)} ${command.name()}`
}
