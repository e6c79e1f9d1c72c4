import type { FieldSchema } from '../catalog/types.ts'
import type { FlowRequest, FlowResponse } from './flow.ts'

/** What of a value a schema names: operations show more or less of one thing. */
function documented(value: unknown, schema: FieldSchema | null | undefined): unknown {
  if (Array.isArray(value)) return value.map(item => documented(item, schema?.items))
  const properties = schema?.properties
  if (typeof value !== 'object' || value === null || properties === undefined) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name in properties && inner !== undefined)
      .map(([name, inner]) => [name, documented(inner, properties[name])]),
  )
}

/** A response of 200 with what the operation's documentation names of a value. */
export function respondWith({ operation }: FlowRequest, value: unknown): FlowResponse {
  return { body: documented(value, operation.responses[200]) }
}
