import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  actOverHttp,
  expectBalanced,
  expectDocumented,
  expectRefusal,
  NOTIFY_URL,
  openShop,
  type Shop,
} from './shop.ts'

const mchid = '1900000100'
const sub_mchid = '1900000109'
/** Of another sub-merchant of the same partner. */
const another = '1900000117'
const appid = 'wxd678efh567hg6787'
const sub_appid = 'wxd678efh567hg6999'
const service_id = '500001'

let shop: Shop
let number = 0
let out_order_no: string
let authorization_code: string
let openid: string

beforeEach(async () => {
  shop ??= await openShop({ mchid, parties: { subMerchants: { [mchid]: [sub_mchid, another] } } })
  shop.events.length = 0
  out_order_no = `PP-${++number}`
  authorization_code = `PA-${number}`
  openid = `oUser${number}`
})

afterEach(() => {
  expectDocumented(shop)
  expectBalanced(shop)
})

const orders = () => shop.wxpay.v3.payscore.partner.serviceorder
const order = () => orders()._out_order_no_
const asked = { service_id, sub_mchid }
const names = { ...asked, appid, sub_appid }
const made = () => ({
  ...names,
  out_order_no,
  service_introduction: '充电宝',
  time_range: { start_time: '20261125100000' },
  location: { start_location: '嗨客时尚主题展餐厅', end_location: '嗨客时尚主题展餐厅' },
  risk_fund: { name: 'DEPOSIT' as const, amount: 10_000 },
  notify_url: NOTIFY_URL,
})
const create = (change = {}) =>
  orders()
    .post({ json: { ...made(), ...change } })
    .json()
const query = (change = {}) =>
  orders()
    .get({ query: { ...asked, out_order_no, ...change } })
    .json()
const owed = (total_amount: number) => ({
  ...asked,
  post_payments: [{ name: '租金', amount: total_amount, count: 1 }],
  total_amount,
})
const complete = (total = 4000, change = {}) =>
  order().complete.post({ out_order_no, json: { ...owed(total), ...change } })
const cancel = (change = {}) =>
  order().cancel.post({ out_order_no, json: { ...asked, reason: '用户取消', ...change } })
const modify = (total: number) => order().modify.post({ out_order_no, json: owed(total) })
const collect = () => order().pay.post({ out_order_no, json: asked })
const sync = () =>
  order().sync.post({
    out_order_no,
    json: { ...asked, type: 'Order_Paid', detail: { paid_time: '20261125120000' } },
  })
const payscore = () => shop.emulator.payscore
/** Of this test's order and permission: those of earlier ones may still be paid. */
const events = () =>
  shop.events.filter(
    ({ resource }) =>
      resource['out_order_no'] === out_order_no || resource['authorization_code'] === authorization_code,
  )
const types = () => events().map(({ type }) => type)
const available = (id: string) => shop.emulator.ledger().accounts[`merchant:${id}:available`] ?? 0

async function confirmed(): Promise<void> {
  await create()
  await payscore().confirm(out_order_no, openid)
}

