import { readFileSync } from 'node:fs'

/** How a page that is written includes a file, or the part of one that has a name. */
export const INCLUDE = /^<<< @\/([^\s#{]+)(?:#([\w-]+))?(?:\{[^}]*\})?(?: \[.*\])?$/gm

/**
 * The text of a file that a page includes.
 *
 * @param region the part between `#region <name>` and `#endregion <name>`; default all of it
 * @throws {Error} where the file has no such part
 */
export function readSnippet(file: URL, region?: string): string {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  if (region === undefined) return lines.join('\n')
  const start = lines.findIndex(line => line.trim() === `// #region ${region}`)
  const end = lines.findIndex(line => line.trim() === `// #endregion ${region}`)
  if (start === -1 || end < start) throw new Error(`${file.pathname} has no part ${region}`)
  return lines.slice(start + 1, end).join('\n')
}
