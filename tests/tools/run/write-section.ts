import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Puts a text into a document, between `<!-- name -->` and `<!-- /name -->`, in the place of what is there.
 *
 * @throws {Error} where the document has no such place
 */
export function writeSection(document: URL, name: string, text: string): void {
  writeFileSync(document, replaceSection(readFileSync(document, 'utf8'), name, text))
}

/** {@link writeSection} of a text. */
export function replaceSection(document: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the document has no ${start} … ${end}`)
  return `${document.slice(0, from + start.length)}\n\n${text.trim()}\n\n${document.slice(to)}`
}

/** A table of Markdown. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
