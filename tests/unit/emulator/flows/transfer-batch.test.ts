import { beforeEach, describe, expect, test } from 'vitest'
import { actOverHttp, expectBalanced, expectRefusal, NOTIFY_URL, openShop, type Shop } from './shop.ts'

let shop: Shop
let number = 0
let out_batch_no: string

beforeEach(async () => {
  shop ??= await openShop()
  await shop.emulator.reset()
  shop.events.length = 0
  out_batch_no = `BATCH${number++}`
})

const detail = (index: number, transfer_amount: number, more = {}) => ({
  out_detail_no: `D${index}`,
  transfer_amount,
  transfer_remark: '报销',
  openid: 'oUser',
  ...more,
})
const made = () => ({
  appid: 'wxd678efh567hg6787',
  out_batch_no,
  batch_name: '报销单',
  batch_remark: '报销单',
  total_amount: 300,
  total_num: 2,
  transfer_detail_list: [detail(1, 100), detail(2, 200, { user_name: '张三' })],
  notify_url: NOTIFY_URL,
})
const batches = () => shop.wxpay.v3.transfer.batches
const create = (change = {}) =>
  batches()
    .post({ json: { ...made(), ...change } })
    .json()
const byNumber = () => batches().outBatchNo._out_batch_no_
const query = (more = {}) =>
  byNumber()
    .get({ out_batch_no, query: { need_query_detail: true, detail_status: 'ALL', ...more } })
    .json()
const queryDetail = (out_detail_no: string) =>
  byNumber().details.outDetailNo._out_detail_no_.get({ out_batch_no, out_detail_no }).json()
const transferring = () =>
  shop.emulator.ledger().accounts[`merchant:${shop.emulator.credentials.mchid}:transferring`]

test('a batch is accepted without a scene, and is the same one when it is sent again', async () => {
  const batch = await create()
  expect(batch).toMatchObject({ out_batch_no, batch_status: 'ACCEPTED' })
  expect(await create()).toEqual(batch)
  const { transfer_batch } = await query()
  expect(transfer_batch).toMatchObject({ total_amount: 300, total_num: 2, success_num: 0 })
  expect(transfer_batch).not.toHaveProperty('transfer_scene_id')
  await create({ out_batch_no: `${out_batch_no}S`, transfer_scene_id: '1000' })
  out_batch_no += 'S'
  expect((await query()).transfer_batch).toMatchObject({ transfer_scene_id: '1000' })
})

test('the clock leads it over PROCESSING to FINISHED, with one notification and its money with the users', async () => {
  const { batch_id } = await create()
  expect(await queryDetail('D2')).toMatchObject({ detail_status: 'INIT', user_name: '张三', batch_id })
  expect(transferring()).toBe(300)
  await shop.emulator.clock.advance('1s')
  const under = await query()
  expect(under.transfer_batch).toMatchObject({ batch_status: 'PROCESSING' })
  expect(under).not.toHaveProperty('transfer_detail_list')
  expect(await queryDetail('D1')).toMatchObject({ detail_status: 'PROCESSING', transfer_amount: 100 })
  expect(shop.events).toEqual([])
  await shop.emulator.clock.advance('1s')
  const done = await query()
  expect(done.transfer_batch).toMatchObject({
    batch_status: 'FINISHED',
    success_num: 2,
    success_amount: 300,
    fail_num: 0,
  })
  expect(done.transfer_detail_list).toMatchObject([{ out_detail_no: 'D1' }, { out_detail_no: 'D2' }])
  expect(shop.events).toMatchObject([
    {
      type: 'MCHTRANSFER.BATCH.FINISHED',
      resource: { out_batch_no, batch_id, batch_status: 'FINISHED', success_num: 2, fail_amount: 0 },
    },
  ])
  expect(transferring()).toBe(0)
  expectBalanced(shop)
})

test('it is found by WeChat Pay’s numbers too', async () => {
  const { batch_id } = await create()
  const { detail_id } = await queryDetail('D1')
  const byId = batches().batchId._batch_id_
  const { transfer_batch } = await byId.get({ batch_id, query: { need_query_detail: false } }).json()
  expect(transfer_batch).toMatchObject({ out_batch_no, batch_id })
  expect(await byId.details.detailId._detail_id_.get({ batch_id, detail_id }).json()).toEqual(
    await queryDetail('D1'),
  )
})

