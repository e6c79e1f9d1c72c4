import { beforeEach, expect, test } from 'vitest'
import { loadExample } from '../../../../src/catalog/examples.ts'
import { lazyCatalog } from '../../../../src/catalog/lazy.ts'
import { createEmulator } from '../../../../src/emulator.ts'
import { createWechatpay } from '../../../../src/index.ts'

/** Orders for parking have no flow of their own. */
const emulator = await createEmulator({ seed: 'kept-flow' })
const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
const { parking } = wxpay.v3.vehicle.transactions
const operation = (await lazyCatalog.find('POST', '/v3/vehicle/transactions/parking'))!
type Order = NonNullable<Parameters<typeof parking.post>[0]>['json']
const example = (await loadExample(operation))!.body as unknown as Order

beforeEach(() => emulator.reset())

const order = (change: Partial<Order> = {}) =>
  parking.post({ json: { ...example, out_trade_no: 'PARK-000001', ...change } }).json()
const query = (out_trade_no: string) =>
  wxpay.v3.vehicle.transactions.outTradeNo._out_trade_no_
    .get({ out_trade_no, query: { sub_mchid: '1900000109' } })
    .json()

test('what was made is found with what was said of it', async () => {
  await order({ description: '停车场 A' })
  expect(await query('PARK-000001')).toMatchObject({ out_trade_no: 'PARK-000001', description: '停车场 A' })
})

test('an unknown number is not found', async () => {
  await order()
  await expect(query('PARK-000002')).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
})

test('the same call again gets the same response; with other parameters it is refused', async () => {
  const first = await order()
  expect(await order()).toEqual(first)
  await expect(order({ description: '另一单' })).rejects.toMatchObject({
    status: 400,
    code: 'INVALID_REQUEST',
  })
})

test('two things have two numbers, and a snapshot has both', async () => {
  const made = [await order(), await order({ out_trade_no: 'PARK-000002' })]
  expect(new Set(made.map(each => each.transaction_id)).size).toBe(2)
  const snapshot = emulator.snapshot()
  await emulator.reset()
  await expect(query('PARK-000002')).rejects.toMatchObject({ status: 404 })
  await emulator.restore(snapshot)
  expect(await query('PARK-000002')).toMatchObject({ transaction_id: made[1]!.transaction_id })
})
