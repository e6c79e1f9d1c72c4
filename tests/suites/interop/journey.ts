import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pkcs8Pem } from '../../fixtures/keys.ts'
import type { ForeignClient } from './foreign-client.ts'
import { openSandbox, type Merchant, type RawNotification, type Sandbox } from './sandbox.ts'

const DAY = 24 * 3_600_000

/**
 * An order, its payment, the notification, a refund, the bill, and what is refused: by a client that knows
 * nothing of this package.
 */
export function describeJourney(
  name: string,
  create: (merchant: Merchant, sandbox: Sandbox) => ForeignClient,
): void {
  describe(`by ${name}`, () => {
    let sandbox: Sandbox
    let client: ForeignClient
    beforeAll(async () => {
      sandbox = await openSandbox()
      client = create(sandbox.merchant, sandbox)
    })
    afterAll(() => sandbox.close())

    test('downloads the platform certificates', async () => {
      const [serial] = Object.keys(sandbox.merchant.certs).filter(each => !each.startsWith('PUB_KEY_ID'))
      expect(await client.certificates()).toEqual([serial])
    })

    test('places an order and finds it unpaid', async () => {
      expect(await client.order('INTEROP-1', 8888)).toMatch(/^weixin:\/\//)
      const order = await client.query('INTEROP-1')
      expect(order).toMatchObject({ out_trade_no: 'INTEROP-1', trade_state: 'NOTPAY' })
      expect(order).not.toHaveProperty('transaction_id')
    })

    test('is notified of the payment, and opens it', async () => {
      await client.act('/orders/INTEROP-1/pay')
      const [notification] = sandbox.notifications
      expect(await client.open(notification!)).toMatchObject({
        mchid: sandbox.merchant.mchid,
        out_trade_no: 'INTEROP-1',
        trade_state: 'SUCCESS',
        amount: { total: 8888 },
      })
      expect(await client.query('INTEROP-1')).toMatchObject({ trade_state: 'SUCCESS' })
    })

    test('refuses a notification that was changed', async () => {
      const [{ headers, body }] = sandbox.notifications as [RawNotification]
      const changed = body.replace('TRANSACTION.SUCCESS', 'TRANSACTION.SUCCESt')
      await expect(client.open({ headers, body: changed })).rejects.toBeInstanceOf(Error)
    })

    test('closes an order', async () => {
      await client.order('INTEROP-2', 100)
      await client.close('INTEROP-2')
      expect(await client.query('INTEROP-2')).toMatchObject({ trade_state: 'CLOSED' })
    })

    test('refunds a part, and is told', async () => {
      const refund = await client.refund('INTEROP-1', 'INTEROP-R1', 3000, 8888)
      expect(refund).toMatchObject({ status: 'PROCESSING' })
      await client.act('/refunds/INTEROP-R1/finish')
      expect(await client.open(sandbox.notifications.at(-1)!)).toMatchObject({
        out_refund_no: 'INTEROP-R1',
        refund_status: 'SUCCESS',
      })
    })

    test('reads the bill of the day', async () => {
      const { now } = (await client.act('/clock', { advance: '0s' })) as { now: number }
      const day = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
      await client.act('/clock', { set: Date.parse(`${day}T11:00:00+08:00`) + DAY })
      const lines = (await client.bill(day)).trim().split(/\r?\n/)
      expect(lines[0]).toContain('商户订单号')
      const rows = lines.filter(line => line.includes('INTEROP-'))
      expect(rows).toHaveLength(2)
      expect(rows.find(row => row.includes('`SUCCESS,'))).toContain('`88.88')
      expect(rows.find(row => row.includes('`REFUND,'))).toContain('`30.00')
    })

    test('uploads a picture', async () => {
      expect(await client.upload('图片.png', Uint8Array.of(0, 13, 10, 45, 45, 255))).toMatch(/^\S+$/)
    })

    const refusals: readonly [string, number, string, () => Promise<unknown>][] = [
      ['an unknown order', 404, 'ORDER_NOT_EXIST', () => client.query('INTEROP-NONE')],
      ['a total of 0', 400, 'PARAM_ERROR', () => client.order('INTEROP-3', 0)],
      ['to order again what was paid', 400, 'ORDER_PAID', () => client.order('INTEROP-1', 8888)],
      ['to close what was paid', 400, 'ORDER_PAID', () => client.close('INTEROP-1')],
      ['to order again what was closed', 400, 'ORDER_CLOSED', () => client.order('INTEROP-2', 100)],
      [
        'to pay back more than is left',
        400,
        'INVALID_REQUEST',
        () => client.refund('INTEROP-1', 'INTEROP-R2', 5889, 8888),
      ],
      [
        'a signature by another key',
        401,
        'SIGN_ERROR',
        () => create({ ...sandbox.merchant, privateKey: pkcs8Pem }, sandbox).query('INTEROP-1'),
      ],
    ]
    test.each(refusals)('is refused: %s', async (_, status, code, refusedCall) => {
      await expect(refusedCall()).rejects.toMatchObject({ status, code })
    })

    test('meets a fault that it has asked for, once', async () => {
      const fault = { kind: 'refuse-after', status: 500, code: 'SYSTEM_ERROR' }
      await client.act('/faults', { fault, path: '/v3/pay/', count: 1 })
      const first = client.order('INTEROP-4', 100)
      await expect(first).rejects.toMatchObject({ status: 500, code: 'SYSTEM_ERROR' })
      expect(await client.query('INTEROP-4')).toMatchObject({ trade_state: 'NOTPAY' })
    })

    test('believes no response whose signature is wrong, where it verifies any', async () => {
      await client.act('/faults', { fault: { kind: 'wrong-signature' }, path: '/v3/pay/', count: 1 })
      const outcome = await client.query('INTEROP-1').then(
        () => 'believed',
        () => 'refused',
      )
      expect(outcome).toBe(client.verifies ? 'refused' : 'believed')
    })
  })
}
