/**
 * A signed message with its line ends made visible, one line a line; characters that cannot be seen are
 * escaped.
 */
export function showLines(message: string, names: readonly string[]): string[] {
  const parts = message.split('\n')
  // A body may have line feeds of its own, and the last line ends in one.
  const body = parts
    .slice(names.length - 1)
    .join('\n')
    .replace(/\n$/, '')
  const width = Math.max(...names.map(name => name.length))
  return [...parts.slice(0, names.length - 1), body].map(
    (text, index) => `${index + 1} ${(names[index] ?? '').padEnd(width)}  ${visible(text)}⏎`,
  )
}

export const REQUEST_LINES: readonly string[] = ['method', 'URL', 'timestamp', 'nonce', 'body']
export const ANSWER_LINES: readonly string[] = ['timestamp', 'nonce', 'body']

function visible(text: string): string {
  return text
    .replaceAll('\n', '⏎\n    ')
    .replace(/[\p{Cc}\uFEFF\u200B-\u200F\u2028-\u202E]/gu, character =>
      character === '\n' ? '\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}
