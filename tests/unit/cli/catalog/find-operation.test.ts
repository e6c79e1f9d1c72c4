import { expect, test } from 'vitest'
import { findOperation, suggestOperations } from '../../../../src/cli/catalog/find-operation.ts'

test('an operation is found by a method in any case, template or values, with or without slashes', async () => {
  expect((await findOperation('post', 'v3/pay/transactions/jsapi')).title).toBe('JSAPI下单API')
  expect((await findOperation('GET', '/v3/pay/transactions/id/42')).path).toBe(
    '/v3/pay/transactions/id/{transaction_id}',
  )
})

test('a wrong method is answered with the right ones', async () => {
  await expect(findOperation('GET', '/v3/pay/transactions/jsapi')).rejects.toThrow(
    'this path takes POST /v3/pay/transactions/jsapi',
  )
})

test.each(['/v3/pay/transaction/jsapi', '/v3/payy/transactions/jsapi'])('%s is nearly known', async path => {
  expect((await suggestOperations('POST', path))[0]).toBe('POST /v3/pay/transactions/jsapi')
  await expect(findOperation('POST', path)).rejects.toThrow('did you mean\n  POST /v3/pay/transactions/jsapi')
})

test('a path that resembles nothing', async () => {
  await expect(findOperation('POST', '/qqqzzzxx')).rejects.toThrow('catalog search <word>')
})
