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
