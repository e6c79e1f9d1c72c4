import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectDocumented, expectRefusal, NOTIFY_URL, openShop, paidOrder, type Shop } from './shop.ts'

let shop: Shop
let out_trade_no: string

beforeEach(async () => {
  shop = await openShop()
  ;({ out_trade_no } = await paidOrder(shop, 5000))
  await urls().post({ json: { url: NOTIFY_URL } })
  shop.events.length = 0
})

afterEach(() => expectDocumented(shop))

const service = () => shop.wxpay.v3.merchantService
const urls = () => service().complaintNotifications
const one = () => service().complaintsV2._complaint_id_
const query = (complaint_id: string) => one().get({ complaint_id }).json()
const history = async (complaint_id: string) => {
  const { data } = await one().negotiationHistorys.get({ complaint_id }).json()
  return (data ?? []).map(({ operate_type }) => operate_type)
}
const respond = (complaint_id: string, response_images: string[] = []) =>
  one().response.post({ complaint_id, json: { response_content: '已为您处理', response_images } })
const complete = (complaint_id: string) => one().complete.post({ complaint_id, json: {} })
const told = () => shop.events.map(({ type, resource }) => `${type} ${String(resource['action_type'])}`)

test('a customer complains, and the merchant is told, asks, answers and completes', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({
    out_trade_no,
    detail: '没有收到',
    payer_phone: '13800000000',
    images: 2,
  })
  const complaint = await query(complaint_id)
  expect(complaint).toMatchObject({
    complaint_state: 'PENDING',
    complaint_detail: '没有收到',
    payer_phone: '13800000000',
    complaint_order_info: [{ out_trade_no, amount: 5000 }],
    incoming_user_response: true,
    user_complaint_times: 1,
    apply_refund_amount: 5000,
  })
  expect(complaint.complaint_media_list?.[0]?.media_url).toHaveLength(2)
  await respond(complaint_id)
  expect(await query(complaint_id)).toMatchObject({
    complaint_state: 'PROCESSING',
    incoming_user_response: false,
  })
  await complete(complaint_id)
  expect((await complete(complaint_id)).status).toBe(204)
  expect(await query(complaint_id)).toMatchObject({ complaint_state: 'PROCESSED' })
  expect(await history(complaint_id)).toEqual([
    'MERCHANT_CONFIRM_COMPLETE',
    'MERCHANT_RESPONSE',
    'USER_CREATE_COMPLAINT',
  ])
  await shop.emulator.clock.advance('1s')
  expect(told()).toEqual([
    'COMPLAINT.CREATE CREATE_COMPLAINT',
    'COMPLAINT.STATE_CHANGE MERCHANT_RESPONSE',
    'COMPLAINT.STATE_CHANGE MERCHANT_CONFIRM_COMPLETE',
  ])
})

test('a customer who goes on opens it again', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no })
  await respond(complaint_id)
  await complete(complaint_id)
  await shop.emulator.complaints.continue(complaint_id)
  expect(await query(complaint_id)).toMatchObject({ complaint_state: 'PENDING', user_complaint_times: 2 })
  await respond(complaint_id)
  await shop.emulator.complaints.respond(complaint_id, '谢谢')
  expect(await query(complaint_id)).toMatchObject({
    complaint_state: 'PROCESSING',
    incoming_user_response: true,
  })
})

test('a refund that arrives settles it', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no })
  await one().updateRefundProgress.post({
    complaint_id,
    json: { action: 'APPROVE', launch_refund_day: 0 },
  })
  await shop.wxpay.v3.refund.domestic.refunds.post({
    json: { out_trade_no, out_refund_no: 'R1', amount: { refund: 5000, total: 5000, currency: 'CNY' } },
  })
  await shop.emulator.clock.advance('1m')
  expect(await query(complaint_id)).toMatchObject({
    complaint_state: 'PROCESSED',
    complaint_full_refunded: true,
  })
  expect(told().at(-1)).toBe('COMPLAINT.STATE_CHANGE REFUND_SUCCESS')
})