describe('orders', () => {
  test('created for the sub-merchant, found by both numbers, and the same call again is the same order', async () => {
    const created = await create()
    expect(created).toMatchObject({ state: 'CREATED', mchid, appid, sub_mchid, sub_appid, out_order_no })
    expect(created).not.toHaveProperty('openid')
    expect(await create()).toEqual(created)
    const byPackage = await orders()
      .get({ query: { ...asked, query_id: created.package! } })
      .json()
    expect(byPackage).toEqual(await query())
  })

  test('from confirmation to deduction: the partner is told, the sub-merchant gets the money', async () => {
    const before = available(sub_mchid)
    await confirmed()
    const running = await query()
    expect(running).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM', openid })
    expect(running.sub_openid).toMatch(/^o/)
    expect((await complete()).status).toBe(204)
    expect(await query()).toMatchObject({
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      collection: { state: 'USER_PAYING', paying_amount: 4000 },
    })
    await shop.emulator.clock.advance('2s')
    const done = await query()
    expect(done).toMatchObject({ state: 'DONE', collection: { state: 'USER_PAID', paid_amount: 4000 } })
    const { sub_openid } = running
    const told = { mchid, appid, sub_mchid, sub_appid, openid, sub_openid, out_order_no }
    expect(events()).toMatchObject([
      { type: 'PAYSCORE.USER_CONFIRM', resource: { ...told, state: 'DOING' } },
      { type: 'PAYSCORE.USER_PAID', resource: { ...told, state: 'DONE', total_amount: 4000 } },
    ])
    // Less the fee.
    expect(available(sub_mchid) - before).toBe(3976)
    expect(available(mchid)).toBe(0)
  })

  test('what was deducted is refunded by the partner, by its transaction and for that sub-merchant', async () => {
    await confirmed()
    await complete()
    const { collected } = await payscore().pay(out_order_no)
    const { refunds } = shop.wxpay.v3.refund.domestic
    const transaction_id = collected!.transaction_id!
    const json = {
      sub_mchid,
      transaction_id,
      out_refund_no: `R-${out_order_no}`,
      notify_url: NOTIFY_URL,
      amount: { refund: 1000, total: 4000, currency: 'CNY' },
    }
    await expectRefusal(refunds.post({ json: { ...json, sub_mchid: another } }), 403, 'NO_AUTH')
    const { out_refund_no } = await refunds.post({ json }).json()
    await shop.emulator.clock.advance('2s')
    const refunded = await refunds._out_refund_no_.get({ out_refund_no, query: { sub_mchid } }).json()
    expect(refunded).toMatchObject({ status: 'SUCCESS', transaction_id })
    expect(shop.events.at(-1)).toMatchObject({ type: 'REFUND.SUCCESS', resource: { sub_mchid } })
    const transactions = shop.wxpay.v3.pay.partner.transactions.id._transaction_id_
    await expectRefusal(
      transactions.get({ transaction_id, query: { sp_mchid: mchid, sub_mchid } }),
      404,
      'ORDER_NOT_EXIST',
    )
  })

  test('a deduction that fails is asked for again by the partner', async () => {
    await confirmed()
    await complete()
    await payscore().fail(out_order_no)
    await shop.emulator.clock.advance('3h')
    expect(await query()).toMatchObject({ collection: { state: 'USER_PAYING' } })
    expect((await collect()).status).toBe(204)
    await shop.emulator.clock.advance('2s')
    expect(await query()).toMatchObject({ state: 'DONE' })
  })

  test('modified downwards, it is paid with less', async () => {
    await confirmed()
    await complete(4000)
    await expectRefusal(modify(4000), 400, 'INVALID_REQUEST')
    expect((await modify(3000)).status).toBe(204)
    expect(await query()).toMatchObject({ total_amount: 3000, collection: { paying_amount: 3000 } })
  })

  test('paid elsewhere, nothing is deducted any more', async () => {
    await confirmed()
    await complete()
    expect((await sync()).status).toBe(204)
    expect(await query()).toMatchObject({ state: 'DONE', collection: { details: [{ paid_type: 'MCH' }] } })
    await shop.emulator.clock.advance('3d')
    expect(types()).toEqual(['PAYSCORE.USER_CONFIRM'])
  })

  test('completed with nothing to pay, it is done', async () => {
    await confirmed()
    await complete(0)
    expect(await query()).toMatchObject({ state: 'DONE', total_amount: 0, need_collection: false })
  })

  test('cancelled while it is to be paid, and once more', async () => {
    await confirmed()
    await complete()
    expect((await cancel()).status).toBe(204)
    expect((await cancel()).status).toBe(204)
    await shop.emulator.clock.advance('3d')
    expect(await query()).toMatchObject({ state: 'REVOKED', need_collection: false })
  })

  test('it expires after thirty days, or over HTTP at once', async () => {
    await create()
    await shop.emulator.clock.advance('31d')
    expect(await query()).toMatchObject({ state: 'EXPIRED' })
    await expectRefusal(cancel(), 400, 'INVALID_REQUEST')
    out_order_no += 'b'
    await create()
    await actOverHttp(shop, `/service-orders/${out_order_no}/expire`)
    expect(await query()).toMatchObject({ state: 'EXPIRED' })
  })

  test('of a user whom the order names in the sub-merchant’s appid alone', async () => {
    const sub_openid = `oSub${number}`
    await create({ need_user_confirm: false, sub_openid })
    expect(await query()).toMatchObject({ state: 'DOING', sub_openid })
    out_order_no += 'b'
    await create({ sub_appid: undefined })
    await payscore().confirm(out_order_no)
    expect(await query()).not.toHaveProperty('sub_openid')
  })

  test('the user is told what it will cost while the service runs', async () => {
    const messages = () => [order().sendPendingmessage, order().sendPrepaidmessage]
    await create()
    for (const { post } of messages())
      await expectRefusal(post({ out_order_no, json: owed(1) }), 400, 'INVALID_REQUEST')
    await payscore().confirm(out_order_no)
    for (const { post } of messages()) expect((await post({ out_order_no, json: owed(1) })).status).toBe(204)
  })
})

