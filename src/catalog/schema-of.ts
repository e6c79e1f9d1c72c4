import type { GenericSchema } from 'valibot'
import { compileSchema, type Mode } from './compile.ts'
import { lazyCatalog } from './lazy.ts'
import { compileQuery } from './query-schema.ts'

/** The valibot schemas of an operation, each of them a Standard Schema. */
export interface OperationSchemas {
  /** Of the query parameters, if there are any. */
  readonly query: GenericSchema | undefined
  /** Of the JSON body with sensitive fields as plain text, if there is one. */
  readonly json: GenericSchema | undefined
  /** Of the JSON answers by status, sensitive fields as plain text. */
  readonly answers: Readonly<Record<string, GenericSchema>>
}

/**
 * The schemas of an operation, to check values elsewhere than in a call; `undefined` for what the catalog
 * does not know.
 *
 * @example
 *   const { json } = (await schemaOf('POST', 'v3/pay/transactions/jsapi'))!
 *   console.log(v.safeParse(json!, order).issues)
 *
 * @param method in capitals
 * @param path a URI template or a concrete path, with or without its leading `/`
 * @param mode default `'strict'`: all that the documentation says
 */
export async function schemaOf(
  method: string,
  path: string,
  mode: Mode = 'strict',
): Promise<OperationSchemas | undefined> {
  const operation = await lazyCatalog.find(method, path)
  if (operation === undefined) return undefined
  return {
    query: operation.query && compileQuery(operation.query, mode),
    json: operation.body && compileSchema(operation.body, mode),
    answers: Object.fromEntries(
      Object.entries(operation.responses).flatMap(([status, schema]) =>
        schema === null ? [] : [[status, compileSchema(schema, mode, 'response')]],
      ),
    ),
  }
}
