import { expect, test } from 'vitest'
import { newestValid } from '../../../src/keys/newest-valid.ts'
import { named } from './fake-keys.ts'

test.each([
  ['nothing of nothing', [], undefined],
  ['a bare key', [named('bare')], 'bare'],
  ['one from its first moment on', [named('a', 100, 200)], 'a'],
  ['none that begins later', [named('a', 101, 200)], undefined],
  ['none at its end', [named('a', 50, 100)], undefined],
  ['one until just before its end', [named('a', 50, 101)], 'a'],
  ['the one that ends last', [named('a', 0, 200), named('b', 0, 300), named('c', 0, 250)], 'b'],
  ['a bare key before all others', [named('a', 0, 200), named('bare')], 'bare'],
  ['the first of two that end together', [named('a', 0, 200), named('b', 0, 200)], 'a'],
])('at 100: %s', (_, keys, expected) => {
  expect(newestValid(keys, 100)?.serial).toBe(expected)
})