describe('refusals of orders', () => {
  test('an unknown number, another sub-merchant’s, and one of a direct merchant with the same number', async () => {
    await expectRefusal(query(), 404, 'ORDER_NOT_EXIST')
    await create()
    await expectRefusal(query({ sub_mchid: another }), 404, 'ORDER_NOT_EXIST')
    await expectRefusal(cancel({ sub_mchid: another }), 404, 'ORDER_NOT_EXIST')
    const direct = shop.wxpay.v3.payscore.serviceorder
    await expectRefusal(direct.get({ query: { appid, service_id, out_order_no } }), 404, 'ORDER_NOT_EXIST')
  })

  test('a merchant who is none of the partner’s, the partner itself, and nobody', async () => {
    await expectRefusal(create({ sub_mchid: '1900000999' }), 403, 'NO_AUTH')
    await expectRefusal(create({ sub_mchid: mchid }), 400, 'INVALID_REQUEST')
    await expectRefusal(orders().get({ query: { out_order_no, sub_mchid: '' } }), 400, 'PARAM_ERROR')
  })

  test('other parameters under a used number, also for another sub-merchant', async () => {
    await create()
    await expectRefusal(create({ service_introduction: '雨伞' }), 400, 'INVALID_REQUEST')
    await expectRefusal(create({ sub_mchid: another }), 400, 'INVALID_REQUEST')
  })

  test('the user’s number in an appid that is not named', async () => {
    await expectRefusal(create({ sub_appid: undefined, sub_openid: 'oSub' }), 400, 'PARAM_ERROR')
  })

  test('completed before it is confirmed, wrongly added up, or beyond the risk fund', async () => {
    await create()
    await expectRefusal(complete(), 400, 'INVALID_REQUEST')
    await payscore().confirm(out_order_no)
    await expectRefusal(complete(4000, { total_amount: 3999 }), 400, 'PARAM_ERROR')
    await expectRefusal(complete(10_001), 400, 'INVALID_REQUEST')
  })

  test('modified, synchronised and asked for payment while nothing is owed, cancelled once it is paid', async () => {
    await confirmed()
    await expectRefusal(modify(1), 400, 'INVALID_REQUEST')
    await expectRefusal(sync(), 400, 'INVALID_REQUEST')
    await expectRefusal(collect(), 400, 'INVALID_REQUEST')
    await complete()
    await payscore().pay(out_order_no)
    await expectRefusal(cancel(), 400, 'INVALID_REQUEST')
  })
})

const permissions = () => shop.wxpay.v3.payscore.partner.permissions
const byCode = () => permissions().authorizationCode._authorization_code_
const ask = (change = {}) =>
  permissions()
    .post({ json: { ...names, authorization_code, notify_url: NOTIFY_URL, ...change } })
    .json()
const permission = (change = {}) =>
  byCode()
    .get({ authorization_code, query: { ...asked, ...change } })
    .json()
const search = (user: { readonly openid?: string; readonly sub_openid?: string }, change = {}) =>
  permissions()
    .search.get({ query: { ...names, ...user, ...change } })
    .json()
const terminate = () =>
  byCode().terminate.post({ authorization_code, json: { ...asked, reason: '用户要求' } })
const terminateUser = (user: { readonly openid?: string; readonly sub_openid?: string }) =>
  permissions().terminate.post({ json: { ...names, ...user, reason: '用户要求' } })

async function permitted(): Promise<void> {
  await ask()
  await payscore().openService(authorization_code, openid)
}

