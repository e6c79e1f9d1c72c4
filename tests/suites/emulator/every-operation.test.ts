import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExample, type OperationExample } from '../../../src/catalog/examples.ts'
import { lazyCatalog } from '../../../src/catalog/lazy.ts'
import type { FieldSchema, Operation } from '../../../src/catalog/types.ts'
import { validateValue } from '../../../src/catalog/validate.ts'
import { createEmulator, type Emulator } from '../../../src/emulator.ts'
import { createWechatpay, type Wechatpay } from '../../../src/index.ts'
import { planOf } from '../../../src/emulator/kept/kept-flow.ts'
import { createPlay } from '../../unit/emulator/sandbox/play.ts'
import { callOf, withoutOwn } from './example-call.ts'

const folder = new URL('../../../src/catalog/facts/', import.meta.url)
const facts = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .flatMap(
    name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Pick<Operation, 'method' | 'path'>[],
  )

/**
 * Paths of the sensitive fields that a value holds:
 * `user_information.custom_field_list.0.user_chosen_values.1`.
 */
function sensitivePaths(value: unknown, schema: FieldSchema | null | undefined, path = ''): string[] {
  if (!schema || value === undefined || value === null) return []
  if (schema.sensitive) return [path]
  if (schema.json !== undefined)
    return sensitivePaths(typeof value === 'string' ? JSON.parse(value) : value, schema.json, path)
  if (Array.isArray(value))
    return value.flatMap((item, index) => sensitivePaths(item, schema.items, `${path}.${index}`))
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) =>
    sensitivePaths(inner, schema.properties?.[name], `${path}.${name}`),
  )
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .slice(1)
    .reduce<unknown>((inner, key) => {
      const container: unknown = typeof inner === 'string' ? JSON.parse(inner) : inner
      return (container as Record<string, unknown>)[key]
    }, value)
}

/** A copy in which the values at some paths are taken out, so that the rest can be compared. */
function without(value: unknown, paths: ReadonlySet<string>, path = ''): unknown {
  if (paths.has(path)) return '(sensitive)'
  if (Array.isArray(value)) return value.map((item, index) => without(item, paths, `${path}.${index}`))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, without(inner, paths, `${path}.${name}`)]),
  )
}

interface Sent {
  readonly url: string
  readonly body: string | undefined
  readonly form: FormData | undefined
  readonly answer: string
}

async function formOf({ body, headers }: RequestInit): Promise<FormData | undefined> {
  return body instanceof Uint8Array ? new Response(body, { headers: headers ?? {} }).formData() : undefined
}

let emulator: Emulator
let merchant: Wechatpay
let brand: Wechatpay
const sent: Sent[] = []

beforeAll(async () => {
  emulator = await createEmulator()
  const options = {
    validate: 'strict',
    async fetch(url: string, init: RequestInit): Promise<Response> {
      const response = await emulator.fetch(url, init)
      sent.push({
        url,
        body: typeof init.body === 'string' ? init.body : undefined,
        form: await formOf(init),
        answer: await response.clone().text(),
      })
      return response
    },
  } as const
  merchant = createWechatpay({ ...emulator.credentials, ...options })
  brand = createWechatpay({ ...emulator.brandCredentials, ...options })
})

/**
 * Operations for which the sandbox keeps state do not know the example's card or order, and take no second
 * one with its number.
 */
const stateful: ReadonlySet<string> = new Set(Object.keys((await createPlay('every')).flows.operations))
const BILLS = /^\/v3\/(?:bill|billdownload|profitsharing\/bills)/
/** What such an operation may answer to an example. */
const REFUSALS = [
  'APPLYMENT_NOT_EXIST',
  // Two operations of one product, whose examples have one number.
  'PROCESSING',
  'RESOURCE_NOT_EXISTS',
  'NOT_FOUND',
  'ORDER_NOT_EXIST',
  'ORDER_CLOSED',
  'INVALID_REQUEST',
  'NO_AUTH',
  'NOT_ENOUGH',
  'NO_STATEMENT_EXIST',
  'ORDER_PAID',
  'AUTH_CODE_INVALID',
  'OUT_TRADE_NO_USED',
  'PARAM_ERROR',
  'CONTRACT_NOT_EXIST',
  'RESOURCE_ALREADY_EXISTS',
]

describe.each(facts)('$method $path', ({ method, path }) => {
  test('is called with its example, encrypted, answered, decrypted, and as documented on both sides', async () => {
    const operation = (await lazyCatalog.find(method, path))!
    const example = (await loadExample(operation))!
    expect(operation.path).toBe(path)
    sent.length = 0
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
    const client = path.startsWith('/brand/') ? brand : merchant
    const response = await client
      .chain(path as string)
      [verb](callOf(operation, example))
      .catch((error: unknown) => error)
    // What no call has made is not found; what one has made is looked up in kept.test.ts.
    const { sought } = await planOf(operation, other => stateful.has(`${other.method} ${other.path}`))
    const mayRefuse = stateful.has(`${method} ${path}`) || BILLS.test(path) || sought.length > 0
    if (mayRefuse && response instanceof Error) {
      expect(response).toMatchObject({ name: 'ApiError', code: expect.toBeOneOf(REFUSALS) })
    } else {
      expect(response).not.toBeInstanceOf(Error)
      await expectResponse(operation, response as Response)
    }
    expectEncrypted(operation, example)
  })
})

async function expectResponse(operation: Operation, response: Response): Promise<void> {
  const schema = operation.responses[response.status]
  expect(schema).toBeDefined()
  if (operation.produces !== undefined)
    return expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0)
  const answer: unknown = await response.json()
  if (schema === null) return expect(answer).toBeUndefined()
  expect(validateValue(schema!, answer, 'strict', 'response')).toEqual([])
  const wire: unknown = JSON.parse(sent[0]!.answer)
  for (const path of sensitivePaths(answer, schema)) {
    expect(valueAt(wire, path), path).toMatch(/^[\w+/]{342}==$/)
    expect(valueAt(answer, path), path).not.toBe(valueAt(wire, path))
  }
}

function expectEncrypted(operation: Operation, example: OperationExample): void {
  const body: unknown = sent[0]!.body === undefined ? undefined : JSON.parse(sent[0]!.body)
  const paths = sensitivePaths(example.body, operation.body)
  for (const path of paths) expect(valueAt(body, path), path).toMatch(/^[\w+/]{342}==$/)
  if (example.body !== undefined && operation.form === undefined)
    expect(without(plainJson(withoutOwn(body, operation.body), operation.body), new Set(paths))).toEqual(
      without(plainJson(withoutOwn(example.body, operation.body), operation.body), new Set(paths)),
    )
  const meta = sent[0]!.form?.get('meta')
  if (meta)
    for (const path of sensitivePaths(JSON.parse(meta as string), operation.form?.['meta']))
      expect(valueAt(JSON.parse(meta as string), path), path).toMatch(/^[\w+/]{342}==$/)
  const query = new URL(sent[0]!.url).searchParams
  for (const path of sensitivePaths(example.query, operation.query))
    expect(query.get(path.slice(1)), path).toMatch(/^[\w+/]{342}==$/)
}

/** JSON inside strings may be given either way: compared as values. */
function plainJson(value: unknown, schema: FieldSchema | undefined): unknown {
  if (schema === undefined || value === null || value === undefined) return value
  if (schema.json !== undefined)
    return plainJson(typeof value === 'string' ? JSON.parse(value) : value, schema.json)
  if (Array.isArray(value)) return value.map(item => plainJson(item, schema.items))
  if (typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, plainJson(inner, schema.properties?.[name])]),
  )
}
