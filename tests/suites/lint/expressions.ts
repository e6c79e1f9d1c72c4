import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'
import { parseAst } from 'rollup/parseAst'

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url))

/** A regular expression of the sources. */
export interface Expression {
  readonly source: string
  readonly flags: string
  /** Where it stands. */
  readonly file: string
}

/** Every regular expression of what is published; what makes the catalog runs on the repository's own facts. */
export function sourceExpressions(): readonly Expression[] {
  return sourceFiles().flatMap(file =>
    literalsOf(read(file)).map(({ pattern, flags }) => ({ source: pattern, flags, file })),
  )
}

/** Files that make an expression of a text. */
export function filesWithDynamicExpressions(): readonly string[] {
  return sourceFiles().filter(file => /\bRegExp\(/.test(read(file)))
}

function sourceFiles(): readonly string[] {
  return readdirSync(SRC, { recursive: true })
    .map(file => String(file).replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts') && !/(?:^|\/)(?:generated|build)\//.test(file))
    .sort()
}

function read(file: string): string {
  return transformSync(readFileSync(SRC + file, 'utf8'), { loader: 'ts', target: 'es2022' }).code
}

interface Literal {
  readonly pattern: string
  readonly flags: string
}

function literalsOf(code: string): readonly Literal[] {
  const found: Literal[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('regex' in node && typeof node.regex === 'object' && node.regex !== null)
      found.push(node.regex as Literal)
    Object.values(node).forEach(walk)
  }
  walk(parseAst(code))
  return found
}

/** Every pattern of the facts: strict validation runs them on what a caller gives. */
export function patternsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'pattern' && typeof inner === 'string' ? [inner] : patternsOf(inner),
  )
}
