import { Argument as CommanderArgument, Command as Commander, Option as CommanderOption } from 'commander'
import type { Command, Given, Option, Words } from './command.ts'
import { GLOBAL_OPTIONS } from './globals.ts'
import type { Language } from './language.ts'
import {
  ABOUT,
  AFTERWORD,
  EXAMPLES,
  HELP,
  HELP_OF,
  OTHER,
  PROGRAM,
  VERSION,
  titleIn,
  usageIn,
} from './program/words.ts'
import { widthOf } from './program/width.ts'

/** What the parser is made of. */
export interface ProgramData {
  readonly commands: readonly Command[]
  /** What is said of a name that only has commands below it: `catalog`. */
  readonly groups: Readonly<Record<string, Words>>
  /** The list of commands in parts, under a title each. */
  readonly headings: readonly { readonly title: Words; readonly names: readonly string[] }[]
}

/** How a parser is used. */
export interface ProgramUse {
  readonly language: Language
  readonly version: string
  /** Help and version, on stdout. */
  readonly write: (text: string) => void
  /** Called with what was asked for, where nothing is wrong with it. */
  readonly chosen: (command: Command, given: Given) => void
}

/** A parser of commander's for the commands. It throws `CommanderError`, and never ends the process. */
export function createProgram({ commands, groups, headings }: ProgramData, use: ProgramUse): Commander {
  const { language } = use
  const program = new Commander(PROGRAM)
    .exitOverride()
    .configureOutput({ writeOut: use.write, outputError: () => undefined, writeErr: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: title => titleIn(language, title),
      styleUsage: usage => usageIn(language, usage),
      displayWidth: widthOf,
      optionDescription: option => describe(option, language),
      argumentDescription: argument => describe(argument, language),
      subcommandTerm: command => command.name(),
    })
    .helpOption('-h, --help', HELP[language])
    .addHelpCommand(
      new Commander('help')
        .argument('[command]')
        .description(HELP_OF[language])
        .helpGroup(OTHER[language])
        .helpOption(false),
    )
    .description(ABOUT[language])
    .version(use.version, '-V, --version', VERSION[language])
    .addHelpText('after', `\n${AFTERWORD[language]}\n`)
  for (const option of GLOBAL_OPTIONS) program.addOption(toOption(option, language))
  const titles = new Map(headings.flatMap(({ title, names }) => names.map(name => [name, title] as const)))
  for (const command of inOrder(commands, [...titles.keys()])) {
    const [top = '', below] = command.name.split(' ')
    let parent = program
    if (below !== undefined)
      parent =
        program.commands.find(each => each.name() === top) ??
        program.command(top).description(groups[top]?.[language] ?? '')
    addCommand(parent, command, use)
  }
  for (const each of program.commands) each.helpGroup((titles.get(each.name()) ?? OTHER)[language])
  return program
}

/** As the headings have them, then the others as they come; a parent before what is below it. */
function inOrder(commands: readonly Command[], names: readonly string[]): Command[] {
  const top = ({ name }: Command): string => name.split(' ')[0]!
  const order = [...new Set([...names, ...commands.map(top)])]
  const depth = ({ name }: Command): number => name.split(' ').length
  return [...commands].sort((a, b) => order.indexOf(top(a)) - order.indexOf(top(b)) || depth(a) - depth(b))
}

function addCommand(parent: Commander, command: Command, use: ProgramUse): void {
  const { language } = use
  const added = parent
    .command(command.name.split(' ').at(-1)!)
    .description(command.about[language])
    .addHelpText('after', `\n${examplesOf(command, language)}\n`)
    .action(() =>
      use.chosen(command, {
        arguments: added.processedArgs as Given['arguments'],
        options: added.opts<Given['options']>(),
      }),
    )
  for (const { name, about, choices } of command.arguments ?? []) {
    const argument = new CommanderArgument(name, about[language])
    added.addArgument(choices === undefined ? argument : argument.choices([...choices]))
  }
  for (const option of command.options ?? []) added.addOption(toOption(option, language))
}

function examplesOf({ examples }: Command, language: Language): string {
  return [
    EXAMPLES[language],
    ...examples.flatMap(({ line, about }) => [`  # ${about[language]}`, `  ${PROGRAM} ${line}`]),
  ].join('\n')
}

function toOption(option: Option, language: Language): CommanderOption {
  const made = new CommanderOption(option.flags, option.about[language])
  if (option.choices !== undefined) made.choices([...option.choices])
  if (option.default !== undefined) made.default(option.default)
  if (option.repeated === true) {
    const read = made.parseArg
    made.argParser<unknown[]>((value, before = []) => [...before, read ? read(value, undefined) : value])
  }
  return made
}

/** With its choices and its default, as one writes them. */
function describe(
  {
    description,
    argChoices,
    defaultValue,
  }: Pick<CommanderArgument, 'description'> & {
    readonly argChoices?: readonly string[]
    readonly defaultValue?: unknown
  },
  language: Language,
): string {
  const notes = [
    ...(argChoices === undefined ? [] : [argChoices.join(' | ')]),
    ...(typeof defaultValue === 'string'
      ? [language === 'zh' ? `默认 ${defaultValue}` : `default ${defaultValue}`]
      : []),
  ]
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`
}
