import { wordsOf } from './bash.ts'
import type { Node } from './tree.ts'

/** For PowerShell 5 and newer: a part of `$PROFILE`. */
export function powershell(nodes: readonly Node[], programs: readonly string[]): string {
  const choices = nodes.flatMap(({ path, options }) =>
    options
      .filter(option => option.choices.length > 0)
      .flatMap(option => option.names.map(name => [`${path}/${name}`, option.choices] as const)),
  )
  return `# completion of ${programs.join(' and ')} for PowerShell
Register-ArgumentCompleter -Native -CommandName ${programs.join(', ')} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @{
${nodes.map(node => `    ${quoted(node.path)} = ${list(wordsOf(node))}`).join('\n')}
  }
  $choices = @{
${choices.map(([place, values]) => `    ${quoted(place)} = ${list(values)}`).join('\n')}
  }
  $path = ''
  $previous = ''
  $elements = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition })
  foreach ($element in $elements) {
    $previous = $element.ToString()
    $next = if ($path -eq '') { $previous } else { "$path $previous" }
    if ($words.ContainsKey($next)) { $path = $next }
  }
  $found = if ($choices.ContainsKey("$path/$previous")) { $choices["$path/$previous"] } else { $words[$path] }
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const list = (texts: readonly string[]): string => `@(${texts.map(quoted).join(', ')})`
