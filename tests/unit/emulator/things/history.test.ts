import { expect, test } from 'vitest'
import { busySandbox } from './things.ts'

const { emulator, history, ask } = await busySandbox()
const { mchid } = emulator.credentials

test('a thing has each step of its life, and what changed', async () => {
  const found = await history('orders', 'SHOP-1')
  expect(found.history.map(({ name, kind, state }) => [name, kind, state])).toEqual([
    ['POST /v3/pay/transactions/native', 'call', 'NOTPAY'],
    ['pay', 'act', 'SUCCESS'],
    ['POST /v3/refund/domestic/refunds', 'call', 'REFUND'],
  ])
  expect(found.history.map(({ changed }) => changed)).toEqual([
    [],
    ['trade_state', 'payment'],
    ['trade_state', 'refunded', 'refunds', 'lastRefund'],
  ])
  expect(found.notifications).toHaveLength(1)
  expect(found.document).toMatchObject({ out_trade_no: 'SHOP-1', total: 100 })
  expect(found.document).not.toHaveProperty('parameters')
})

test('it is found by its key, too', async () => {
  const found = await history('orders', `${mchid}/SHOP-2`)
  expect(found.thing).toMatchObject({ number: 'SHOP-2', key: `${mchid}/SHOP-2` })
})

test.each([
  ['/things/orders/NOTHING', 'there is no NOTHING among orders'],
  ['/things/shoes/1', /^there are no shoes: orders, /],
])('%s is not there', async (path, message) => {
  expect(await ask(path)).toMatchObject({
    code: 'RESOURCE_NOT_EXISTS',
    message: expect.stringMatching(message),
  })
})