test('one transfer fails, the other one arrives', async () => {
  await create()
  await shop.emulator.transferBatch.fail(out_batch_no, 'D1', 'NAME_NOT_CORRECT')
  expect(transferring()).toBe(200)
  await shop.emulator.clock.advance('2s')
  expect(await queryDetail('D1')).toMatchObject({ detail_status: 'FAIL', fail_reason: 'NAME_NOT_CORRECT' })
  expect(await queryDetail('D2')).not.toHaveProperty('fail_reason')
  expect((await query({ detail_status: 'FAIL' })).transfer_detail_list).toMatchObject([
    { out_detail_no: 'D1', detail_status: 'FAIL' },
  ])
  expect(shop.events[0]!.resource).toMatchObject({ success_amount: 200, fail_amount: 100, fail_num: 1 })
  await expect(shop.emulator.transferBatch.fail(out_batch_no, 'D2')).rejects.toThrow('FINISHED')
  expectBalanced(shop)
})

test('a closed batch transfers nothing', async () => {
  await create()
  await shop.emulator.transferBatch.close(out_batch_no, 'TRANSFER_SCENE_INVALID')
  await shop.emulator.clock.advance('1d')
  expect((await query()).transfer_batch).toMatchObject({
    batch_status: 'CLOSED',
    close_reason: 'TRANSFER_SCENE_INVALID',
    success_amount: 0,
    fail_amount: 300,
  })
  expect(shop.events).toMatchObject([
    { type: 'MCHTRANSFER.BATCH.CLOSED', resource: { out_batch_no, close_reason: 'TRANSFER_SCENE_INVALID' } },
  ])
  expect(transferring()).toBe(0)
  await expect(shop.emulator.transferBatch.close(out_batch_no)).rejects.toThrow('CLOSED')
})

test('both can be said over HTTP', async () => {
  await create()
  const path = `/transfer-batches/${out_batch_no}`
  expect(await actOverHttp(shop, `${path}/fail`, { out_detail_no: 'D1' })).toMatchObject({
    details: [{ detail_status: 'FAIL', fail_reason: 'ACCOUNT_FROZEN' }, { detail_status: 'INIT' }],
  })
  expect(await actOverHttp(shop, `${path}/close`)).toMatchObject({ close_reason: 'OVERDUE_CLOSE' })
})

test('of many transfers a query gives a page', async () => {
  const transfer_detail_list = Array.from({ length: 30 }, (_, index) => detail(index, 10))
  await create({ total_amount: 300, total_num: 30, transfer_detail_list })
  await shop.emulator.clock.advance('2s')
  expect((await query()).transfer_detail_list).toHaveLength(20)
  expect(await query({ offset: 20 })).toMatchObject({ offset: 20, limit: 20 })
  expect((await query({ offset: 20 })).transfer_detail_list).toHaveLength(10)
})

describe('refusals', () => {
  test('other parameters under a used number', async () => {
    await create()
    await expectRefusal(create({ batch_name: '工资' }), 400, 'INVALID_REQUEST')
  })

  test('sums that do not agree, a number twice, a large amount without a name', async () => {
    await expectRefusal(create({ total_amount: 301 }), 400, 'PARAM_ERROR')
    await expectRefusal(create({ total_num: 3 }), 400, 'PARAM_ERROR')
    const twice = [detail(1, 100), detail(1, 200)]
    await expectRefusal(create({ transfer_detail_list: twice }), 400, 'PARAM_ERROR')
    const large = [detail(1, 100), detail(2, 200_000)]
    await expectRefusal(create({ total_amount: 200_100, transfer_detail_list: large }), 400, 'PARAM_ERROR')
  })

  test('unknown numbers, and what is older than thirty days', async () => {
    await expectRefusal(query(), 404, 'NOT_FOUND')
    await create()
    await expectRefusal(queryDetail('D3'), 404, 'NOT_FOUND')
    await expect(shop.emulator.transferBatch.fail(out_batch_no, 'D3')).rejects.toThrow('D3')
    await shop.emulator.clock.advance('31d')
    await expectRefusal(query(), 404, 'NOT_FOUND')
    await expect(shop.emulator.transferBatch.close('unknown')).rejects.toThrow('unknown')
  })

  test('too little money, where nobody tops it up', async () => {
    const poor = await openShop({ topUp: false })
    await expectRefusal(poor.wxpay.v3.transfer.batches.post({ json: made() }), 403, 'NOT_ENOUGH')
    expectBalanced(poor)
  })
})
