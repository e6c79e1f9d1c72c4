import { readFileSync, writeFileSync } from 'node:fs'
import type { OperationFact } from './facts.ts'

/** Where the files are that are made of the facts and committed, because other tools read them. */
const ROOT = new URL('../../../', import.meta.url)

/** Codes that every operation may respond with, documented in one place for all. */
const COMMON = [
  'FREQUENCY_LIMITED',
  'INVALID_REQUEST',
  'NO_AUTH',
  'PARAM_ERROR',
  'SIGN_ERROR',
  'SYSTEM_ERROR',
]

/** Writes the error codes that the facts know, for the completions of `ApiError.code`. */
export function writeErrorCodes(operations: readonly OperationFact[]): void {
  const codes = new Set([
    ...COMMON,
    ...operations.flatMap(({ errors = [] }) => errors.map(({ code }) => code)),
  ])
  const lines = [...codes].sort().map(code => `  | '${code}'\n`)
  const head =
    '/** The error codes that WeChat Pay documents. Made from src/catalog/facts by `npm run generate`. */'
  writeChanged('src/errors/error-codes.ts', `${head}\nexport type DocumentedErrorCode =\n${lines.join('')}`)
}

/** Writes the families' entries into deno.json, in the place of those that are there. */
export function writeDenoExports(families: readonly string[]): void {
  const text = readFileSync(new URL('deno.json', ROOT), 'utf8')
  const config = JSON.parse(text) as { exports: Record<string, string> }
  const others = Object.entries(config.exports).filter(([name]) => !name.startsWith('./catalog/'))
  const entries = families.map(name => [`./catalog/${name}`, `./src/catalog/generated/data/${name}.ts`])
  config.exports = Object.fromEntries([...others, ...entries])
  writeChanged('deno.json', `${JSON.stringify(config, undefined, 2)}\n`)
}

function writeChanged(name: string, text: string): void {
  const file = new URL(name, ROOT)
  const old = readFileSync(file, { encoding: 'utf8', flag: 'a+' })
  if (old !== text) writeFileSync(file, text)
}
