import { expect, test } from 'vitest'
import type { FieldSchema, Operation } from '../../../src/catalog.ts'
import { checkArguments } from '../../../src/client/arguments.ts'

const object = (...names: string[]): FieldSchema => ({
  type: 'object',
  properties: Object.fromEntries(names.map(name => [name, { type: 'string' }])),
})
const operation: Operation = {
  method: 'POST',
  path: '/v3/x',
  title: 'x',
  tags: [],
  roles: [],
  pathParams: {},
  responses: {},
}
const whole: Operation = {
  ...operation,
  body: object('a'),
  query: object('b'),
  form: { meta: object('c'), file: { type: 'file' } },
}
const ELSEWHERE = 'fields of the body belong into json: { … }, parameters into query: { … }'

test.each<[string, Operation | undefined, string]>([
  ['a', whole, 'it belongs into json: { a }'],
  ['b', whole, 'it belongs into query: { b }'],
  ['c', whole, 'it belongs into meta: { c }'],
  ['a', operation, ELSEWHERE],
  ['a', { ...operation, form: { file: { type: 'file' } } }, ELSEWHERE],
  ['a', undefined, ELSEWHERE],
  ['toString', whole, ELSEWHERE],
  ['data', whole, 'the body is json: { … }'],
  ['body', whole, 'the body is json: { … }'],
  ['params', whole, 'parameters are query: { … }, and template variables stand beside it by their names'],
  ['method', whole, 'the verb at the end of the chain decides it'],
  ['fetch', whole, 'it is an option of createWechatpay'],
  ['baseUrl', whole, 'it is an option of createWechatpay'],
  ['baseURL', whole, 'the host is the option baseUrl of createWechatpay'],
  ['prefix', whole, 'the host is the option baseUrl of createWechatpay'],
  ['parseJson', whole, 'responses are parsed by the client'],
  ['stringifyJson', whole, 'what is signed is serialised by the client'],
  ['data', { ...operation, body: object('data') }, 'it belongs into json: { data }'],
])('%s is refused, and it is said where it belongs', (name, given, where) => {
  expect(() => checkArguments('POST /v3/x', { [name]: 1 }, given)).toThrow(
    new TypeError(`POST /v3/x takes no ${name}: ${where}`),
  )
})

test.each([
  'searchParams',
  'retry',
  'timeout',
  'totalTimeout',
  'throwHttpErrors',
  'hooks',
  'context',
  'signal',
  'onDownloadProgress',
  'onUploadProgress',
  'redirect',
  'credentials',
  'cache',
  'mode',
  'referrer',
  'referrerPolicy',
  'integrity',
  'keepalive',
  'priority',
  'window',
  'dispatcher',
  'duplex',
])('%s is an option of ky or of fetch, and passes', name => {
  expect(() => checkArguments('POST /v3/x', { [name]: null }, whole)).not.toThrow()
})

test('what is undefined passes', () => {
  expect(() => checkArguments('POST /v3/x', { a: undefined }, whole)).not.toThrow()
})
