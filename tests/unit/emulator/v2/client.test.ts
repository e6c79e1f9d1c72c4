import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import { createWechatpayV2, type NotificationV2, type WechatpayV2 } from '../../../../src/v2.ts'

const appid = 'wxd678efh567hg6787'
const NOTIFY_URL = 'https://merchant.example/notify'

let emulator: Emulator
let wxpay: WechatpayV2
let events: NotificationV2[]
beforeAll(async () => {
  emulator = await createEmulator({ deliver: request => handler(request) })
  const { mchid, apiv2Key } = emulator.credentials
  wxpay = createWechatpayV2({
    mchid,
    apiv2Key,
    appid,
    fetch: emulator.fetch,
    validate: 'strict',
    retry: { limit: 0 },
  })
  const handler = wxpay.notificationsV2.handler(event => void events.push(event))
})
beforeEach(async () => {
  events = []
  await emulator.reset()
})

interface KindFacts {
  readonly kind: string
  readonly resource: { readonly required?: readonly string[] }
}
const facts = JSON.parse(
  readFileSync(
    new URL('../../../../src/catalog/facts-v2/notifications/notifications.json', import.meta.url),
    'utf8',
  ),
) as readonly KindFacts[]

afterEach(() => {
  const missing = events.flatMap(({ kind, resource }) =>
    (facts.find(each => each.kind === kind)?.resource.required ?? [`the kind ${kind}`]).filter(
      name => !(name in resource),
    ),
  )
  if (missing.length > 0) throw new Error(`a notification has no ${missing.join(', ')}`)
})

const order = (out_trade_no: string) => ({
  body: '图书',
  out_trade_no,
  total_fee: 8888,
  spbill_create_ip: '127.0.0.1',
})

test('this package’s client: ordered, paid, told of, refunded, told of, in the bill', async () => {
  await emulator.clock.set('2026-11-22T10:00:00+08:00')
  const { code_url } = await wxpay.v2.pay.unifiedorder
    .post({ xml: { ...order('A1'), notify_url: NOTIFY_URL, trade_type: 'NATIVE' } })
    .xml()
  expect(code_url).toMatch(/^weixin:/)
  await emulator.pay('A1', { coupons: [{ amount: 88, type: 'CASH' }] })
  expect(events[0]).toMatchObject({
    kind: 'payment',
    resource: { out_trade_no: 'A1', total_fee: 8888, cash_fee: 8800, coupon_fee_$n: [88] },
  })
  await wxpay.v2.secapi.pay.refund
    .post({
      xml: {
        out_trade_no: 'A1',
        out_refund_no: 'R1',
        total_fee: 8888,
        refund_fee: 8,
        notify_url: NOTIFY_URL,
      },
    })
    .xml()
  await emulator.refund.finish('R1')
  expect(events[1]).toMatchObject({
    kind: 'refund',
    resource: { out_refund_no: 'R1', refund_status: 'SUCCESS', refund_fee: 8, appid },
  })
  const refunds = await wxpay.v2.pay.refundquery.post({ xml: { out_trade_no: 'A1' } }).xml()
  expect(refunds).toMatchObject({ refund_count: 1, refund_status_$n: ['SUCCESS'], refund_fee_$n: [8] })
  await expect(wxpay.v2.pay.closeorder.post({ xml: { out_trade_no: 'A1' } })).rejects.toMatchObject({
    name: 'ApiError',
    code: 'ORDERPAID',
  })
  expect(emulator.notifications().map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged'])
  await emulator.clock.set('2026-11-23T11:00:00+08:00')
  const rows = []
  for await (const row of wxpay.bills.trade({ bill_date: '20261122' })) rows.push(row)
  expect(rows).toHaveLength(2)
})

describe('payments by code end', () => {
  const pay = (outcome: string, out_trade_no = `C${outcome}`) => {
    const { now, advance } = emulator.clock
    return wxpay.payByCode(
      { ...order(out_trade_no), auth_code: `1300000000000000${outcome}` },
      { clock: { now, sleep: milliseconds => advance(milliseconds) } },
    )
  }

  test.each([
    ['00', 'paid', undefined],
    // Nobody enters the password: the order is reversed.
    ['01', 'reversed', 'TIMEOUT'],
    ['02', 'refused', 'NOTENOUGH'],
    ['03', 'refused', 'AUTHCODEEXPIRE'],
  ])('a code that ends in %s: %s', async (code, outcome, reason) => {
    expect(await pay(code)).toMatchObject({ outcome, ...(reason !== undefined && { code: reason }) })
    expect(emulator.ledger().accounts['user'] ?? 0).toBe(outcome === 'paid' ? -8888 : 0)
  })

  test('a bank’s failure: nobody has paid, and the order is reversed', async () => {
    expect(await pay('04')).toMatchObject({ outcome: 'reversed' })
    expect(emulator.orders.get('C04')).toMatchObject({ trade_state: 'REVOKED' })
  })

  test('a response that is lost: the payment is found', async () => {
    emulator.faults.add({ fault: { kind: 'cut-after' }, path: '/pay/micropay', count: 1 })
    expect(await pay('00')).toMatchObject({ outcome: 'paid' })
  })

  test('a response that somebody has forged is not believed', async () => {
    emulator.faults.add({ fault: { kind: 'wrong-signature' }, path: '/pay/micropay', count: 1 })
    expect(await pay('00')).toMatchObject({ outcome: 'paid' })
    emulator.faults.add({ fault: { kind: 'wrong-signature' }, path: '/pay/orderquery', count: 1 })
    await expect(wxpay.v2.pay.orderquery.post({ xml: { out_trade_no: 'C00' } })).rejects.toMatchObject({
      name: 'SignatureError',
    })
  })
})

test('contracts and deductions are told of, each by its kind', async () => {
  const contract = { plan_id: '1', contract_code: 'W1', request_serial: 7, contract_display_account: '张三' }
  await wxpay.v2.papay.preentrustweb
    .post({ xml: { ...contract, notify_url: NOTIFY_URL, version: '1.0', timestamp: '1414488825' } })
    .xml()
  const { contract_id } = await emulator.papay.sign('W1')
  await wxpay.v2.pay.pappayapply
    .post({ xml: { ...order('D1'), notify_url: NOTIFY_URL, trade_type: 'PAP', contract_id } })
    .xml()
  await emulator.papay.pay('D1')
  await emulator.papay.terminate('W1')
  expect(events.map(({ kind }) => kind)).toEqual(['contract-signed', 'deduction', 'contract-terminated'])
  expect(events[0]!.resource).toMatchObject({ contract_code: 'W1', request_serial: 7 })
})

test('a red packet is sent by MD5, and who has it is in a list', async () => {
  const packet = {
    mch_billno: '0000000001',
    send_name: '天虹百货',
    re_openid: 'o1',
    total_amount: 300,
    wishing: '新年快乐',
    act_name: '抽奖',
    remark: '快来抢',
  }
  await wxpay.v2.mmpaymkttransfers.sendgroupredpack
    .post({ xml: { ...packet, total_num: 3, amt_type: 'ALL_RAND' } })
    .xml()
  await emulator.redpack.receive('0000000001')
  await emulator.redpack.receive('0000000001')
  const found = await wxpay.v2.mmpaymkttransfers.gethbinfo
    .post({ xml: { mch_billno: '0000000001', bill_type: 'MCHT' } })
    .xml()
  expect(found).toMatchObject({ status: 'SENT', hb_type: 'GROUP' })
  expect(found.hblist?.hbinfo).toHaveLength(2)
})
