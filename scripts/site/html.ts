/**
 * Text as HTML. Braces too: what is between two of them is an expression to Vue, where nobody has said
 * `v-pre`.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"{}|`*_[\]\\]/g, character => `&#${character.charCodeAt(0)};`)
}

export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`
}

/** A table whose cells are HTML. One line, because an empty one ends HTML in Markdown. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  className = 'plain',
): string {
  const head = heads.map(each => `<th>${each}</th>`).join('')
  const body = rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')
  return `<table v-pre class="${className}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}
