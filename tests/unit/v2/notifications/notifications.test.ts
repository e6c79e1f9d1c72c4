import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryReplayStore, nodeListener } from '../../../../src/notification.ts'
import { encryptRefundInfo } from '../../../../src/protocol/v2/refund-info.ts'
import { formatXml, parseXml, type XmlFields } from '../../../../src/protocol/v2/xml.ts'
import { createNotificationsV2, type NotificationV2 } from '../../../../src/v2.ts'
import { APPID, clientOf, KEY, MCHID, rejection, signed } from '../wechat.ts'

const notifications = createNotificationsV2({ apiv2Key: KEY })
const url = 'https://merchant.example/notify'
const request = (body: string): Request => new Request(url, { method: 'POST', body })

const own = { appid: APPID, mch_id: MCHID }
const payment = {
  ...own,
  result_code: 'SUCCESS',
  transaction_id: '42',
  out_trade_no: 'O1',
  total_fee: '100',
  coupon_id_0: 'c0',
  coupon_fee_0: '1',
}
const contract = {
  mch_id: MCHID,
  result_code: 'SUCCESS',
  contract_code: '1',
  plan_id: '123',
  openid: 'o1',
  operate_time: '2026-11-25 10:00:00',
  contract_id: 'W1',
  request_serial: '1695',
}
const refundInfo = {
  transaction_id: '42',
  out_trade_no: 'O1',
  refund_id: 'R42',
  out_refund_no: 'R1',
  refund_fee: '100',
  refund_status: 'SUCCESS',
}
const refund = (key = KEY, more: XmlFields = {}): string =>
  formatXml({
    return_code: 'SUCCESS',
    ...own,
    nonce_str: 'n',
    ...more,
    req_info: encryptRefundInfo(refundInfo, key),
  })

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => void vi.restoreAllMocks())