test('a refund that is under way has not come back', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no })
  const refund = (out_refund_no: string) =>
    shop.wxpay.v3.refund.domestic.refunds.post({
      json: { out_trade_no, out_refund_no, amount: { refund: 2500, total: 5000, currency: 'CNY' } },
    })
  await refund('HALF-1')
  await shop.emulator.refund.finish('HALF-1')
  await shop.emulator.clock.advance('2m')
  await refund('HALF-2')
  expect(await query(complaint_id)).toMatchObject({
    complaint_state: 'PROCESSED',
    complaint_full_refunded: false,
  })
  await shop.emulator.refund.finish('HALF-2')
  expect(await query(complaint_id)).toMatchObject({ complaint_full_refunded: true })
})

test('a refund that is refused ends it, with a reason', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no })
  const refuse = (json: { action: 'REJECT'; reject_reason?: string }) =>
    one().updateRefundProgress.post({ complaint_id, json })
  await expectRefusal(refuse({ action: 'REJECT' }), 400, 'PARAM_ERROR')
  await refuse({ action: 'REJECT', reject_reason: '拒绝退款' })
  expect(await query(complaint_id)).toMatchObject({ complaint_state: 'PROCESSED' })
  await expectRefusal(refuse({ action: 'REJECT', reject_reason: '再次' }), 400, 'INVALID_REQUEST')
})

test('complaints are listed by their day, page by page, the newest first', async () => {
  const made: string[] = []
  for (let index = 0; index < 3; index++) {
    made.unshift((await shop.emulator.complaints.create({ out_trade_no })).complaint_id)
    await shop.emulator.clock.advance('1m')
  }
  const today = new Date(shop.emulator.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const ask = (parameters: object) =>
    service()
      .complaintsV2.get({ query: { begin_date: today, end_date: today, ...parameters } })
      .json()
  const { data = [], total_count } = await ask({ limit: 2, offset: 1 })
  expect([total_count, data.map(each => each.complaint_id)]).toEqual([3, made.slice(1)])
  expect(await ask({ begin_date: '2020-01-01', end_date: '2020-01-02' })).toMatchObject({ total_count: 0 })
})

test('pictures that were uploaded are answered with, and downloaded', async () => {
  const { media_id } = await service()
    .images.upload.post({ file: { name: 'a.png', data: 'picture' } })
    .json()
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no })
  await respond(complaint_id, [media_id])
  const { data = [] } = await one().negotiationHistorys.get({ complaint_id }).json()
  expect(data[0]?.image_list?.[0]).toContain(`/v3/merchant-service/images/${media_id}`)
  const picture = await service().images._media_id_.get({ media_id })
  expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(0)
  await expectRefusal(respond(complaint_id, ['none']), 400, 'PARAM_ERROR')
  await expectRefusal(service().images._media_id_.get({ media_id: 'none' }), 404, 'RESOURCE_NOT_EXISTS')
})

describe('where the merchant is told', () => {
  test('it is set once, changed, asked for and taken away', async () => {
    await expectRefusal(urls().post({ json: { url: NOTIFY_URL } }), 400, 'ALREADY_EXISTS')
    await urls().put({ json: { url: 'https://merchant.example/other' } })
    expect(await urls().get().json()).toMatchObject({ url: 'https://merchant.example/other' })
    await expectRefusal(urls().put({ json: { url: 'http://merchant.example/' } }), 400, 'PARAM_ERROR')
    await urls().delete()
    await expectRefusal(urls().get(), 404, 'RESOURCE_NOT_EXISTS')
    await shop.emulator.complaints.create({ out_trade_no })
    expect(told()).toEqual([])
  })
})

test('what is refused', async () => {
  await expectRefusal(query('none'), 404, 'RESOURCE_NOT_EXISTS')
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no, problem_type: 'OTHERS' })
  await expectRefusal(complete(complaint_id), 400, 'INVALID_REQUEST')
  await expectRefusal(
    one().updateRefundProgress.post({ complaint_id, json: { action: 'APPROVE' } }),
    400,
    'INVALID_REQUEST',
  )
  await expect(shop.emulator.complaints.create({ out_trade_no: 'none' })).rejects.toThrow('no order')
  await expect(shop.emulator.complaints.continue('none')).rejects.toThrow('no complaint')
})
