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
  ['data', { ...operation, body: object('data') }, 'it belongs into json: { data }'],
])('%s is refused, and it is said where it belongs', (name, given, where) => {
  expect(() => checkArguments('POST /v3/x', { [name]: 1 }, given)).toThrow(
    new TypeError(`POST /v3/x takes no ${name}: ${where}`),
  )
})

test('options of ky and of fetch pass, and what is undefined', () => {
  expect(() => {
    checkArguments('POST /v3/x', { timeout: 1, signal: null, dispatcher: {}, a: undefined }, whole)
  }).not.toThrow()
})
