import { loadExample } from '../catalog/examples.ts'
import type { FieldSchema, Operation } from '../catalog/types.ts'
import { validateValue } from '../catalog/validate.ts'
import { billFile, checkBillDate, describeBill } from './bills.ts'
import { fileFor } from './files.ts'
import type { FlowResponse, FlowRequest } from './flow.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/**
 * Answers an operation for which the emulator keeps no state: with the documentation's example, in which
 * everything that the request gave under the same name takes its place (`out_trade_no`, amounts, the merchant
 * number). The same request gets the same response, and every response is as documented.
 */
export async function exampleFlow(request: FlowRequest, crypto: Crypto): Promise<FlowResponse> {
  const { operation } = request
  if (operation.path === '/v3/billdownload/file') return { file: await billFile(request, crypto) }
  if (operation.produces !== undefined) return { file: fileFor(operation.produces) }
  checkBillDate(request)
  const [status, schema] = successOf(operation)
  if (schema === null) return { status }
  const example = (await loadExample(operation))?.responses[status]
  return { status, body: echo(await withDownload(example, request, crypto), schema, givenBy(request)) }
}

/** The first documented status of success, with the schema of its body. */
function successOf({ responses }: Operation): readonly [number, FieldSchema | null] {
  const [status, schema] = Object.entries(responses)[0] ?? ['204', null]
  return [Number(status), schema]
}

/** What a request says of itself, by name. What is nearer to the surface wins. */
function givenBy({ caller, variables, query, body }: FlowRequest): ReadonlyMap<string, unknown> {
  const given = new Map<string, unknown>([[caller.kind, caller.id]])
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return
    for (const inner of Object.values(value)) collect(inner)
    for (const [name, inner] of Object.entries(value)) given.set(name, inner)
  }
  for (const source of [body, query, variables]) collect(source)
  return given
}

/** Puts what was given into an example, wherever the name is the same and the result is as documented. */
function echo(example: unknown, schema: FieldSchema, given: ReadonlyMap<string, unknown>): unknown {
  if (typeof example !== 'object' || example === null || Array.isArray(example)) return example
  return Object.fromEntries(
    Object.entries(example).map(([name, value]) => {
      const field = schema.properties?.[name]
      if (field === undefined) return [name, value]
      const candidate = given.has(name) ? coerce(given.get(name), field) : undefined
      return [
        name,
        candidate !== undefined && validateValue(field, candidate, 'strict', name).length === 0
          ? candidate
          : echo(value, field, given),
      ]
    }),
  )
}

/** Query parameters and template variables are text. */
function coerce(value: unknown, field: FieldSchema): unknown {
  return (field.type === 'integer' || field.type === 'number') && typeof value === 'string' && value !== ''
    ? Number(value)
    : value
}

/** A `download_url` leads to the emulator's bill, and its hash is right; only an SM3 stays the example's. */
async function withDownload(example: unknown, request: FlowRequest, crypto: Crypto): Promise<unknown> {
  if (Array.isArray(example)) return Promise.all(example.map(item => withDownload(item, request, crypto)))
  if (typeof example !== 'object' || example === null) return example
  const entries = await Promise.all(
    Object.entries(example).map(
      async ([name, value]) => [name, await withDownload(value, request, crypto)] as const,
    ),
  )
  const copy: Record<string, unknown> = Object.fromEntries(entries)
  return typeof copy['download_url'] === 'string' ? describeBill(copy, request, crypto) : copy
}
