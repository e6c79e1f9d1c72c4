import type { Node } from './tree.ts'

/** For bash 3.2 and newer, which macOS has. */
export function bash(nodes: readonly Node[], programs: readonly string[]): string {
  const valued = valuedOptions(nodes)
  return `# completion of ${programs.join(' and ')} for bash
_wechatpay_isomorphic() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path="" word i words=""
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    case "$path/$word" in
${nodes
  .filter(({ path }) => path !== '')
  .map(({ path }) => `      "${before(path)}/${last(path)}") path="${path}" ;;`)
  .join('\n')}
    esac
  done
  case "$path/$previous" in
${nodes.flatMap(node => choicesOf(node)).join('\n')}
  esac
  case "$previous" in
    ${valued.join('|')}) COMPREPLY=($(compgen -f -- "$current")); return ;;
  esac
  case "$path" in
${nodes.map(node => `    "${node.path}") words="${wordsOf(node).join(' ')}" ;;`).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _wechatpay_isomorphic ${programs.join(' ')}
`
}

/** What may stand after an option, where that is known. */
function choicesOf({ path, options }: Node): string[] {
  return options
    .filter(({ choices }) => choices.length > 0)
    .map(({ names, choices }) => {
      const places = names.map(name => `"${path}/${name}"`).join('|')
      return `    ${places}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current")); return ;;`
    })
}

const before = (path: string): string => path.split(' ').slice(0, -1).join(' ')
const last = (path: string): string => path.split(' ').at(-1) ?? ''

/** Everything that can follow. */
export function wordsOf({ commands, values, options }: Node): string[] {
  return [...commands.map(({ name }) => name), ...values, ...options.flatMap(({ names }) => names)]
}

/** Options after which a value stands that nobody knows: perhaps a file. */
function valuedOptions(nodes: readonly Node[]): string[] {
  const all = nodes.flatMap(({ options }) =>
    options.filter(({ takesValue, choices }) => takesValue && choices.length === 0),
  )
  return [...new Set(all.flatMap(({ names }) => names))]
}
