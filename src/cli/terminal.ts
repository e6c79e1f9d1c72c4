import { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]

/** Colours on a terminal; plain text where output goes elsewhere, or NO_COLOR asks for it. */
export function paint(style: Style, text: string): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text
}

export function print(text = ''): void {
  process.stdout.write(`${text}\n`)
}

/** Text as lines with a margin and a name beside the first one. */
export function block(name: string, lines: readonly string[]): string {
  return lines
    .map((line, index) => `  ${paint('dim', (index === 0 ? name : '').padEnd(9))} ${line}`)
    .join('\n')
}

/** A string cut to what fits beside the margin, with the number of characters left out. */
export function shorten(text: string, width = 108): string {
  return text.length <= width ? text : `${text.slice(0, width - 12)}… +${text.length - width + 12}`
}
