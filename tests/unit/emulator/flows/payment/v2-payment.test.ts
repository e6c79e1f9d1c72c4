import { beforeAll, describe, expect, test } from 'vitest'
import { createWechatpay } from '../../../../../src/index.ts'
import { verifyFields } from '../../../../../src/protocol/v2/sign.ts'
import { formatXml } from '../../../../../src/protocol/v2/xml.ts'
import { APPID, NOTIFY_URL, openV2Shop, orderFields, type V2Shop } from '../../v2/shop.ts'

let shop: V2Shop
beforeAll(async () => {
  shop = await openV2Shop()
})

const query = (out_trade_no: string): ReturnType<V2Shop['call']> =>
  shop.call('/pay/orderquery', { appid: APPID, out_trade_no })

test.each([
  ['JSAPI', ['prepay_id']],
  ['APP', ['prepay_id']],
  ['NATIVE', ['prepay_id', 'code_url']],
  ['MWEB', ['prepay_id', 'mweb_url']],
])('an order by %s has what calls up its cashier', async (trade_type, names) => {
  const answer = await shop.call('/pay/unifiedorder', orderFields({ trade_type, openid: 'o1' }))
  expect(answer).toMatchObject({ result_code: 'SUCCESS', trade_type })
  expect(Object.keys(answer).filter(name => /prepay_id|url/.test(name))).toEqual(names)
})

describe('an order', () => {
  const order = orderFields({ trade_type: 'JSAPI', openid: 'o1', attach: '门店', device_info: 'WEB' })
  const { out_trade_no } = order

  test('is placed, and again with the same parameters, and no others', async () => {
    const first = await shop.call('/pay/unifiedorder', order)
    const again = await shop.call('/pay/unifiedorder', { ...order, spbill_create_ip: '127.0.0.2' })
    expect(again['prepay_id']).toBe(first['prepay_id'])
    expect(await shop.call('/pay/unifiedorder', { ...order, total_fee: 101 })).toMatchObject({
      result_code: 'FAIL',
      err_code: 'OUT_TRADE_NO_USED',
    })
  })

  test('is queried, also by APIv3, before it is paid', async () => {
    expect(await query(out_trade_no)).toMatchObject({
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      attach: '门店',
      device_info: 'WEB',
    })
    const wxpay = createWechatpay({ ...shop.emulator.credentials, fetch: shop.emulator.fetch })
    const { mchid } = shop.emulator.credentials
    const found = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
    expect(await found.json()).toMatchObject({ trade_state: 'NOTPAY', amount: { total: 100 } })
  })

  test('is paid, told of in XML, and queried by both numbers', async () => {
    const { payment } = await shop.emulator.pay(out_trade_no, { coupons: [{ amount: 10, type: 'CASH' }] })
    const { transaction_id } = payment!
    expect(shop.told).toHaveLength(1)
    const [told] = shop.told
    expect(told).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: APPID,
      out_trade_no,
      transaction_id,
      openid: 'o1',
      total_fee: '100',
      cash_fee: '90',
      coupon_fee: '10',
      coupon_count: '1',
      coupon_fee_0: '10',
    })
    expect(told!['time_end']).toMatch(/^\d{14}$/)
    expect(verifyFields(told!, shop.emulator.credentials.apiv2Key, 'MD5')).toBe(true)
    const [notification] = shop.emulator.notifications()
    expect(notification).toMatchObject({ state: 'acknowledged', event_type: 'TRANSACTION.SUCCESS' })
    const found = await shop.call('/pay/orderquery', { appid: APPID, transaction_id })
    expect(found).toMatchObject({ trade_state: 'SUCCESS', out_trade_no, coupon_type_0: 'CASH' })
    expect((await query(out_trade_no))['transaction_id']).toBe(transaction_id)
  })

  test('is not placed again, and not closed', async () => {
    expect(await shop.call('/pay/unifiedorder', order)).toMatchObject({ err_code: 'ORDERPAID' })
    expect(await shop.call('/pay/closeorder', { appid: APPID, out_trade_no })).toMatchObject({
      err_code: 'ORDERPAID',
    })
  })
})

