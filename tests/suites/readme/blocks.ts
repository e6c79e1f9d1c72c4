import { readFileSync } from 'node:fs'
import { root } from '../../../scripts/entries.ts'

/** A fenced block of a README. */
export interface Block {
  /** What is behind the fence: `ts`, `sh`. */
  readonly language: string
  readonly code: string
  /** From a comment on the first line: `server.ts`. */
  readonly file: string | undefined
}

/** @param name `README.md` */
export function readBlocks(name: string): Block[] {
  const markdown = readFileSync(new URL(name, root), 'utf8')
  return Array.from(markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm), ([, language = '', code = '']) => ({
    language,
    code,
    file: /^\/\/ ([\w.-]+\.ts)\b/.exec(code)?.[1],
  }))
}

/** Code alone: no comments, no white space at the ends of lines. */
export function withoutComments({ language, code }: Block): string {
  const comment = language === 'sh' ? /(?:^|\s+)#.*$/gm : /(?:^|\s+)\/\/.*$/gm
  return code.replace(comment, '').trim()
}
