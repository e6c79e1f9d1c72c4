import { expect, test } from 'vitest'
import { readHeaders, type HeadersInput } from '../../../src/notification/headers.ts'

test.each<[string, HeadersInput]>([
  ['Headers', new Headers({ 'Wechatpay-Nonce': 'n' })],
  ['an object', { 'wechatpay-NONCE': 'n', 'content-length': undefined }],
  ['an object with a header of that name', { append: 'x', 'Wechatpay-Nonce': 'n' }],
  ['pairs', [['Wechatpay-Nonce', 'n']]],
  ['a Map', new Map([['Wechatpay-Nonce', 'n']])],
])('a header is found in %s, in any case', (_, input) => {
  const headers = readHeaders(input)
  const found = (name: string): string | null => headers.get(name)
  for (const name of ['Wechatpay-Nonce', 'wechatpay-nonce', 'WECHATPAY-NONCE']) expect(found(name)).toBe('n')
  expect(found('Wechatpay-Serial')).toBeNull()
  expect(found('content-length')).toBeNull()
})

test('Headers of another realm are asked as they are', () => {
  const other = { get: () => 'asked', append: () => undefined }
  expect(readHeaders(other as unknown as Headers)).toBe(other)
})

test.each<[string, HeadersInput]>([
  ['in pairs', Object.entries({ a: '1', A: '2' })],
  ['in a list', { a: ['1', '2'] }],
  ['under two names', { a: '1', A: '2' }],
])('one that came twice, %s, is joined: no signature has a comma', (_, input) => {
  expect(readHeaders(input).get('a')).toBe('1, 2')
})

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  ['a: 1', 'string'],
])('%j are no headers', (input, kind) => {
  expect(() => readHeaders(input as unknown as HeadersInput)).toThrow(
    new TypeError(`headers has to be Headers, or an object of names and values, got ${kind}`),
  )
})
