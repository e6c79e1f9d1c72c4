import { expect, test } from 'vitest'
import { serialiseQuery } from '../../../src/client/query.ts'

test.each<[Record<string, unknown> | undefined, string]>([
  [undefined, ''],
  [{}, ''],
  [{ a: undefined, b: null, c: [] }, ''],
  [{ a: '1' }, '?a=1'],
  [
    { offset: 0, limit: 20, all: false, big: 9007199254740993n },
    '?offset=0&limit=20&all=false&big=9007199254740993',
  ],
  [{ a: '' }, '?a='],
  [{ b: '2', a: '1' }, '?b=2&a=1'],
  [{ a: ['x', undefined, null, 'y', 3] }, '?a=x&a=y&a=3'],
  [{ 'a b': "张 三&=+#?/%'" }, "?a%20b=%E5%BC%A0%20%E4%B8%89%26%3D%2B%23%3F%2F%25'"],
])('%o is %s', (query, expected) => {
  expect(serialiseQuery(query)).toBe(expected)
})

test.each([
  ['an object', {}],
  ['an array in an array', [['x']]],
  ['a function', () => 'x'],
  ['a symbol', Symbol('x')],
  ['a date', new Date()],
])('%s is a TypeError that names the parameter', (_, value) => {
  expect(() => serialiseQuery({ begin_time: value })).toThrow(TypeError)
  expect(() => serialiseQuery({ begin_time: value })).toThrow('query.begin_time')
})