test('an order is closed once, and then gone', async () => {
  const order = orderFields()
  const close = { appid: APPID, out_trade_no: order.out_trade_no }
  await shop.call('/pay/unifiedorder', order)
  expect(await shop.call('/pay/closeorder', close)).toMatchObject({
    result_code: 'SUCCESS',
    result_msg: 'OK',
  })
  expect(await shop.call('/pay/closeorder', close)).toMatchObject({ err_code: 'ORDERCLOSED' })
  expect(await shop.call('/pay/unifiedorder', order)).toMatchObject({ err_code: 'ORDERCLOSED' })
  expect(await query(order.out_trade_no)).toMatchObject({ trade_state: 'CLOSED' })
})

test('an order of APIv3 is found by APIv2, and told of in JSON', async () => {
  const out_trade_no = 'BY-V3-0001'
  const seen: (string | null)[] = []
  const other = await openV2Shop({
    deliver: request => {
      seen.push(request.headers.get('content-type'))
      return new Response()
    },
  })
  const wxpay = createWechatpay({ ...other.emulator.credentials, fetch: other.emulator.fetch })
  const json = { appid: APPID, out_trade_no, description: '书', notify_url: NOTIFY_URL, amount: { total: 1 } }
  await wxpay.v3.pay.transactions.native.post({ json })
  await other.emulator.pay(out_trade_no)
  const found = await other.call('/pay/orderquery', { appid: APPID, out_trade_no })
  expect(found).toMatchObject({ trade_state: 'SUCCESS', total_fee: '1' })
  expect(seen).toEqual(['application/json; charset=utf-8'])
})

test('what was not acknowledged by XML comes again, by the schedule', async () => {
  const deaf = await openV2Shop({ acknowledge: formatXml({ return_code: 'FAIL', return_msg: '稍后' }) })
  const order = orderFields()
  await deaf.call('/pay/unifiedorder', order)
  await deaf.emulator.pay(order.out_trade_no)
  expect(deaf.told).toHaveLength(1)
  await deaf.emulator.clock.advance('15s')
  expect(deaf.told).toHaveLength(2)
  const [notification] = deaf.emulator.notifications()
  expect(notification).toMatchObject({ state: 'waiting' })
  expect(notification!.attempts[0]!.response).toContain('稍后')
})

describe('a partner orders for its sub-merchant', () => {
  test('with both sets of numbers', async () => {
    const order = orderFields({
      sub_mch_id: '1900000999',
      sub_appid: 'wxsub',
      trade_type: 'JSAPI',
      openid: 'o2',
    })
    await shop.call('/pay/unifiedorder', order)
    await shop.emulator.pay(order.out_trade_no)
    const asked = { appid: APPID, sub_mch_id: '1900000999', out_trade_no: order.out_trade_no }
    expect(await shop.call('/pay/orderquery', asked)).toMatchObject({
      trade_state: 'SUCCESS',
      sub_mch_id: '1900000999',
      openid: 'o2',
    })
    expect(shop.told.at(-1)).toMatchObject({ sub_mch_id: '1900000999', sub_appid: 'wxsub' })
    expect(await query(order.out_trade_no)).toMatchObject({ result_code: 'FAIL' })
  })
})

test.each([
  [{ trade_type: 'JSAPI' }, 'JSAPI支付必须传openid'],
  [{ trade_type: 'SMS' }, 'trade_type参数错误'],
  [{ total_fee: 0 }, 'invalid total_fee'],
  [{ out_trade_no: 'x'.repeat(33) }, 'out_trade_no参数长度有误'],
  [{ body: '' }, '缺少参数body'],
  [{ detail: '{' }, 'detail参数格式错误'],
])('an order with %j is refused: %s', async (given, return_msg) => {
  expect(await shop.call('/pay/unifiedorder', orderFields(given))).toEqual({
    return_code: 'FAIL',
    return_msg,
  })
})

test('an order that has run out of time is refused, another merchant’s appid too', async () => {
  expect(await shop.call('/pay/unifiedorder', orderFields({ time_expire: '20200101000000' }))).toMatchObject({
    err_code: 'PARAM_ERROR',
  })
  expect(await shop.call('/pay/unifiedorder', orderFields({ time_expire: '20201301000000' }))).toMatchObject({
    err_code: 'PARAM_ERROR',
    err_code_des: 'time_expire参数格式错误',
  })
  const { emulator, call } = await openV2Shop({
    mchid: '1900000001',
    parties: { appids: { '1900000001': ['wx9'] } },
  })
  expect(emulator.credentials.mchid).toBe('1900000001')
  expect(await call('/pay/unifiedorder', orderFields())).toMatchObject({ err_code: 'APPID_MCHID_NOT_MATCH' })
})