describe('permissions', () => {
  test('asked for, given, found by each name of the user, and taken back by the user, notified of both', async () => {
    const asking = await ask()
    expect(await ask()).toEqual(asking)
    expect(await permission()).toEqual({
      ...names,
      mchid,
      authorization_code,
      authorization_state: 'UNBINDUSER',
      notify_url: NOTIFY_URL,
    })
    await payscore().openService(authorization_code, openid)
    const given = await permission()
    expect(given).toMatchObject({ authorization_state: 'AVAILABLE', openid, sub_mchid, sub_appid })
    expect(await search({ openid })).toEqual(given)
    expect(await search({ sub_openid: given.sub_openid! })).toEqual(given)
    await payscore().closeService(authorization_code)
    expect(await search({ openid })).toMatchObject({ authorization_state: 'UNAVAILABLE' })
    const { sub_openid } = given
    const told = { ...names, mchid, openid, sub_openid, authorization_code }
    expect(events()).toEqual(
      ['USER_OPEN_SERVICE', 'USER_CLOSE_SERVICE'].map(status => ({
        type: `PAYSCORE.${status}`,
        resource: {
          ...told,
          user_service_status: status,
          openorclose_time: expect.stringMatching(/^\d{14}$/),
        },
      })),
    )
  })

  test('the partner takes it back by the number or by the user', async () => {
    await permitted()
    expect((await terminate()).status).toBe(204)
    authorization_code += 'b'
    await permitted()
    const { sub_openid } = await permission()
    expect((await terminateUser({ sub_openid: sub_openid! })).status).toBe(204)
    expect(await permission()).toMatchObject({ authorization_state: 'UNAVAILABLE' })
  })

  test('asked for while the user pays', async () => {
    const json = { ...names, authorization_code, scene: 'TRANSACTION' as const }
    const answer = await permissions().applyForScene.post({ json }).json()
    expect(answer).toEqual({ scene: 'TRANSACTION', transaction_permissions_token: expect.any(String) })
    await payscore().openService(authorization_code, openid)
    expect(await permission()).toMatchObject({ authorization_state: 'AVAILABLE' })
  })

  test('one user gives it to each sub-merchant apart', async () => {
    await permitted()
    await expectRefusal(search({ openid }, { sub_mchid: another }), 404, 'ORDER_NOT_EXIST')
  })

  test('refused: unknown, another service’s or sub-merchant’s, other parameters, a user without a name', async () => {
    await expectRefusal(permission(), 404, 'ORDER_NOT_EXIST')
    await expectRefusal(search({ openid }), 404, 'ORDER_NOT_EXIST')
    await ask()
    await expectRefusal(permission({ service_id: '500002' }), 404, 'ORDER_NOT_EXIST')
    await expectRefusal(permission({ sub_mchid: another }), 404, 'ORDER_NOT_EXIST')
    await expectRefusal(ask({ service_id: '500002' }), 400, 'INVALID_REQUEST')
    await expectRefusal(ask({ sub_mchid: '1900000999' }), 403, 'NO_AUTH')
    await expectRefusal(search({}), 400, 'PARAM_ERROR')
    await expectRefusal(terminateUser({}), 400, 'PARAM_ERROR')
    await expectRefusal(search({ sub_openid: 'oSub' }, { sub_appid: undefined }), 400, 'PARAM_ERROR')
  })

  test('not taken back while an order is open that names the user in either appid', async () => {
    await permitted()
    const { sub_openid } = await permission()
    await create({ sub_openid })
    await expectRefusal(terminate(), 400, 'INVALID_REQUEST')
    await cancel()
    expect((await terminate()).status).toBe(204)
  })
})

describe('made and completed in one call', () => {
  const directComplete = (change = {}) => {
    const { risk_fund: _, ...rest } = made()
    return orders().directComplete.post({ json: { ...rest, ...owed(4000), openid, ...change } })
  }

  test('it is deducted of the user who has given the permission, who is the same in both appids', async () => {
    await permitted()
    const { sub_openid } = await permission()
    expect((await directComplete()).status).toBe(204)
    expect((await directComplete()).status).toBe(204)
    await shop.emulator.clock.advance('2s')
    expect(await query()).toMatchObject({ state: 'DONE', openid, sub_openid })
    expect(types()).toEqual(['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_PAID'])
    expect(events()[1]!.resource).toMatchObject({ sub_mchid, out_order_no, total_amount: 4000 })
  })

  test('refused without the permission, or with another sub-merchant’s', async () => {
    await expectRefusal(directComplete(), 403, 'NO_AUTH')
    await permitted()
    await expectRefusal(directComplete({ sub_mchid: another }), 403, 'NO_AUTH')
    await expectRefusal(directComplete({ total_amount: 1 }), 400, 'PARAM_ERROR')
    await expectRefusal(directComplete({ sub_mchid: undefined }), 400, 'PARAM_ERROR')
  })
})
