import { beforeEach, expect, test } from 'vitest'
import { actOverHttp, expectBalanced, expectRefusal, NOTIFY_URL, type Shop } from '../shop.ts'
import { openPlatform, ORDINARY, paidOrder, PLATFORM, SUB } from './platform.ts'

let shop: Shop
const out_request_no = 'W1'

beforeEach(async () => {
  shop ??= await openPlatform()
  await shop.emulator.reset()
  await paidOrder(shop, SUB, {})
  shop.events.length = 0
})

const fund = () => shop.wxpay.v3.ecommerce.fund
const balance = (account_type: 'BASIC' | 'OPERATION' | 'DEPOSIT' = 'BASIC') =>
  fund().balance._sub_mchid_.get({ sub_mchid: SUB, query: { account_type } }).json()
const withdraw = (amount: number, more = {}) =>
  fund()
    .withdraw.post({
      json: { sub_mchid: SUB, out_request_no, amount, remark: '提现', notify_url: NOTIFY_URL, ...more },
    })
    .json()
const query = () =>
  fund()
    .withdraw.outRequestNo._out_request_no_.get({ out_request_no, query: { sub_mchid: SUB } })
    .json()

test('a balance is what is at disposal, and what waits to be shared', async () => {
  expect(await balance()).toEqual({
    sub_mchid: SUB,
    account_type: 'BASIC',
    available_amount: 9900,
    pending_amount: 0,
  })
  await paidOrder(shop)
  expect(await balance()).toMatchObject({ available_amount: 9900, pending_amount: 9900 })
  expect(await balance('OPERATION')).toMatchObject({ available_amount: 0, pending_amount: 0 })
  expect(await balance('DEPOSIT')).toMatchObject({ account_type: 'DEPOSIT', available_amount: 0 })
})

test('a day’s final balance is what there was when it ended', async () => {
  const now = shop.emulator.clock.now()
  const day = (time: number): string => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
  const endOf = (date: string) =>
    fund().enddaybalance._sub_mchid_.get({ sub_mchid: SUB, query: { date } }).json()
  await expectRefusal(endOf(day(now)), 400, 'INVALID_REQUEST')
  await shop.emulator.clock.advance('24h')
  await withdraw(1000)
  expect(await endOf(day(now))).toMatchObject({ available_amount: 9900, pending_amount: 0 })
  await shop.emulator.clock.advance('24h')
  expect(await endOf(day(now + 24 * 3_600_000))).toMatchObject({ available_amount: 8900 })
  expect(await endOf('2019-08-17')).toMatchObject({ available_amount: 0 })
})

test('a withdrawal is made once, found by both numbers, and arrives', async () => {
  const made = await withdraw(1000)
  expect(made).toMatchObject({ sub_mchid: SUB, out_request_no, account_type: 'BASIC' })
  expect(await withdraw(1000)).toEqual(made)
  expect(await balance()).toMatchObject({ available_amount: 8900 })
  const under = await query()
  expect(under).toMatchObject({ status: 'CREATE_SUCCESS', amount: 1000, sp_mchid: PLATFORM, remark: '提现' })
  expect(under).not.toHaveProperty('reason')
  await shop.emulator.clock.advance('2s')
  const done = await query()
  expect(done).toMatchObject({ status: 'SUCCESS' })
  const { withdraw_id } = made
  expect(
    await fund()
      .withdraw._withdraw_id_.get({ withdraw_id, query: { sub_mchid: SUB } })
      .json(),
  ).toEqual(done)
  expect(shop.events).toMatchObject([
    { type: 'MCHWITHDRAW.CHANGE', resource: { status: 'SUCCESS', sub_mchid: SUB, out_request_no } },
  ])
  expectBalanced(shop)
})

test.each(['fail', 'close'] as const)('a withdrawal may %s, and the money is there again', async end => {
  await withdraw(1000)
  await shop.emulator.withdrawal[end](out_request_no, '卡号错误')
  expect(await query()).toMatchObject({ status: { fail: 'FAIL', close: 'CLOSE' }[end], reason: '卡号错误' })
  expect(await balance()).toMatchObject({ available_amount: 9900 })
  await shop.emulator.clock.advance('1h')
  expect(shop.events).toHaveLength(1)
  await expect(shop.emulator.withdrawal[end](out_request_no)).rejects.toThrow('not CREATE_SUCCESS')
  expectBalanced(shop)
})

test('the bank sends back what had arrived', async () => {
  await withdraw(1000)
  await expect(shop.emulator.withdrawal.bounce(out_request_no)).rejects.toThrow('not SUCCESS')
  await shop.emulator.clock.advance('2s')
  await shop.emulator.withdrawal.bounce(out_request_no)
  expect(await query()).toMatchObject({ status: 'REFUND' })
  expect(await balance()).toMatchObject({ available_amount: 9900 })
  expect(shop.events.map(({ resource }) => resource['status'])).toEqual(['SUCCESS', 'REFUND'])
  expectBalanced(shop)
})

test('its end can be said over HTTP', async () => {
  await withdraw(1000)
  expect(
    await actOverHttp(shop, `/withdrawals/${out_request_no}/fail`, { reason: '户名错误' }),
  ).toMatchObject({
    status: 'FAIL',
    reason: '户名错误',
  })
})

test('a platform’s sub-merchants are its own, and nobody else is', async () => {
  const parties = {
    subMerchants: { [PLATFORM]: [ORDINARY] },
    ecommerceSubMerchants: { [PLATFORM]: [SUB] },
  }
  const { wxpay } = await openPlatform({ parties })
  const { _sub_mchid_ } = wxpay.v3.ecommerce.fund.balance
  for (const sub_mchid of [SUB, ORDINARY])
    expect(await _sub_mchid_.get({ sub_mchid }).json()).toMatchObject({ sub_mchid, available_amount: 0 })
  await expectRefusal(_sub_mchid_.get({ sub_mchid: '1900000999' }), 403, 'NO_AUTH')
})

test('what is refused', async () => {
  await expectRefusal(withdraw(9901), 403, 'NOT_ENOUGH')
  await expectRefusal(withdraw(1, { account_type: 'FEES' }), 403, 'NOT_ENOUGH')
  await expectRefusal(withdraw(0), 400, 'PARAM_ERROR')
  await expectRefusal(withdraw(1, { sub_mchid: PLATFORM }), 400, 'INVALID_REQUEST')
  await expectRefusal(query(), 404, 'RESOURCE_NOT_EXISTS')
  await withdraw(1)
  await expectRefusal(withdraw(2), 400, 'INVALID_REQUEST')
  await expect(shop.emulator.withdrawal.fail('W9')).rejects.toThrow('W9')
})
