import { expect, test } from 'vitest'
import { exampleOf } from '../../../src/catalog/example-of.ts'

test('the example of an operation is found by template and by concrete path', async () => {
  const byTemplate = await exampleOf('GET', 'v3/pay/transactions/id/{transaction_id}')
  expect(byTemplate?.variables).toEqual({ transaction_id: '1217752501201407033233368018' })
  expect(await exampleOf('GET', '/v3/pay/transactions/id/42')).toBe(byTemplate)
  expect(byTemplate?.responses['200']).toMatchObject({ trade_state: 'SUCCESS' })
})

test('what the catalog does not know has no example', async () => {
  expect(await exampleOf('GET', 'v3/nothing/here')).toBeUndefined()
})
