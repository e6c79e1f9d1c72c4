import type { Command, Option } from '../command.ts'
import { GLOBAL_OPTIONS } from '../globals.ts'

/** What can follow on a command line after some words. */
export interface Node {
  /** The words before, without the program's name: `` for it alone, `clock advance`. */
  readonly path: string
  /** Names of the commands below, with what they are. */
  readonly commands: readonly Named[]
  readonly options: readonly CompletedOption[]
  /** What the first argument may be, where that is known. */
  readonly values: readonly string[]
}

interface Named {
  readonly name: string
  readonly about: string
}

export interface CompletedOption {
  /** `-p`, `--port`. */
  readonly names: readonly string[]
  readonly about: string
  readonly takesValue: boolean
  readonly choices: readonly string[]
}

const HELP: Option = { flags: '-h, --help', about: { en: 'show help', zh: '显示帮助' } }

/** Every command as a node, the program itself first. */
export function completionTree(commands: readonly Command[], language: 'en' | 'zh'): Node[] {
  const common = [...GLOBAL_OPTIONS, HELP].map(option => optionOf(option, language))
  const paths = new Set(['', ...commands.flatMap(({ name }) => [name.split(' ')[0]!, name])])
  return [...paths].map(path => {
    const own = commands.find(({ name }) => name === path)
    const depth = path === '' ? 0 : path.split(' ').length
    const below = [...paths].filter(
      each =>
        each !== '' && each.split(' ').length === depth + 1 && (depth === 0 || each.startsWith(`${path} `)),
    )
    return {
      path,
      commands: below.map(each => ({
        name: each.split(' ').at(-1)!,
        about: commands.find(({ name }) => name === each)?.about[language] ?? '',
      })),
      options: [...(own?.options ?? []).map(option => optionOf(option, language)), ...common],
      values: own?.arguments?.[0]?.choices ?? [],
    }
  })
}

function optionOf({ flags, about, choices = [] }: Option, language: 'en' | 'zh'): CompletedOption {
  const parts = flags.split(/[ ,]+/)
  return {
    names: parts.filter(part => part.startsWith('-')),
    about: about[language],
    takesValue: parts.some(part => part.startsWith('<')),
    choices,
  }
}
