import type { Options as KyOptions } from 'ky'
import { kindOf } from '../lib/kind-of.ts'
import { readHeaders } from './headers.ts'
import type { Query } from './query.ts'
import { snapshot, snapshotQuery } from './snapshot.ts'

/** What a caller gives to a verb, as it was when the verb was called. */
export interface Call {
  /** Values of the path's template variables. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly query: Query | undefined
  readonly json: unknown
  readonly file: unknown
  /** What goes beside a file: its JSON, which is signed, and further parts. */
  readonly meta: unknown
  readonly form: unknown
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** What is ky's, or nobody's: {@link checkArguments} tells. */
  readonly options: KyOptions & Readonly<Record<string, unknown>>
}

/**
 * Copies what was given: what the caller changes afterwards is of the caller's next call.
 *
 * @param variables names of the path's template variables
 * @throws {TypeError} for what no call takes
 */
export function takeCall(method: string, variables: readonly string[], input: unknown): Call {
  if (input !== undefined && (typeof input !== 'object' || input === null || Array.isArray(input)))
    throw new TypeError(
      `${method.toLowerCase()}() takes an object of template variables, query, json and options, ` +
        `got ${kindOf(input)}`,
    )
  const given = { ...input } as Readonly<Record<string, unknown>>
  const values = Object.fromEntries(
    variables.filter(name => Object.hasOwn(given, name)).map(name => [name, given[name]]),
  )
  const { query, json, headers, file, meta, form, searchParams, ...options } = without(given, variables)
  const parameters =
    searchParams instanceof URLSearchParams ? new URLSearchParams(searchParams) : searchParams
  return {
    variables: values,
    query: query === undefined || query === null ? undefined : (snapshotQuery(query) as Query),
    json: snapshot(json, 'json'),
    file: isShell(file) ? { ...file } : file,
    meta: snapshot(meta, 'meta'),
    form: snapshot(form, 'form'),
    headers: readHeaders(headers),
    options: parameters === undefined ? options : { ...options, searchParams: parameters as URLSearchParams },
  }
}

function without(
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)))
}

/** A file as `{ name, data, type }`. A Blob cannot change. */
function isShell(file: unknown): file is object {
  return typeof file === 'object' && file !== null && !Array.isArray(file) && !('arrayBuffer' in file)
}
