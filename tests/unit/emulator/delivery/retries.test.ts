import { expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import { retryAfter } from '../../../../src/emulator/delivery/retries.ts'
import { createWechatpay } from '../../../../src/index.ts'

/** Seconds between attempts, until it is given up. */
function waits(event_type: string): number[] {
  const found: number[] = []
  for (;;) {
    const wait = retryAfter({ event_type }, found.length)
    if (wait === undefined) return found
    found.push(wait / 1000)
  }
}

test('payments and refunds: fifteen more times within a day', () => {
  const ordinary = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600]
  expect(waits('TRANSACTION.SUCCESS')).toEqual(ordinary)
  expect(waits('REFUND.SUCCESS')).toEqual(ordinary)
})

test('products with a schedule of their own', () => {
  expect(waits('COUPON.USE')).toEqual([60, 60, 60, 60, 60, 60, 60, 60, 60])
  expect(waits('PAYSCORE.USER_PAID')).toEqual([15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600])
  const complaint = waits('COMPLAINT.CREATE')
  expect(complaint.slice(0, 12)).toEqual([5, 60, 60, 60, 60, 60, 60, 60, 60, 60, 60, 300])
  expect([complaint.length + 1, new Set(complaint.slice(11))]).toEqual([1000, new Set([300])])
})

test('a complaint that nobody acknowledges comes by its own schedule', async () => {
  const emulator: Emulator = await createEmulator({ deliver: () => new Response(null, { status: 500 }) })
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  await wxpay.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      description: '图书',
      out_trade_no: 'RETRIED-1',
      notify_url: 'https://merchant.example/notify',
      amount: { total: 100 },
    },
  })
  await emulator.pay('RETRIED-1')
  await wxpay.v3.merchantService.complaintNotifications.post({
    json: { url: 'https://merchant.example/complaints' },
  })
  await emulator.complaints.create({ out_trade_no: 'RETRIED-1' })
  await emulator.clock.advance('10s')
  expect(emulator.notifications().map(({ event_type, attempts }) => [event_type, attempts.length])).toEqual([
    ['TRANSACTION.SUCCESS', 1],
    ['COMPLAINT.CREATE', 2],
  ])
})
