import { expect, test } from 'vitest'
import { busySandbox } from './things.ts'

const { emulator, list } = await busySandbox()

test('things have number, state, amount, and the acts of their state alone', async () => {
  const { things, kinds } = await list()
  expect(
    things
      .map(({ kind, number, state, amount, acts }) => [
        kind,
        number,
        state,
        amount,
        acts.map(({ name }) => name),
      ])
      .sort(),
  ).toEqual([
    ['orders', 'SHOP-1', 'REFUND', 100, ['complain']],
    ['orders', 'SHOP-2', 'NOTPAY', 100, ['pay', 'fail', 'expire']],
    ['refunds', 'BACK-1', 'PROCESSING', 40, ['finish', 'abnormal', 'close']],
  ])
  expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toMatchObject({
    orders: 2,
    refunds: 1,
    transfers: 0,
  })
})

test('an act is ready to be done: path, body and command have the number', async () => {
  const { things } = await list('?kind=orders')
  const acts = things.find(({ number }) => number === 'SHOP-1')!.acts
  expect(acts).toEqual([
    {
      name: 'complain',
      label: { en: 'Complain', zh: '投诉' },
      method: 'POST',
      path: '/__emulator/complaints',
      body: { out_trade_no: 'SHOP-1' },
      command: 'complain SHOP-1',
      grave: true,
    },
  ])
  const done = await emulator.fetch(`http://127.0.0.1${acts[0]!.path}`, {
    method: 'POST',
    body: JSON.stringify(acts[0]!.body),
  })
  expect(done.status).toBe(200)
  const complaint = (await list('?kind=complaints')).things[0]!
  // What has no command of its own is done by its path.
  expect(complaint.acts.map(({ command }) => command)).toContain(
    `act /complaints/${complaint.number}/respond detail=请尽快处理`,
  )
})

test.each([
  ['?kind=refunds', ['BACK-1']],
  ['?state=NOTPAY', ['SHOP-2']],
  ['?text=shop-1&kind=orders', ['SHOP-1']],
  ['?text=%E5%85%AC%E4%BB%94&limit=1', 1],
])('filtered by %s', async (query, expected) => {
  const { things } = await list(query)
  expect(typeof expected === 'number' ? things.length : things.map(({ number }) => number)).toEqual(expected)
})
