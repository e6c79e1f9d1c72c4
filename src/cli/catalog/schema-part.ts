import type { FieldSchema, Operation } from '../../catalog.ts'
import { Failure } from '../failure.ts'

/** What a schema may be of. */
export const SCHEMA_PARTS = ['json', 'query', 'response'] as const

export type SchemaPart = (typeof SCHEMA_PARTS)[number]

/**
 * The schema of a part of an operation.
 *
 * @param part left out: the body, else the query, else the response
 * @throws {Failure} naming the parts that there are
 */
export function schemaPart(
  operation: Operation,
  part: string | undefined,
): { readonly part: SchemaPart; readonly schema: FieldSchema } {
  const answer = Object.values(operation.responses).find(each => each !== null)
  const schemas: Readonly<Record<SchemaPart, FieldSchema | undefined>> = {
    json: operation.body,
    query: operation.query,
    response: answer ?? undefined,
  }
  const there = SCHEMA_PARTS.filter(each => schemas[each] !== undefined)
  const chosen = part === undefined ? there[0] : SCHEMA_PARTS.find(each => each === part)
  const schema = chosen && schemas[chosen]
  if (chosen !== undefined && schema !== undefined) return { part: chosen, schema }
  const name = `${operation.method} ${operation.path}`
  const list = there.join(', ')
  if (part === undefined || there.length === 0)
    throw new Failure({ en: `${name} has no JSON and no query`, zh: `${name} 没有 JSON，也没有查询参数` })
  throw new Failure(
    { en: `${name} has no ${part}: there is ${list}`, zh: `${name} 没有 ${part}：可选 ${list}` },
    2,
  )
}
