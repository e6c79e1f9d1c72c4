import { beforeEach, describe, expect, test } from 'vitest'
import { loadExample } from '../../../src/catalog/examples.ts'
import { expandFamily } from '../../../src/catalog/expand.ts'
import { families as allFamilies } from '../../../src/catalog/generated/families.ts'
import { lazyCatalog, loadFamily } from '../../../src/catalog/lazy.ts'
import type { Operation } from '../../../src/catalog/types.ts'
import { validateValue } from '../../../src/catalog/validate.ts'
import { createEmulator } from '../../../src/emulator.ts'
import { numbersMade, numbersSought } from '../../../src/emulator/kept/numbers.ts'
import { createWechatpay } from '../../../src/index.ts'
import { createPlay } from '../../unit/emulator/sandbox/play.ts'
import { callOf } from './example-call.ts'

/** Operations without a flow of their own: what they make is kept, and found again by its numbers. */
const flows: ReadonlySet<string> = new Set(Object.keys((await createPlay('kept')).flows.operations))
const hasFlow = ({ method, path }: Operation): boolean => flows.has(`${method} ${path}`)
const catalog: readonly (readonly Operation[])[] = await Promise.all(
  Object.keys(allFamilies).map(async name => expandFamily((await loadFamily(name))!)),
)

/** An operation that looks something up, the one that makes it, and the number that both have. */
interface Pair {
  readonly title: string
  readonly lookup: Operation
  readonly maker: Operation
  readonly number: string
}

/** What an operation looks up, and what of its family makes that. */
function soughtBy(
  lookup: Operation,
  families: readonly (readonly Operation[])[] = withoutFlows,
): Omit<Pair, 'title' | 'lookup'> | undefined {
  const family = families.find(operations => operations.includes(lookup))!
  const number = numbersSought(lookup, family).at(-1)
  const maker = family.find(other => {
    const { own, assigned } = numbersMade(other)
    return number !== undefined && other !== lookup && [...own, ...assigned].includes(number)
  })
  return number === undefined || maker === undefined ? undefined : { maker, number }
}

const withoutFlows: readonly (readonly Operation[])[] = catalog.map(family =>
  family.filter(operation => !hasFlow(operation)),
)
const pairs: readonly Pair[] = withoutFlows.flat().flatMap(lookup => {
  const sought = soughtBy(lookup)
  const title = `${lookup.method} ${lookup.path} by ${sought?.number}`
  return sought === undefined ? [] : [{ title, lookup, ...sought }]
})

const emulator = await createEmulator({ seed: 'kept' })
const options = { validate: 'strict', fetch: emulator.fetch } as const
const merchant = createWechatpay({ ...emulator.credentials, ...options })
const brand = createWechatpay({ ...emulator.brandCredentials, ...options })

beforeEach(() => emulator.reset())

/** Calls an operation by its example, with some variables and parameters otherwise. */
async function call(
  { method, path }: Operation,
  change: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const operation = (await lazyCatalog.find(method, path))!
  const example = (await loadExample(operation))!
  const given = callOf(operation, example)
  for (const [name, value] of Object.entries(change)) {
    if (name in operation.pathParams) given[name] = value
    else if (operation.query?.properties?.[name] !== undefined)
      given['query'] = { ...(given['query'] as object), [name]: value }
  }
  const client = path.startsWith('/brand/') ? brand : merchant
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
  const response = await client.chain(path as string)[verb](given)
  const body: unknown = operation.produces === undefined ? await response.json() : undefined
  const schema = operation.responses[response.status]
  if (schema && operation.produces === undefined)
    expect(validateValue(schema, body, 'strict', 'response')).toEqual([])
  return body
}

/** Makes something, and before it what it is made for. @returns its number */
async function make({ maker, number }: Omit<Pair, 'title' | 'lookup'>): Promise<unknown> {
  const parent = soughtBy(maker)
  const change = parent === undefined ? {} : { [parent.number]: await make(parent) }
  const made = (await call(maker, change)) as Readonly<Record<string, unknown>> | undefined
  const example = (await loadExample((await lazyCatalog.find(maker.method, maker.path))!))!
  return made?.[number] ?? (example.body as Readonly<Record<string, unknown>>)[number]
}

test('of what the catalog can look up, everything is tried here or has a flow', () => {
  const all = catalog.flat().filter(lookup => soughtBy(lookup, catalog) !== undefined)
  expect(all.length).toBeGreaterThan(330)
  const tried = new Set(pairs.map(({ lookup }) => lookup))
  const left = all.filter(lookup => !tried.has(lookup) && !hasFlow(lookup))
  expect(left.map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

describe.each(pairs)('$title', ({ lookup, maker, number }) => {
  test('finds what was made, and nothing that was not', async () => {
    await expect(call(lookup)).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
    const value = await make({ maker, number })
    const found = (await call(lookup, { [number]: value })) as Readonly<Record<string, unknown>> | undefined
    if (found && number in found) expect(String(found[number])).toBe(String(value))
    if (lookup.method === 'DELETE')
      await expect(call(lookup, { [number]: value })).rejects.toMatchObject({ status: 404 })
  })
})
