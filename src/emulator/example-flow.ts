import { loadExample } from '../catalog/examples.ts'
import type { FieldSchema, Operation } from '../catalog/types.ts'
import { validateValue } from '../catalog/validate.ts'
import { billFile, checkBillDate, describeBill } from './bills.ts'
import { fileFor } from './files.ts'
import type { FlowResponse, FlowRequest } from './flow.ts'
import type { Engine } from './journal/engine.ts'
import { consistent } from './kept/consistent.ts'
import { keep, planOf, recall, type Known } from './kept/kept-flow.ts'
import type { Random } from './seeded-random.ts'
import type { SandboxSettings } from './settings.ts'
import type { Crypto } from '../lib/web-crypto.ts'

/** What answers operations without a flow. */
export interface ExampleContext {
  readonly crypto: Crypto
  readonly engine: Engine
  readonly random: Random
  readonly settings: SandboxSettings
  /** Whether an operation has a flow of its own. */
  isFlow(operation: Operation): boolean
}

/**
 * Answers an operation that has no flow: with the documentation's example, in which everything that the
 * request gave under the same name takes its place (`out_trade_no`, amounts, the merchant number). What a
 * call has made is kept, and found by its numbers: an unknown one is 404. The same request gets the same
 * response, and every response is as documented.
 */
export async function exampleFlow(
  request: FlowRequest,
  { crypto, engine, random, settings, isFlow }: ExampleContext,
): Promise<FlowResponse> {
  const { operation } = request
  if (operation.path === '/v3/billdownload/file') return { file: await billFile(request, crypto) }
  const plan = await planOf(operation, isFlow)
  const name = `${operation.method} ${operation.path}`
  if (operation.produces !== undefined) {
    await engine.play('call', name, tx => recall(request, plan, tx, settings))
    return { file: fileFor(operation.produces) }
  }
  checkBillDate(request)
  const [status, schema] = successOf(operation)
  const example = await withDownload((await loadExample(operation))?.responses[status], request, crypto)
  return engine.play('call', name, tx => {
    const known = recall(request, plan, tx, settings)
    if (known !== undefined && plan.sought.length === 0)
      return { status: Number(status), ...(schema !== null && { body: known.response }) }
    const body = schema === null ? {} : consistent(echo(example, schema, givenBy(request, known)), schema)
    const made = keep(request, plan, isRecord(body) ? body : {}, { tx, random })
    if (schema === null) return { status: Number(status) }
    return { status: Number(status), body: isRecord(body) ? made : body }
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first documented status of success, with the schema of its body. */
function successOf({ responses }: Operation): readonly [number, FieldSchema | null] {
  const [status, schema] = Object.entries(responses)[0] ?? ['204', null]
  return [Number(status), schema]
}

/** Names of whoever calls, where a response says whose it is. */
const OWN = ['mchid', 'mch_id', 'sp_mchid', 'combine_mchid']

/** What is known of a request, by name. What is nearer to the surface wins, and what is newer. */
function givenBy(
  { caller, variables, query, body }: FlowRequest,
  known: Known | undefined,
): ReadonlyMap<string, unknown> {
  const names = caller.kind === 'mchid' ? OWN : [caller.kind]
  const given = new Map<string, unknown>(names.map(name => [name, caller.id]))
  const collect = (value: unknown): void => {
    if (!isRecord(value)) return
    for (const inner of Object.values(value)) collect(inner)
    for (const [name, inner] of Object.entries(value)) given.set(name, inner)
  }
  for (const source of [known?.response, known?.body, body, query, variables]) collect(source)
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
