import type { Node } from './tree.ts'

/** For fish: a file in ~/.config/fish/completions. */
export function fish(nodes: readonly Node[], programs: readonly string[]): string {
  const lines = programs.flatMap(program => nodes.flatMap(node => linesOf(node, nodes, program)))
  return `# completion of ${programs.join(' and ')} for fish\n${lines.join('\n')}\n`
}

function linesOf(node: Node, nodes: readonly Node[], program: string): string[] {
  const when = conditionOf(node, nodes)
  const head = `complete -c ${program} -n ${quoted(when)}`
  return [
    ...node.commands.map(({ name, about }) => `${head} -f -a ${name} -d ${quoted(about)}`),
    ...node.values.map(value => `${head} -f -a ${value}`),
    ...node.options.map(({ names, about, takesValue, choices }) => {
      const flags = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
      const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -r'
      return `${head} ${flags.join(' ')}${takesValue ? value : ''} -d ${quoted(about)}`
    }),
  ]
}

/** The words of the path were seen, and none of a command below it. */
function conditionOf({ path, commands }: Node, nodes: readonly Node[]): string {
  if (path === '') return '__fish_use_subcommand'
  const seen = path.split(' ').map(name => `__fish_seen_subcommand_from ${name}`)
  const below = nodes.some(each => each.path.startsWith(`${path} `))
    ? [`not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}`]
    : []
  return [...seen, ...below].join('; and ')
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
