import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { FieldSchema, Operation, OperationError } from '../types.ts'
import { V3, type Dialect } from './dialect.ts'
import { formatFacts } from './format.ts'

/** A field as its facts file has it: what the run time keeps, and prose. */
export interface FieldFact extends Omit<FieldSchema, 'properties' | 'items' | 'json'> {
  readonly properties?: Readonly<Record<string, FieldFact>>
  readonly items?: FieldFact
  readonly json?: FieldFact
  readonly example?: unknown
  /** What an amount counts. */
  readonly unit?: 'fen'
  /** Where the documentation contradicts itself or says too little, and what was decided. */
  readonly note?: string
}

/** An operation as its facts file has it. */
export interface OperationFact extends Omit<
  Operation,
  'pathParams' | 'query' | 'header' | 'body' | 'form' | 'responses' | 'errors'
> {
  /** When its documentation last changed. */
  readonly updated?: string
  readonly note?: string
  readonly pathParams?: Readonly<Record<string, FieldFact>>
  readonly query?: FieldFact
  readonly header?: FieldFact
  readonly body?: FieldFact
  readonly form?: Readonly<Record<string, FieldFact>>
  readonly responses: Readonly<Record<string, FieldFact | null>>
  /** The documented errors, one code with several statuses or reasons several times. */
  readonly errors?: readonly ErrorFact[]
}

/** A documented error: `when` says in English or Chinese when it comes. */
export interface ErrorFact extends OperationError {
  readonly when?: string
}

/** A facts file, not yet parsed: its form is checked, too. */
export interface FactsFile {
  readonly family: string
  readonly text: string
}

/** All facts files, by family name in alphabetical order. */
export function readFactsFiles(dialect: Dialect = V3): FactsFile[] {
  const folder = folderOf(dialect)
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
  return names.map(name => ({
    family: name.slice(0, -'.json'.length),
    text: readFileSync(new URL(name, folder), 'utf8'),
  }))
}

/** The operations of a facts file that has passed validation. */
export function parseFacts({ text }: FactsFile): OperationFact[] {
  return JSON.parse(text) as OperationFact[]
}

/**
 * Brings all facts files into their one form.
 *
 * @returns how many were not in it
 */
export function formatFactsFiles(dialect: Dialect = V3): number {
  let changes = 0
  for (const file of readFactsFiles(dialect)) {
    const text = formatFacts(JSON.parse(file.text))
    if (text === file.text) continue
    writeFileSync(new URL(`${file.family}.json`, folderOf(dialect)), text)
    changes++
  }
  return changes
}

function folderOf({ facts }: Dialect): URL {
  return new URL(`../${facts}/`, import.meta.url)
}
