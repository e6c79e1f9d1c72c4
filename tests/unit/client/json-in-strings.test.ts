import { describe, expect, test } from 'vitest'
import type { UnknownCall } from '../../../src/catalog/call.ts'
import { loadExample, type OperationExample } from '../../../src/catalog/examples.ts'
import { expandFamily } from '../../../src/catalog/expand.ts'
import { lazyCatalog } from '../../../src/catalog/lazy.ts'
import type { FieldSchema, Operation } from '../../../src/catalog/types.ts'
import { createWechatpayOver } from '../../../src/client/wechatpay.ts'
import { everyFamily } from '../catalog/families.ts'
import { createPlatform, recordingFetch, type SentRequest } from '../../suites/conformance/platform.ts'

const platform = await createPlatform(crypto)

/**
 * A value with its strings of JSON, those inside of others too, as `text` or as the `value` that they hold.
 * Where an example leaves one out, an empty one is put in.
 */
function convert(value: unknown, schema: FieldSchema | undefined, to: 'text' | 'value'): unknown {
  if (schema?.json !== undefined) {
    const inner = convert(typeof value === 'string' ? JSON.parse(value) : value, schema.json, to)
    return to === 'text' ? JSON.stringify(inner) : inner
  }
  if (Array.isArray(value)) {
    const items: unknown[] =
      value.length === 0 && jsonFields(schema?.items, undefined, '').length > 0 ? [{}] : value
    return items.map(item => convert(item, schema?.items, to))
  }
  if (typeof value !== 'object' || value === null) return value
  const missing = Object.entries(schema?.properties ?? {}).flatMap(([name, { json }]) =>
    json === undefined || Object.hasOwn(value, name)
      ? []
      : [[name, json.type === 'array' ? [] : {}] as const],
  )
  return Object.fromEntries(
    [...Object.entries(value), ...missing].map(([name, inner]) => [
      name,
      convert(inner, schema?.properties?.[name], to),
    ]),
  )
}

/**
 * What stands where strings of JSON belong, by dotted path; `value` undefined lists the paths of the schema
 * alone.
 */
function jsonFields(
  schema: FieldSchema | null | undefined,
  value: unknown,
  path: string,
): [path: string, value: unknown][] {
  if (!schema) return []
  const below = (inner: unknown, key: string): unknown =>
    typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined
  return [
    ...(schema.json
      ? [
          [path, value] as [string, unknown],
          ...jsonFields(schema.json, typeof value === 'string' ? JSON.parse(value) : value, path),
        ]
      : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
      jsonFields(field, below(value, name), `${path}.${name}`),
    ),
    ...jsonFields(schema.items, below(value, '0'), `${path}.0`),
  ]
}

interface Row {
  readonly operation: Operation
  readonly example: OperationExample
}

const inRequest = (
  { query, body }: Operation,
  example: Partial<OperationExample> = {},
): [string, unknown][] => [
  ...jsonFields(query, example.query, 'query'),
  ...jsonFields(body, example.body, 'json'),
]
const inResponse = ({ responses }: Operation, answer?: unknown): [string, unknown][] =>
  jsonFields(responses['200'], answer, 'response')

const every = everyFamily.flatMap(({ family }) => expandFamily(family))
const toRows = (operations: readonly Operation[]): Promise<(readonly [name: string, row: Row])[]> =>
  Promise.all(
    operations.map(
      async operation =>
        [
          `${operation.method} ${operation.path}`,
          { operation, example: (await loadExample(operation))! },
        ] as const,
    ),
  )
const requests = await toRows(every.filter(operation => inRequest(operation).length > 0))
const answers = await toRows(every.filter(operation => inResponse(operation).length > 0))

/** Calls an operation in strict mode. */
async function send(
  { operation, example }: Row,
  query: unknown,
  json: unknown,
  answer: unknown,
): Promise<{ response: Response; sent: SentRequest }> {
  const { fetch, sent } = recordingFetch(() => platform.answer(JSON.stringify(answer)))
  const wxpay = createWechatpayOver(lazyCatalog, {
    ...platform.credentials,
    fetch,
    retry: 0,
    validate: 'strict',
  })
  const verb = operation.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch'
  const call = {
    ...example.variables,
    ...(query !== undefined && { query }),
    ...(json !== undefined && { json }),
  } as UnknownCall
  return { response: await wxpay.chain(operation.path as string)[verb](call), sent: sent[0]! }
}

test('the catalog has strings of JSON in requests and answers, and no upload has one', () => {
  const facts = everyFamily.flatMap(family => family.facts)
  const count = (value: unknown): number => JSON.stringify(value ?? null).split('"format":"json"').length - 1
  expect(requests.flatMap(([, { operation }]) => inRequest(operation))).toHaveLength(
    facts.reduce((sum, { query, body }) => sum + count([query, body]), 0),
  )
  expect(answers.flatMap(([, { operation }]) => inResponse(operation))).toHaveLength(
    facts.reduce((sum, { responses }) => sum + count(responses), 0),
  )
  expect(
    facts.reduce((sum, { form, pathParams, header }) => sum + count([form, pathParams, header]), 0),
  ).toBe(0)
  expect([requests.length, answers.length]).toEqual([12, 9])
})

describe.each(requests)('%s', (_, row) => {
  const { operation, example } = row
  const expected = inRequest(operation, {
    query: convert(example.query, operation.query, 'text') as never,
    body: convert(example.body, operation.body, 'text') as never,
  })

  test.each(['text', 'value'] as const)('takes JSON in strings as %s and sends it as text', async form => {
    const query = convert(example.query, operation.query, form)
    const json = convert(example.body, operation.body, form)
    expect(inRequest(operation, { query: query as never, body: json as never })[0]![1]).toBeTypeOf(
      form === 'text' ? 'string' : 'object',
    )
    const { sent } = await send(row, query, json, {})
    const wire = inRequest(operation, {
      query: Object.fromEntries(new URL(sent.url).searchParams),
      body: sent.body === undefined ? undefined : JSON.parse(sent.body),
    })
    expect(wire).toEqual(expected)
    for (const [path, value] of wire) expect(value, path).toBeTypeOf('string')
    expect(await platform.verifyRequest(sent)).toBe(true)
  })
})

describe.each(answers)('%s', (_, row) => {
  test('gives the values that its strings of JSON hold', async () => {
    const { operation, example } = row
    const schema = operation.responses['200']!
    const text = convert(example.responses['200'], schema, 'text')
    const answer: unknown = await (await send(row, example.query, example.body, text)).response.json()
    expect(answer).toEqual(convert(text, schema, 'value'))
    for (const [path, value] of inResponse(operation, answer)) expect(value, path).toBeTypeOf('object')
  })
})
