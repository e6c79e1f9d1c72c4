import { describe, expect, test } from 'vitest'
import type { Operation } from '../../../src/catalog/types.ts'
import { isRepeatable } from '../../../src/client/repeatable.ts'
import type { Call } from '../../../src/client/take-call.ts'

const call = (parts: Partial<Call> = {}): Call => ({
  variables: {},
  query: undefined,
  json: undefined,
  file: undefined,
  meta: undefined,
  form: undefined,
  headers: {},
  options: {},
  ...parts,
})
const operation = (parts: object): Operation => parts as Operation

test.each([
  ['GET', true],
  ['PUT', true],
  ['DELETE', true],
  ['POST', false],
  ['PATCH', false],
])('a %s of which nothing is known may be sent twice: %s', (method, expected) => {
  expect(isRepeatable(method, undefined, call())).toBe(expected)
  expect(isRepeatable(method, operation({}), call())).toBe(expected)
})

test('an upload may, and what only reads', () => {
  expect(isRepeatable('POST', operation({ form: {} }), call())).toBe(true)
  expect(isRepeatable('POST', operation({ idempotentBy: 'read-only' }), call())).toBe(true)
})

describe('a POST that WeChat Pay knows again by numbers may', () => {
  const by = (...idempotentBy: readonly string[]): Operation => operation({ idempotentBy })

  test.each<[string, Operation, Partial<Call>]>([
    ['in the body', by('out_trade_no'), { json: { out_trade_no: '1' } }],
    ['deep in the body', by('order.number'), { json: { order: { number: 0 } } }],
    ['in the query', by('out_trade_no'), { query: { out_trade_no: '1' } }],
    ['in the path', by('out_trade_no'), { variables: { out_trade_no: '1' } }],
    ['in a header', by('Idempotency-Key'), { headers: { 'idempotency-key': '1' } }],
    ['in several places', by('a', 'b'), { json: { a: '1' }, query: { b: false } }],
  ])('where they are %s', (_, of, parts) => {
    expect(isRepeatable('POST', of, call(parts))).toBe(true)
  })

  test.each<[string, Operation, Partial<Call>]>([
    ['nowhere', by('out_trade_no'), {}],
    ['empty', by('out_trade_no'), { json: { out_trade_no: '' } }],
    ['null', by('out_trade_no'), { json: { out_trade_no: null } }],
    ['only some', by('a', 'b'), { json: { a: '1' } }],
    ['within text', by('order.number'), { json: { order: 'number' } }],
    ['within nothing', by('order.number'), { json: { order: null } }],
    ['another header', by('Idempotency-Key'), { headers: { 'idempotency-keys': '1' } }],
  ])('but not where they are %s', (_, of, parts) => {
    expect(isRepeatable('POST', of, call(parts))).toBe(false)
  })
})
