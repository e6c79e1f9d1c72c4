import { describe, expect, test } from 'vitest'
import { takeCall } from '../../../src/client/take-call.ts'

const NOTHING = {
  variables: {},
  query: undefined,
  json: undefined,
  file: undefined,
  meta: undefined,
  form: undefined,
  headers: {},
  options: {},
}

test('nothing is a call too', () => {
  expect(takeCall('GET', [], undefined)).toStrictEqual(NOTHING)
  expect(takeCall('GET', [], { query: null })).toStrictEqual(NOTHING)
})

test('each part has its place, what is nobody’s is an option', () => {
  const signal = new AbortController().signal
  expect(
    takeCall('POST', ['id', 'missing'], {
      id: '1',
      query: { a: 1 },
      json: { b: 2 },
      meta: { c: 3 },
      form: { d: 4 },
      headers: { 'X-E': '5' },
      signal,
      odd: true,
    }),
  ).toEqual({
    ...NOTHING,
    variables: { id: '1' },
    query: { a: 1 },
    json: { b: 2 },
    meta: { c: 3 },
    form: { d: 4 },
    headers: { 'x-e': '5' },
    options: { signal, odd: true },
  })
})

test('a template variable may have the name of a part', () => {
  expect(takeCall('GET', ['query', 'json'], { query: 'q', json: 'j' })).toEqual({
    ...NOTHING,
    variables: { query: 'q', json: 'j' },
  })
})

test('a template variable is what the caller gives, and nothing that every object has', () => {
  expect(takeCall('GET', ['constructor', 'toString'], { toString: 'x' }).variables).toStrictEqual({
    toString: 'x',
  })
})

test.each(['json', 'meta', 'form'])('what cannot be sent is named by where it stands: %s', part => {
  expect(() => takeCall('POST', [], { [part]: { total: 5n } })).toThrow(
    new TypeError(`${part}.total is a BigInt, which JSON does not have: give a number or a string`),
  )
})

describe('what the caller changes afterwards is not of this call', () => {
  test('query, json, meta, form and search parameters', () => {
    const given = {
      query: { a: [1] },
      json: { a: [1] },
      meta: { a: [1] },
      form: { a: [1] },
      searchParams: new URLSearchParams('a=1'),
    }
    const call = takeCall('POST', [], given)
    for (const part of [given.query, given.json, given.meta, given.form]) part.a.push(2)
    given.searchParams.append('b', '2')
    expect([call.query, call.json, call.meta, call.form]).toEqual([
      { a: [1] },
      { a: [1] },
      { a: [1] },
      { a: [1] },
    ])
    expect(String(call.options.searchParams)).toBe('a=1')
  })

  test('search parameters of another kind are passed on', () => {
    expect(takeCall('GET', [], { searchParams: 'a=1' }).options).toEqual({ searchParams: 'a=1' })
  })

  test('the shell of a file, but not a Blob, which cannot change', () => {
    const shell = { name: 'a.png', data: Uint8Array.of(1) }
    const call = takeCall('POST', [], { file: shell })
    shell.name = 'b.png'
    expect(call.file).toEqual({ name: 'a.png', data: Uint8Array.of(1) })
    const blob = new File(['x'], 'a.png')
    for (const file of [blob, null, 'a.png', [1]]) expect(takeCall('POST', [], { file }).file).toBe(file)
  })
})

test.each([
  ['x', 'string'],
  [5, 'number'],
  [null, 'null'],
])('a call of %j is none', (input, kind) => {
  expect(() => takeCall('POST', [], input)).toThrow(
    new TypeError(`post() takes an object of template variables, query, json and options, got ${kind}`),
  )
  expect(() => takeCall('GET', [], [{}])).toThrow(/^get\(\) takes an object/)
})
