import { describe, expect, test } from 'vitest'
import type { FieldSchema, Operation } from '../../../src/catalog.ts'
import { checkParts, checkPlaces, type Parts } from '../../../src/client/check-parts.ts'
import type { Client } from '../../../src/client/client.ts'
import { takeCall, type Call } from '../../../src/client/take-call.ts'
import type { Upload } from '../../../src/client/upload.ts'

const required: FieldSchema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }
const operation: Operation = {
  method: 'POST',
  path: '/v3/x',
  title: 'x',
  tags: [],
  roles: [],
  pathParams: {},
  responses: {},
}
const upload: Upload = {
  file: { name: 'a.png', type: 'image/png', bytes: new Uint8Array() },
  meta: { m: 1 },
  form: { file: { type: 'file' } },
  others: {},
} as unknown as Upload

/** A client whose validation tells what it was asked, and finds something wrong in it. */
function checking(
  validate: Client['validate'],
  given: Partial<Client['features']> = {},
): { client: Client; asked: unknown[][] } {
  const asked: unknown[][] = []
  const validation: Client['features']['validation'] = (schema, value, mode, options) => {
    asked.push([schema, value, mode, options])
    return [{ path: typeof options === 'string' ? options : (options?.path ?? ''), message: 'is wrong' }]
  }
  const uploads = { check: () => [{ path: 'file', message: 'is wrong' }] }
  return {
    client: { validate, features: { validation, uploads, ...given } } as unknown as Client,
    asked,
  }
}

const parts = (given: Partial<Parts>): Parts => ({
  query: undefined,
  json: undefined,
  upload: undefined,
  ...given,
})
function issues(client: Client, called: Operation, given: Partial<Parts>): unknown {
  try {
    checkParts(client, called, parts(given), true)
  } catch (error) {
    return (error as { issues?: unknown }).issues ?? error
  }
  return []
}

describe('each part is checked by its own schema:', () => {
  test('all of them at once, with their names', () => {
    const meta: FieldSchema = { type: 'object' }
    const called = {
      ...operation,
      query: required,
      body: required,
      form: { meta, file: { type: 'file' } },
    } as const
    const { client, asked } = checking('lenient')
    expect(issues(client, called, { query: { q: '1' }, json: { a: 1 }, upload })).toEqual(
      ['query', 'json', 'file', 'meta'].map(path => ({ path, message: 'is wrong' })),
    )
    expect(asked).toEqual([
      [required, { q: '1' }, 'lenient', { path: 'query', query: true, encrypted: true }],
      [required, { a: 1 }, 'lenient', { path: 'json', encrypted: true }],
      [meta, { m: 1 }, 'lenient', { path: 'meta', encrypted: true }],
    ])
  })

  test('a query that is left out is an empty one', () => {
    const { client, asked } = checking('lenient')
    issues(client, { ...operation, query: required }, {})
    expect(asked.map(([, value]) => value)).toEqual([{}])
  })

  test('a body that is left out is missed in strict mode alone', () => {
    const called = { ...operation, body: required }
    for (const [mode, count] of [
      ['lenient', 0],
      ['strict', 1],
    ] as const) {
      const { client, asked } = checking(mode)
      issues(client, called, {})
      expect(asked, mode).toHaveLength(count)
    }
  })

  test('a file without meta has no meta to check, and meta without a file is none', () => {
    const meta: FieldSchema = { type: 'object' }
    const { client, asked } = checking('lenient')
    expect(issues(client, { ...operation, form: { file: { type: 'file' } } }, { upload })).toEqual([
      { path: 'file', message: 'is wrong' },
    ])
    expect(issues(client, { ...operation, form: { meta } }, {})).toEqual([])
    expect(asked).toEqual([])
  })

  test('nothing is, without validation or where it is switched off', () => {
    const called = { ...operation, body: required, query: required }
    expect(issues(checking('lenient', { validation: undefined }).client, called, { json: {} })).toEqual([])
    expect(issues(checking(false).client, called, { json: {} })).toEqual([])
  })

  test('a client without uploads has no file to check', () => {
    const { client } = checking('lenient', { uploads: undefined })
    expect(issues(client, operation, { upload })).toEqual([])
  })
})

test('the caller’s own numbers are needed in query and body, with validation or without', () => {
  const own: FieldSchema = {
    type: 'object',
    properties: { mchid: { type: 'string', own: 'mchid' }, appid: { type: 'string', own: 'appid' } },
    required: ['mchid', 'appid'],
  }
  const found = issues(
    checking(false).client,
    { ...operation, query: own, body: own },
    { query: {}, json: {} },
  )
  expect(found).toEqual(
    ['query', 'json'].flatMap(part =>
      ['mchid', 'appid'].map(name => expect.objectContaining({ path: `${part}.${name}` })),
    ),
  )
})

describe('what a verb does not take:', () => {
  const client = { transport: { identity: { serial: 'ABC1' } } } as Client
  const file = { name: 'a.png', data: '' }
  const place = (given: object, called: Operation | undefined = operation, method = 'POST'): void =>
    checkPlaces(client, { method, name: `${method} /v3/x` }, called, takeCall(method, [], given) as Call)

  test.each<[string, () => void, string]>([
    ['a file for a body', () => place({ file }), 'POST /v3/x takes no file: its body is json: { … }'],
    [
      'json beside a file, of a path that is not known',
      () =>
        checkPlaces(
          client,
          { method: 'POST', name: 'POST /v3/x' },
          undefined,
          takeCall('POST', [], { file, json: {} }),
        ),
      'POST /v3/x takes a file and no json; what goes beside the file is in meta and form',
    ],
    [
      'json for a file',
      () => place({ json: {} }, { ...operation, form: { file: { type: 'file' } } }),
      'POST /v3/x takes a file and no json; what goes beside the file is in meta and form',
    ],
    [
      'a body of a GET',
      () => place({ json: {} }, operation, 'GET'),
      'GET /v3/x: a GET has no body; give query instead of json',
    ],
    [
      'the merchant’s own serial, in any case',
      () => place({ headers: { 'Wechatpay-Serial': 'abc1' } }),
      "headers: Wechatpay-Serial is the merchant's own serial: it names the WeChat Pay key that " +
        'sensitive fields are encrypted with; leave it out, and the client encrypts them',
    ],
  ])('%s', (_, run, message) => {
    expect(run).toThrow(new TypeError(message))
  })

  test('a file goes to a path that is not known, and json to one that takes it', () => {
    expect(() => {
      checkPlaces(client, { method: 'POST', name: 'x' }, undefined, takeCall('POST', [], { file }))
      place({ json: {}, headers: { 'Wechatpay-Serial': 'ABC2' } })
    }).not.toThrow()
  })
})
