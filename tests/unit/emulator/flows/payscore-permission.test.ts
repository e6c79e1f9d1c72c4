import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actOverHttp, expectDocumented, expectRefusal, NOTIFY_URL, openShop, type Shop } from './shop.ts'

let shop: Shop
let number = 0
let authorization_code: string
let openid: string

beforeEach(async () => {
  shop ??= await openShop()
  shop.events.length = 0
  authorization_code = `AUTH-${++number}`
  openid = `oUser${number}`
})

afterEach(() => expectDocumented(shop))

const appid = 'wxd678efh567hg6787'
const service_id = '500001'
const permissions = () => shop.wxpay.v3.payscore.permissions
const byCode = () => permissions().authorizationCode._authorization_code_
const byUser = () => permissions().openid._openid_
const ask = (change = {}) =>
  permissions()
    .post({ json: { service_id, appid, authorization_code, notify_url: NOTIFY_URL, ...change } })
    .json()
const query = () => byCode().get({ authorization_code, query: { service_id } }).json()
const queryUser = () => byUser().get({ openid, query: { service_id, appid } }).json()
const serviceState = () =>
  shop.wxpay.v3.payscore.userServiceState.get({ query: { appid, service_id, openid } }).json()
const terminate = () =>
  byCode().terminate.post({ authorization_code, json: { service_id, reason: '用户要求' } })
const terminateUser = () => byUser().terminate.post({ openid, json: { service_id, appid } })

async function opened(): Promise<void> {
  await ask()
  await shop.emulator.payscore.openService(authorization_code, openid)
}

test('asked for, given, and taken back by the user, notified of both', async () => {
  const { apply_permissions_token } = await ask()
  expect(await ask()).toEqual({ apply_permissions_token })
  const { mchid } = shop.emulator.credentials
  expect(await query()).toEqual({
    service_id,
    appid,
    mchid,
    authorization_code,
    authorization_state: 'UNBINDUSER',
    notify_url: NOTIFY_URL,
  })
  await shop.emulator.payscore.openService(authorization_code, openid)
  const given = await query()
  expect(given).toMatchObject({ authorization_state: 'AVAILABLE', openid })
  expect(given).not.toHaveProperty('cancel_authorization_time')
  expect(await queryUser()).toEqual(given)
  expect(await serviceState()).toMatchObject({ use_service_state: 'AVAILABLE' })
  await shop.emulator.payscore.closeService(authorization_code)
  expect(await query()).toMatchObject({ authorization_state: 'UNAVAILABLE' })
  expect(await serviceState()).toMatchObject({ use_service_state: 'UNAVAILABLE' })
  const told = { mchid, appid, service_id, openid, authorization_code }
  expect(shop.events).toEqual(
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

test('the merchant takes it back by either name, and once more without another notification', async () => {
  await opened()
  expect((await terminate()).status).toBe(204)
  expect((await terminate()).status).toBe(204)
  authorization_code += 'b'
  await opened()
  expect((await terminateUser()).status).toBe(204)
  // A call does not wait for the notification that follows it.
  const types = () => shop.events.map(({ type }) => type)
  const both = ['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_CLOSE_SERVICE']
  await expect.poll(types).toEqual([...both, ...both])
})

test('the older operation takes it back, too', async () => {
  await opened()
  const users = shop.wxpay.v3.payscore.users._openid_.permissions._service_id_
  const { status } = await users.terminate.post({ openid, service_id, json: { appid, reason: '用户要求' } })
  expect(status).toBe(204)
  expect(await query()).toMatchObject({ authorization_state: 'UNAVAILABLE' })
})

test('of a user who was never asked there is none', async () => {
  await expectRefusal(queryUser(), 404, 'ORDER_NOT_EXIST')
  expect(await serviceState()).toMatchObject({ use_service_state: 'UNAVAILABLE' })
})

describe('refusals', () => {
  test('an unknown number, another service, and a used number with other parameters', async () => {
    await expectRefusal(query(), 404, 'ORDER_NOT_EXIST')
    await expectRefusal(terminate(), 404, 'ORDER_NOT_EXIST')
    await expectRefusal(terminateUser(), 404, 'ORDER_NOT_EXIST')
    await ask()
    await expectRefusal(ask({ service_id: '500002' }), 400, 'INVALID_REQUEST')
    await expectRefusal(
      byCode().get({ authorization_code, query: { service_id: '500002' } }),
      404,
      'ORDER_NOT_EXIST',
    )
  })

  test('taken back while an order is open, by the merchant as by the user', async () => {
    await opened()
    const out_order_no = `PP-${number}`
    const service = { appid, service_id }
    await shop.wxpay.v3.payscore.serviceorder.post({
      json: {
        ...service,
        out_order_no,
        service_introduction: '充电宝',
        time_range: { start_time: '20261125100000' },
        risk_fund: { name: 'DEPOSIT', amount: 10_000 },
        notify_url: NOTIFY_URL,
      },
    })
    await shop.emulator.payscore.confirm(out_order_no, openid)
    await expectRefusal(terminate(), 400, 'INVALID_REQUEST')
    await expect(shop.emulator.payscore.closeService(authorization_code)).rejects.toThrow('未完结')
    await shop.wxpay.v3.payscore.serviceorder._out_order_no_.cancel.post({
      out_order_no,
      json: { ...service, reason: '用户取消' },
    })
    expect((await terminate()).status).toBe(204)
  })

  test('given twice, taken back before it is given, and what nobody has asked for', async () => {
    const { openService, closeService } = shop.emulator.payscore
    await expect(openService(authorization_code)).rejects.toThrow(`no permission ${authorization_code}`)
    await ask()
    await expect(closeService(authorization_code)).rejects.toThrow('UNBINDUSER')
    await openService(authorization_code)
    await expect(openService(authorization_code)).rejects.toThrow('AVAILABLE')
  })
})

test('given and taken back over HTTP as well', async () => {
  await ask()
  const permission = `/service-permissions/${authorization_code}`
  const given = await actOverHttp(shop, `${permission}/open`, { openid })
  expect(given).toMatchObject({ authorization_state: 'AVAILABLE', openid })
  expect(await actOverHttp(shop, `${permission}/close`)).toMatchObject({ authorization_state: 'UNAVAILABLE' })
})
