import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createWechatpay } from '../../../../src/index.ts'
import { expectDocumented, expectRefusal, NOTIFY_URL, openShop, paidOrder, type Shop } from './shop.ts'

let shop: Shop
let out_trade_no: string

beforeEach(async () => {
  shop ??= await openShop()
  // What is on its way arrives before it is forgotten.
  await shop.emulator.clock.advance('1s')
  await shop.emulator.reset()
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
const refund = (out_refund_no: string, fen: number) =>
  shop.wxpay.v3.refund.domestic.refunds.post({
    json: { out_trade_no, out_refund_no, amount: { refund: fen, total: 5000, currency: 'CNY' } },
  })
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
  await expect(shop.emulator.complaints.continue(complaint_id)).rejects.toThrow('PENDING')
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
  await refund('R1', 5000)
  expect(await query(complaint_id)).toMatchObject({
    complaint_state: 'PROCESSING',
    complaint_full_refunded: false,
  })
  await shop.emulator.clock.advance('1m')
  expect(await query(complaint_id)).toMatchObject({
    complaint_state: 'PROCESSED',
    complaint_full_refunded: true,
  })
  expect(told().at(-1)).toBe('COMPLAINT.STATE_CHANGE REFUND_SUCCESS')
})

test('refunds under way are not paid back yet; what arrives after the end is shown, and starts nothing', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no })
  await refund('R1', 2000)
  await shop.emulator.clock.advance('2m')
  await refund('R2', 3000)
  expect(await query(complaint_id)).toMatchObject({
    complaint_state: 'PROCESSED',
    complaint_full_refunded: false,
  })
  expect((await history(complaint_id))[0]).toBe('COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE')
  const { complaint_id: second } = await shop.emulator.complaints.create({ out_trade_no })
  expect(await query(second)).toMatchObject({ complaint_full_refunded: false })
  const before = await history(complaint_id)
  await shop.emulator.refund.finish('R2')
  expect(await query(complaint_id)).toMatchObject({ complaint_full_refunded: true })
  expect(await history(complaint_id)).toEqual(before)
  expect(await query(second)).toMatchObject({ complaint_state: 'PROCESSED', complaint_full_refunded: true })
})

test('a refund that is refused ends it, with a reason', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no })
  const refuse = (json: { action: 'REJECT'; reject_reason?: string; reject_media_list?: string[] }) =>
    one().updateRefundProgress.post({ complaint_id, json })
  await expectRefusal(refuse({ action: 'REJECT' }), 400, 'PARAM_ERROR')
  await expectRefusal(
    refuse({ action: 'REJECT', reject_reason: '拒绝退款', reject_media_list: ['none'] }),
    400,
    'PARAM_ERROR',
  )
  await refuse({ action: 'REJECT', reject_reason: '拒绝退款' })
  // A client repeats a call whose response was lost.
  await refuse({ action: 'REJECT', reject_reason: '拒绝退款' })
  expect(await history(complaint_id)).toEqual(['MERCHANT_REFUSE_RERUND', 'USER_CREATE_COMPLAINT'])
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
  const { data = [], ...rest } = await ask({ limit: 2, offset: 1 })
  expect(data.map(each => each.complaint_id)).toEqual(made.slice(1))
  // How many there are, the first page says.
  expect(rest).toEqual({ limit: 2, offset: 1 })
  expect(await ask({})).toMatchObject({ limit: 10, offset: 0, total_count: 3 })
  expect(await ask({ complainted_mchid: 'other' })).toMatchObject({ data: [], total_count: 0 })
  await expectRefusal(ask({ begin_date: '2020-01-01', end_date: '2020-02-01' }), 400, 'PARAM_ERROR')
  await expectRefusal(ask({ begin_date: '2020-01-02', end_date: '2020-01-01' }), 400, 'PARAM_ERROR')
  expect(await ask({ begin_date: '2020-01-01', end_date: '2020-01-02' })).toMatchObject({ total_count: 0 })
})

test('its telephone number is encrypted to the merchant', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no, payer_phone: '13800000000' })
  const wires: string[] = []
  const wxpay = createWechatpay({
    ...shop.emulator.credentials,
    async fetch(url: string, init: RequestInit) {
      const response = await shop.emulator.fetch(url, init)
      wires.push(await response.clone().text())
      return response
    },
  })
  const { payer_phone } = await wxpay.v3.merchantService.complaintsV2._complaint_id_
    .get({ complaint_id })
    .json()
  expect(payer_phone).toBe('13800000000')
  expect((JSON.parse(wires[0]!) as { payer_phone: string }).payer_phone).toMatch(/^[\w+/]{342}==$/)
})

