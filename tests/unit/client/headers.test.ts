import { expect, test } from 'vitest'
import { readHeaders } from '../../../src/client/headers.ts'

test.each<[string, unknown, Readonly<Record<string, string>>]>([
  ['nothing', undefined, {}],
  ['null', null, {}],
  ['an object', { 'X-A': '1', 'x-b': ' 2 ', 'X-C': undefined }, { 'x-a': '1', 'x-b': '2' }],
  ['Headers', new Headers({ 'X-A': '1' }), { 'x-a': '1' }],
  ['a Map', new Map([['X-A', '1']]), { 'x-a': '1' }],
  [
    'pairs, of which two have one name',
    [
      ['X-A', '1'],
      ['x-a', '2'],
      ['X-A', '3'],
    ],
    { 'x-a': '1, 2, 3' },
  ],
])('%s is read, its names in lower case', (_, headers, read) => {
  expect(readHeaders(headers)).toEqual(read)
})

test.each<[string, unknown, string]>([
  ['a text', 'x', 'headers has to be an object of names and values, got string'],
  [
    'an empty Wechatpay-Serial',
    { 'Wechatpay-Serial': '' },
    'headers: Wechatpay-Serial is empty; leave it out, and sensitive fields are encrypted',
  ],
  [
    'a name with a space',
    { 'X A': '1' },
    'headers: "X A" is no name of a header, or its value holds what a header cannot',
  ],
  [
    'a value with a line feed, which is not shown',
    { 'X-A': 'secret\nX-B: 1' },
    'headers: "X-A" is no name of a header, or its value holds what a header cannot',
  ],
  [
    'a long name, which is cut',
    { [`X ${'a'.repeat(100)}`]: '1' },
    `headers: "X ${'a'.repeat(57)} is no name of a header, or its value holds what a header cannot`,
  ],
])('%s is refused', (_, headers, message) => {
  expect(() => readHeaders(headers)).toThrow(new TypeError(message))
})
