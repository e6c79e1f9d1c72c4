import type { Terminal } from './terminal.ts'

/** A text in each language that the command speaks. */
export interface Words {
  readonly en: string
  readonly zh: string
}

/** What is written after a command's name; in the way of commander: `<date>`, `[request-id]`, `[fields...]`. */
export interface Argument {
  readonly name: string
  readonly about: Words
  readonly choices?: readonly string[]
}

/** `--port <number>`, `-d, --data <file>`, `--json`. */
export interface Option {
  readonly flags: string
  readonly about: Words
  readonly choices?: readonly string[]
  readonly default?: string
  /** May be given several times: its values are an array. */
  readonly repeated?: true
}

export interface Example {
  /** Without the name of the program: `bills 2026-11-24 --type refund`. */
  readonly line: string
  readonly about: Words
}

/** What was given on the command line. */
export interface Given {
  /** As the command's `arguments` name them; those of `[name...]` are an array. */
  readonly arguments: readonly (string | readonly string[] | undefined)[]
  /** By the option's name in camel case: `notifyUrl`; `true` for one without a value. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}

/** 0: done; 1: it failed, or found a fault; 2: called in a wrong way; 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130

export type Run = (given: Given, terminal: Terminal) => Promise<ExitCode>

/**
 * A command as data: the parser, its help, the completion of shells and the documentation are made of it.
 * What it does is loaded when it is run, so that help does not wait for it.
 */
export interface Command {
  /** `bills`; below another one, both: `catalog show`. */
  readonly name: string
  readonly about: Words
  readonly arguments?: readonly Argument[]
  readonly options?: readonly Option[]
  readonly examples: readonly Example[]
  load(): Promise<{ readonly run: Run }>
}
