import { expect, test } from 'vitest'
import { fieldPlan } from '../../../src/fields/plan.ts'
import { jsonText, list, object, secret, text } from './plain-key.ts'

test.each([
  ['a string', text],
  ['an object', object({ a: text, b: { type: 'integer' } })],
  ['an array', list(object({ a: list(text) }))],
  ['anything', { type: 'any' as const }],
])('%s without sensitive fields needs no plan', (_, schema) => {
  expect(fieldPlan(schema)).toBeUndefined()
})

test('a plan holds what leads to a sensitive field, and nothing else', () => {
  const plan = fieldPlan(object({ a: text, b: object({ c: list(secret), d: text }), e: { type: 'number' } }))
  expect(plan).toEqual({
    properties: new Map([['b', { properties: new Map([['c', { items: { sensitive: true } }]]) }]]),
  })
})

test('a plan is worked out once', () => {
  const schema = object({ a: secret })
  expect(fieldPlan(schema)).toBe(fieldPlan(schema))
})

test('a string of JSON is in the plan, with what is inside it', () => {
  expect(fieldPlan(object({ a: jsonText(object({ b: secret, c: text })) }))).toEqual({
    properties: new Map([['a', { json: { inner: { properties: new Map([['b', { sensitive: true }]]) } } }]]),
  })
  expect(fieldPlan(jsonText(object({ c: text })))).toEqual({ json: { inner: undefined } })
  expect(fieldPlan({ type: 'string', format: 'json' })).toEqual({ json: { inner: undefined } })
})