describe('a notification', () => {
  test.each<[string, string, string, string, object]>([
    [
      'of a payment',
      signed(payment),
      'payment',
      `v2:${MCHID}:payment:42`,
      { total_fee: 100, coupon_id_$n: ['c0'], coupon_fee_$n: [1] },
    ],
    [
      'that names its algorithm',
      signed({ ...payment, sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256'),
      'payment',
      `v2:${MCHID}:payment:42`,
      { total_fee: 100 },
    ],
    [
      'whose algorithm is that of the order',
      signed(payment, 'HMAC-SHA256'),
      'payment',
      `v2:${MCHID}:payment:42`,
      { total_fee: 100 },
    ],
    [
      'of a contract',
      signed({ ...contract, change_type: 'ADD' }),
      'contract-signed',
      `v2:${MCHID}:contract-signed:W1`,
      { request_serial: 1695, plan_id: '123' },
    ],
    [
      'of its end',
      signed({ ...contract, change_type: 'DELETE' }),
      'contract-terminated',
      `v2:${MCHID}:contract-terminated:W1`,
      { change_type: 'DELETE' },
    ],
    [
      'of a deduction',
      signed({ ...payment, contract_id: 'W1', trade_state: 'SUCCESS' }),
      'deduction',
      `v2:${MCHID}:deduction:O1:SUCCESS`,
      { contract_id: 'W1', total_fee: 100 },
    ],
    [
      'of a combined order',
      signed(
        {
          combine_mch_id: MCHID,
          combine_appid: APPID,
          result_code: 'SUCCESS',
          combine_out_trade_no: 'C1',
          sub_order_list: '{"order_num":2,"order_list":[]}',
        },
        'HMAC-SHA256',
      ),
      'combined-payment',
      `v2:${MCHID}:combined-payment:C1`,
      { sub_order_list: { order_num: 2, order_list: [] } },
    ],
    [
      'of a refund',
      refund(),
      'refund',
      `v2:${MCHID}:refund:R42:SUCCESS`,
      { refund_fee: 100, out_refund_no: 'R1' },
    ],
  ])('%s', async (_, body, kind, id, resource) => {
    const event = await notifications.parse(request(body))
    expect(event).toMatchObject({ kind, id, resource })
    expect(await notifications.parse({ body })).toEqual(event)
    expect(inspect(event)).toBe(`Notification ${kind} (id ${id}; its content is in .resource)`)
  })

  test('of a kind that nobody knows has the same id each time, whatever its nonce', async () => {
    const first = await notifications.parse({ body: signed({ ...own, event: 'x', nonce_str: '1' }) })
    const again = await notifications.parse({ body: signed({ ...own, event: 'x', nonce_str: '2' }) })
    const other = await notifications.parse({ body: signed({ ...own, event: 'y', nonce_str: '2' }) })
    expect(first).toMatchObject({ kind: 'unknown', resource: { event: 'x', nonce_str: '1' } })
    expect(again.id).toBe(first.id)
    expect(other.id).not.toBe(first.id)
  })

  test('of a refund believes what is encrypted, and not what stands beside it', async () => {
    const event = await notifications.parse({
      body: refund(KEY, { refund_status: 'CHANGE', out_trade_no: 'O9' }),
    })
    expect(event.resource).toMatchObject({ refund_status: 'SUCCESS', out_trade_no: 'O1' })
  })

  test.each<[string, string, object]>([
    [
      'without sign',
      formatXml({ return_code: 'SUCCESS', ...payment }),
      { name: 'SignatureError', reason: 'missing-sign' },
    ],
    [
      'of another key',
      signed(payment, 'MD5', 'x'.repeat(32)),
      { name: 'SignatureError', reason: 'mismatch' },
    ],
    [
      'that was changed',
      signed(payment).replace('<total_fee>100', '<total_fee>1'),
      { name: 'SignatureError', reason: 'mismatch' },
    ],
    [
      'with a field more',
      signed(payment).replace('</xml>', '<a>1</a></xml>'),
      { name: 'SignatureError', reason: 'mismatch' },
    ],
    [
      'of another algorithm',
      signed({ ...payment, sign_type: 'SHA1' }),
      { name: 'SignatureError', reason: 'mismatch' },
    ],
    ['whose refund has another key', refund('x'.repeat(32)), { name: 'DecryptionError', field: 'req_info' }],
    [
      'whose refund is none',
      signed({ ...payment, req_info: 'AAAA' }),
      { name: 'DecryptionError', field: 'req_info' },
    ],
    ['that is JSON', '{"id":"1"}', { name: 'DecryptionError', field: 'notification' }],
    [
      'with a DTD',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><a>&a;</a></xml>',
      { name: 'DecryptionError', field: 'notification' },
    ],
    ['that is empty', '', { name: 'DecryptionError', field: 'notification' }],
  ])('%s is refused', async (_, body, error) => {
    expect(await rejection(notifications.parse({ body }))).toMatchObject(error)
  })

  test('signed by MD5 is refused where HMAC-SHA256 alone is taken', async () => {
    const only = createNotificationsV2({ apiv2Key: KEY, signType: 'HMAC-SHA256' })
    expect(await rejection(only.parse({ body: signed(payment) }))).toMatchObject({ reason: 'mismatch' })
    expect(await only.parse({ body: signed(payment, 'HMAC-SHA256') })).toMatchObject({ kind: 'payment' })
  })

  test('needs a body', async () => {
    for (const input of [undefined, 1, null])
      expect(await rejection(notifications.parse(input as unknown as Request))).toBeInstanceOf(TypeError)
  })
})

describe('a handler', () => {
  const text = async (response: Response): Promise<[number, XmlFields]> => [
    response.status,
    parseXml(await response.text()),
  ]

  test('answers SUCCESS when the callback has succeeded, and runs it once', async () => {
    const seen: NotificationV2[] = []
    const handler = notifications.handler(event => void seen.push(event))
    for (let times = 0; times < 2; times++)
      expect(await text(await handler(request(signed(payment))))).toEqual([
        200,
        { return_code: 'SUCCESS', return_msg: 'OK' },
      ])
    expect(seen).toHaveLength(1)
    expect((await handler(request(signed(payment)))).headers.get('content-type')).toBe(
      'text/xml; charset=utf-8',
    )
  })

  test('answers FAIL while another delivery is being handled', async () => {
    let finish: (() => void) | undefined
    const handler = notifications.handler(() => new Promise<void>(resolve => (finish = resolve)))
    const first = handler(request(signed(payment)))
    await vi.waitFor(() => expect(finish).toBeDefined(), 10_000)
    const [status, fields] = await text(await handler(request(signed(payment))))
    expect([status, fields['return_code']]).toEqual([503, 'FAIL'])
    finish!()
    expect((await first).status).toBe(200)
  })

  test.each<[string, Request, number]>([
    ['a wrong signature', request(signed(payment, 'MD5', 'x'.repeat(32))), 401],
    ['garbage', request('<xml>'), 400],
    ['a GET', new Request(url), 405],
    ['too many bytes', request('x'.repeat(2_000_000)), 413],
  ])('answers FAIL to %s', async (_, given, expected) => {
    const seen: unknown[] = []
    const handler = notifications.handler(event => void seen.push(event))
    const [status, fields] = await text(await handler(given))
    expect([status, fields['return_code']]).toEqual([expected, 'FAIL'])
    expect(seen).toEqual([])
  })

  test('answers FAIL where the callback throws, tells onError, and runs it again', async () => {
    const errors: unknown[] = []
    let runs = 0
    const handler = notifications.handler(
      () => {
        if (runs++ === 0) throw new Error('database')
      },
      {
        replayStore: memoryReplayStore(),
        onError: (error, { notification }) => errors.push([error, notification?.kind]),
      },
    )
    expect((await text(await handler(request(signed(payment)))))[1]).toEqual({
      return_code: 'FAIL',
      return_msg: 'internal error',
    })
    expect((await handler(request(signed(payment)))).status).toBe(200)
    expect(errors).toEqual([[new Error('database'), 'payment']])
    expect(runs).toBe(2)
  })

  test('says what is wrong with the APIv2 key, without it', async () => {
    const handler = createNotificationsV2({ apiv2Key: 'x'.repeat(32) }).handler(() => undefined)
    expect((await handler(request(refund()))).status).toBe(400)
    const line = String(vi.mocked(console.error).mock.calls[0]?.[0])
    expect(line).toContain('req_info: it was not encrypted with this APIv2 key; set the option apiv2Key')
    expect(line).not.toContain('xxxx')
  })

  test('works behind an adapter, and from a client', async () => {
    const { wxpay } = clientOf([])
    const seen: string[] = []
    const server = createServer(
      nodeListener(wxpay.notificationsV2.handler(({ kind }) => void seen.push(kind))),
    )
    await new Promise<void>(resolve => server.listen(0, resolve))
    try {
      const { port } = server.address() as AddressInfo
      const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: signed(payment) })
      expect(await text(response)).toEqual([200, { return_code: 'SUCCESS', return_msg: 'OK' }])
      expect(seen).toEqual(['payment'])
    } finally {
      server.close()
    }
  })
})

test.each([
  [
    { apiv2Key: undefined },
    "apiv2Key: the merchant's APIv2 key is missing: is the environment variable set?",
  ],
  [{ apiv2Key: 'short' }, 'got 5 characters'],
  [{ apiv2Key: KEY, signType: 'SHA1' }, 'signType: '],
])('%j is refused', (options, message) => {
  expect(() => createNotificationsV2(options as never)).toThrow(message)
})
