import { expect, test } from 'vitest'
import { filtered, NO_FILTER, type Filter } from '../../../../src/page/timeline/filter.ts'
import { entry } from '../entries.ts'

const entries = [
  entry('call-1', { name: 'POST /v3/pay/transactions/native', about: ['orders/1/SHOP-1'] }),
  entry('call-2', { name: 'GET /v3/x', failed: true, error: 'SIGN_ERROR' }),
  entry('act-3', { kind: 'act', name: 'pay', about: ['orders/1/SHOP-1', 'refunds/1/R'] }),
]
const keys = (filter: Partial<Filter>): string[] =>
  filtered(entries, { ...NO_FILTER, ...filter }).map(({ key }) => key)

test.each([
  [{}, ['call-1', 'call-2', 'act-3']],
  [{ text: 'shop-1' }, ['call-1', 'act-3']],
  [{ text: '  NATIVE shop ' }, ['call-1']],
  [{ text: 'sign_error' }, ['call-2']],
  [{ failures: true }, ['call-2']],
  [{ kind: 'act' as const }, ['act-3']],
  [{ thing: 'refunds/1/R' }, ['act-3']],
  [{ thing: 'refunds/1/R', failures: true }, []],
])('%j lets through %j', (filter, expected) => {
  expect(keys(filter)).toEqual(expected)
})
