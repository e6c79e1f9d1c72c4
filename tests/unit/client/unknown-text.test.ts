import { expect, test, vi } from 'vitest'
import type { FieldSchema, Operation } from '../../../src/catalog/types.ts'
import type { Client } from '../../../src/client/client.ts'
import { warnOfUnknownText } from '../../../src/client/unknown-text.ts'

const body = {
  type: 'object',
  properties: {
    name: { type: 'string', sensitive: true },
    note: { type: 'string' },
    free: { type: 'object' },
    list: { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } },
    texts: { type: 'array', items: { type: 'string' } },
    inner: { type: 'object', properties: { a: { type: 'string' } } },
  },
} as FieldSchema

function warned(json: unknown, of: object = { body }): string[] {
  const warning = vi.fn<(info: { code: string; message: string }) => void>()
  const client = { transport: { hooks: { warning } } } as unknown as Client
  const operation = { method: 'POST', path: '/v3/x', responses: {}, ...of } as unknown as Operation
  warnOfUnknownText(client, operation, json)
  return warning.mock.calls.map(([{ code, message }]) => `${code} ${message}`)
}
const goesOut = (path: string): string =>
  `unknown-field POST /v3/x: ${path} is a text that the catalog does not know, and goes out in clear`

test.each<[string, unknown, readonly string[]]>([
  ['at the top', { other: 'x' }, ['json.other']],
  ['in an object that is known', { inner: { b: 'x' } }, ['json.inner.b']],
  ['in an object that is not', { other: { a: 'x', b: { c: 'y' } } }, ['json.other.a', 'json.other.b.c']],
  ['in a list that is known, said once', { list: [{ a: '1', b: '2' }, { b: '3' }] }, ['json.list.*.b']],
  ['in a list that is not', { other: ['x', ['y']] }, ['json.other.*', 'json.other.*.*']],
  ['by a name of every object', { constructor: 'x' }, ['json.constructor']],
])('a text %s is warned of', (_, json, paths) => {
  expect(warned(json)).toEqual(paths.map(goesOut))
})

test.each<[string, unknown]>([
  ['what is known', { name: 'x', note: 'y', inner: { a: 'z' }, list: [{ a: '1' }], texts: ['a'] }],
  ['numbers, null and false', { other: 5, more: null, less: false, list: [null, 1] }],
  ['what is free by its schema', { free: { anything: 'x', list: ['y'] } }],
  ['a property without a value', { other: undefined, list: [undefined] }],
  ['nothing', undefined],
  ['null', null],
])('%s is not', (_, json) => {
  expect(warned(json)).toEqual([])
})

test('where nothing is encrypted, nothing is said', () => {
  const plain = { type: 'object', properties: { note: { type: 'string' } } }
  expect(warned({ other: 'x' }, { body: plain })).toEqual([])
  expect(warned({ other: 'x' }, { body: undefined })).toEqual([])
})
