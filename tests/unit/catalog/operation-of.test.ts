import { expect, test } from 'vitest'
import { operationOf } from '../../../src/catalog/operation-of.ts'

test('an operation is found by its template and by a concrete path', async () => {
  const operation = await operationOf('GET', '/v3/pay/transactions/id/{transaction_id}')
  expect(operation).toMatchObject({ method: 'GET', path: '/v3/pay/transactions/id/{transaction_id}' })
  expect(await operationOf('GET', 'v3/pay/transactions/id/4200000000000000?mchid=1')).toBe(operation)
})

test('what the catalog does not know is undefined', async () => {
  expect(await operationOf('POST', '/v3/pay/transactions/id/{transaction_id}')).toBeUndefined()
  expect(await operationOf('GET', 'v3/no-such-family/x')).toBeUndefined()
})
