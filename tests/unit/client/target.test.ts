import { expect, test } from 'vitest'
import { snapshot, snapshotQuery } from '../../../src/client/snapshot.ts'
import { parseTarget } from '../../../src/client/target.ts'

test.each([
  '/v3/a/../b',
  '/v3/a/%2e%2e/b',
  '/v3/a/./b',
  '/v3/a\\b',
  '/v3/a\tb',
  '/v3/a\nb',
  '/v3/a#b',
  '/v3/%61',
  '/https://api.mch.weixin.qq.com/v3/certificates',
])('the path %j is refused', path => {
  expect(() => parseTarget(path, {})).toThrow(TypeError)
})

test('a dot segment that a value makes is refused', () => {
  expect(() => parseTarget('/v3/.{a}/b', { a: '.b' })).not.toThrow()
  expect(() => parseTarget('/v3/{a}.{b}/c', { a: '1', b: '2' })).not.toThrow()
  expect(() => parseTarget('/v3/.{a}', { a: '.' })).toThrow(TypeError)
  expect(() => parseTarget('/v3/%2{a}/b', { a: 'e' })).toThrow(TypeError)
})

test('a path that is taken goes out as it is read', () => {
  expect(parseTarget('/v3/x/{id}?a=1', { id: 'a/b' })).toEqual({
    template: '/v3/x/{id}',
    pathname: '/v3/x/a%2Fb',
    search: '?a=1',
  })
})

test('a getter is read once, and a BigInt or a cycle is named', () => {
  let reads = 0
  const order = {
    get total() {
      return ++reads
    },
  }
  expect(snapshot(order, 'json')).toEqual({ total: 1 })
  expect(reads).toBe(1)
  expect(() => snapshot({ a: [1n] }, 'json')).toThrow(/^json\.a\.0 is a BigInt/)
  const cycle: Record<string, unknown> = {}
  cycle['self'] = cycle
  expect(() => snapshot(cycle, 'json')).toThrow(/^json\.self is a cycle/)
})

test('query that cannot be sent is named', () => {
  expect(snapshotQuery(new URLSearchParams('a=1&a=2'))).toEqual({ a: ['1', '2'] })
  expect(() => snapshotQuery('a=1')).toThrow(/^query has to be a plain object/)
  expect(() => snapshotQuery({ a: NaN })).toThrow(/^query\.a is NaN/)
})

const DOTS = 'the path holds a dot segment (. or ..): give values as template variables'
const BRACE = 'the path holds a brace that is no template variable: write {name}, with letters, digits and _'
const URL_GIVEN = 'chain() takes a path, like v3/certificates, and no URL: the host is the option baseUrl'
const PERCENT = 'the path holds a % that begins no percent-encoding: give values as template variables'
const bad = (text: string): string =>
  `the path holds ${text}, which does not go out as it is: give values as template variables`
const plain = (encoded: string, character: string): string =>
  `the path holds ${encoded}, which stands for a plain ${character}: write the character itself`

test.each([
  ['/v3/a/..', DOTS],
  ['/v3/../b', DOTS],
  ['/v3/./b', DOTS],
  ['/v3/..?a=1', DOTS],
  ['/v3/a}', BRACE],
  ['/v3/{a-b}', BRACE],
  ['/https://a.example/v3', URL_GIVEN],
  ['/HTTP:/a', URL_GIVEN],
  ['/a+b.c-d:/x', URL_GIVEN],
  ['/v3/a b', bad('" "')],
  ['/#', bad('"#"')],
  ['/v3/a\u0000b', bad('"\\u0000"')],
  ['/v3/a\u007Fb', bad('"\u007F"')],
  ['/v3/a\\b', bad('"\\\\"')],
  ['/v3/a#b', bad('"#"')],
  ['/v3/%2e', plain('%2e', '.')],
  ['/v3/%2D', plain('%2D', '-')],
  ['/v3/%30', plain('%30', '0')],
  ['/v3/%39', plain('%39', '9')],
  ['/v3/%41', plain('%41', 'A')],
  ['/v3/%4F', plain('%4F', 'O')],
  ['/v3/%50', plain('%50', 'P')],
  ['/v3/%5a', plain('%5a', 'Z')],
  ['/v3/%5F', plain('%5F', '_')],
  ['/v3/%61', plain('%61', 'a')],
  ['/v3/%6f', plain('%6f', 'o')],
  ['/v3/%70', plain('%70', 'p')],
  ['/v3/%79', plain('%79', 'y')],
  ['/v3/%7A', plain('%7A', 'z')],
  ['/v3/%7e', plain('%7e', '~')],
  ['/v3/%', PERCENT],
  ['/v3/%2', PERCENT],
  ['/v3/a?b=%zz', PERCENT],
  ['/v3/a\uD800', 'the path is not well-formed Unicode: it holds half of a surrogate pair'],
])('%j is refused in words', (path, message) => {
  expect(() => parseTarget(path, {})).toThrow(new TypeError(message))
})

test.each([
  ['/v3/a%2Fb', '/v3/a%2Fb', ''],
  ['/v3/a%40b%5B', '/v3/a%40b%5B', ''],
  ['/v3/a?b=%2e&c=..', '/v3/a', '?b=%2e&c=..'],
  ['/v3/a?b=/../c', '/v3/a', '?b=/../c'],
  ['/v3/...', '/v3/...', ''],
  ['/v3/.a/b.', '/v3/.a/b.', ''],
  ['/v3/张', '/v3/%E5%BC%A0', ''],
  ['/张', '/%E5%BC%A0', ''],
  ["/v3/-._~!$&'()*+,;=:@", "/v3/-._~!$&'()*+,;=:@", ''],
  ['/v3/a:b', '/v3/a:b', ''],
  ['/v3/a:/b', '/v3/a:/b', ''],
  ['/v3/x?', '/v3/x', ''],
])('%j goes out as %j', (path, pathname, search) => {
  expect(parseTarget(path, {})).toMatchObject({ pathname, search })
})

test('the template is what stands before the query', () => {
  expect(parseTarget('/v3/{a}?b=1?c', { a: '1' })).toEqual({
    template: '/v3/{a}',
    pathname: '/v3/1',
    search: '?b=1?c',
  })
})
