import type { Terminal } from '../terminal.ts'

/** Text as lines with a margin and a name beside the first one. */
export function block(terminal: Terminal, name: string, lines: readonly string[]): string {
  return lines
    .map((line, index) => `  ${terminal.paint('dim', (index === 0 ? name : '').padEnd(9))} ${line}`)
    .join('\n')
}

/** A string cut to what fits beside the margin, with the number of characters left out. */
export function shorten(text: string, width = 108): string {
  return text.length <= width ? text : `${text.slice(0, width - 12)}… +${text.length - width + 12}`
}
