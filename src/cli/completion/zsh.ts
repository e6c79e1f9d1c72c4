import type { CompletedOption, Node } from './tree.ts'

/**
 * For zsh, where `path` is the search path itself and must not be touched: a file `_wechatpay-isomorphic` in
 * `fpath`, or sourced after compinit.
 */
export function zsh(nodes: readonly Node[], programs: readonly string[]): string {
  return `#compdef ${programs.join(' ')}
# completion of ${programs.join(' and ')} for zsh
_wechatpay_isomorphic() {
  local place="" word i
  for ((i = 2; i < CURRENT; i++)); do
    word="\${words[i]}"
    case "$place/$word" in
${nodes
  .filter(({ path }) => path !== '')
  .map(({ path }) => {
    const names = path.split(' ')
    return `      "${names.slice(0, -1).join(' ')}/${names.at(-1)}") place="${path}" ;;`
  })
  .join('\n')}
    esac
  done
  local -a names
  case "$place/\${words[CURRENT-1]}" in
${nodes.flatMap(({ path, options }) => options.flatMap(option => afterOption(path, option))).join('\n')}
  esac
  case "$place" in
${nodes.map(node => `    "${node.path}") names=(${entriesOf(node).join(' ')}) ;;`).join('\n')}
  esac
  _describe 'command' names || _files
}
if [ "$funcstack[1]" = "_wechatpay_isomorphic" ] || [ "$funcstack[1]" = "_wechatpay-isomorphic" ]; then
  _wechatpay_isomorphic "$@"
else
  compdef _wechatpay_isomorphic ${programs.join(' ')}
fi
`
}

function afterOption(path: string, { names, choices, takesValue }: CompletedOption): string[] {
  if (!takesValue) return []
  const places = names.map(name => `"${path}/${name}"`).join('|')
  return choices.length > 0
    ? [`    ${places}) names=(${choices.join(' ')}); _describe 'value' names; return ;;`]
    : [`    ${places}) _files; return ;;`]
}

function entriesOf({ commands, values, options }: Node): string[] {
  return [
    ...commands.map(({ name, about }) => quoted(`${name}:${escaped(about)}`)),
    ...values,
    ...options.flatMap(({ names, about }) => names.map(name => quoted(`${name}:${escaped(about)}`))),
  ]
}

const escaped = (text: string): string => text.replaceAll(':', '\\:')
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