test('a sub-merchant’s complaint is its partner’s to answer', async () => {
  const number = `SUB-${out_trade_no}`
  await shop.wxpay.v3.pay.partner.transactions.native.post({
    json: {
      sp_appid: 'wx8888888888888888',
      sub_mchid: '1900000109',
      description: '图书',
      out_trade_no: number,
      notify_url: NOTIFY_URL,
      amount: { total: 100 },
    },
  })
  await shop.emulator.pay(number)
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no: number })
  expect(await query(complaint_id)).toMatchObject({ complainted_mchid: '1900000109' })
  const answer = (complainted_mchid: string) =>
    one().response.post({ complaint_id, json: { response_content: '已处理', complainted_mchid } })
  await expectRefusal(answer('1900000110'), 400, 'PARAM_ERROR')
  expect((await answer('1900000109')).status).toBe(204)
})

test('a message with an id of its own is sent once', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no })
  const { complainted_mchid } = await query(complaint_id)
  const send = (text: string) =>
    one()
      .responseImmediateService.post({
        complaint_id,
        json: {
          complainted_mchid,
          message: { blocks: [{ type: 'TEXT', text: { text } }] },
          idempotent_id: '550e8400',
        },
      })
      .json()
  const first = await send('稍等')
  expect(await send('稍等')).toEqual(first)
  await expectRefusal(send('别的'), 400, 'INVALID_REQUEST')
  const { data = [] } = await one().negotiationHistorys.get({ complaint_id }).json()
  expect(data).toHaveLength(2)
  expect(data[0]).toMatchObject({
    ...first,
    operate_type: 'MERCHANT_RESPONSE',
    normal_message: { blocks: [{ type: 'TEXT', text: { text: '稍等' } }] },
  })
  expect(await query(complaint_id)).toMatchObject({ complaint_state: 'PROCESSING' })
})

test('the platform is asked for help, responds, and is through with it', async () => {
  const { complaint_id } = await shop.emulator.complaints.create({ out_trade_no })
  const { platform } = shop.emulator.complaints
  await expect(platform(complaint_id, 'finish')).rejects.toThrow('does not help')
  await platform(complaint_id, 'ask')
  await expect(platform(complaint_id, 'ask')).rejects.toThrow('helps already')
  await platform(complaint_id, 'respond')
  expect(await query(complaint_id)).toMatchObject({ complaint_state: 'PENDING', in_platform_service: true })
  await platform(complaint_id, 'finish')
  await platform(complaint_id, 'ask')
  await platform(complaint_id, 'cancel')
  expect(await query(complaint_id)).toMatchObject({ in_platform_service: false })
  await expect(platform(complaint_id, 'no' as never)).rejects.toThrow('ask, cancel, respond, finish')
  expect(told()).toEqual([
    'COMPLAINT.CREATE CREATE_COMPLAINT',
    'COMPLAINT.STATE_CHANGE USER_APPLY_PLATFORM_SERVICE',
    'COMPLAINT.STATE_CHANGE RESPONSE_BY_PLATFORM',
    'COMPLAINT.STATE_CHANGE PLATFORM_SERVICE_FINISHED',
    'COMPLAINT.STATE_CHANGE USER_APPLY_PLATFORM_SERVICE',
    'COMPLAINT.STATE_CHANGE USER_CANCEL_PLATFORM_SERVICE',
  ])
  expect(await history(complaint_id)).toContain('PLATFORM_RESPONSE')
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
  expect(await picture.text()).toBe('picture')
  expect(picture.headers.get('content-type')).toBe('image/png')
  // Nobody signs a picture.
  expect(picture.headers.get('wechatpay-signature')).toBeNull()
  const shown = await shop.emulator.complaints.create({ out_trade_no, images: 1 })
  const { complaint_media_list = [] } = await query(shown.complaint_id)
  const path = new URL(complaint_media_list[0]!.media_url![0]!).pathname
  expect(path).toMatch(/%3D%3D$/)
  const customers = await shop.wxpay.chain(path.slice(1) as string).get()
  expect((await customers.arrayBuffer()).byteLength).toBeGreaterThan(0)
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
    'PARAM_ERROR',
  )
  await expect(shop.emulator.complaints.create({ out_trade_no: 'none' })).rejects.toThrow('no order')
  await expect(shop.emulator.complaints.continue('none')).rejects.toThrow('no complaint')
})
