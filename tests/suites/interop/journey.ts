import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSandbox, type Merchant, type RawNotification, type Sandbox } from './sandbox.ts'

type Fields = Readonly<Record<string, unknown>>

/** What a client that is not ours does, each in its own way. */
export interface ForeignClient {
  /** Places a native order. @returns its `code_url` */
  order(out_trade_no: string, total: number): Promise<string>
  query(out_trade_no: string): Promise<Fields>
  /** Verifies and decrypts. @returns the resource */
  open(notification: RawNotification): Promise<Fields>
  refund(out_trade_no: string, out_refund_no: string, total: number): Promise<Fields>
  /** The trade bill of a day, as text. */
  bill(bill_date: string): Promise<string>
  /** Serial numbers of the platform certificates, decrypted. */
  certificates(): Promise<readonly string[]>
  /** @returns the `media_id`; nothing where the client cannot upload */
  upload?(name: string, content: Uint8Array): Promise<string>
  /** The code by which an unknown order is refused. */
  refusal(out_trade_no: string): Promise<string>
}

/**
 * An order, its payment, the notification, a refund, the bill: by a client that knows nothing of this
 * package.
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
      await sandbox.act('/orders/INTEROP-1/pay')
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

    test('refunds a part, and is told', async () => {
      expect(await client.refund('INTEROP-1', 'INTEROP-R1', 3000)).toMatchObject({ status: 'PROCESSING' })
      await sandbox.act('/refunds/INTEROP-R1/finish')
      expect(await client.open(sandbox.notifications.at(-1)!)).toMatchObject({
        out_refund_no: 'INTEROP-R1',
        refund_status: 'SUCCESS',
      })
    })

    test('reads the bill of the day', async () => {
      const { now } = (await sandbox.act('/clock', { advance: '0s' })) as { now: number }
      const day = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
      await sandbox.act('/clock', { set: Date.parse(`${day}T11:00:00+08:00`) + 24 * 3_600_000 })
      const lines = (await client.bill(day)).trim().split(/\r?\n/)
      expect(lines.filter(line => line.includes('INTEROP-1'))).toHaveLength(2)
      expect(lines[0]).toContain('商户订单号')
      expect(lines.find(line => line.includes('`SUCCESS,'))).toContain('`88.88')
    })

    test('is refused with a code', async () => {
      expect(await client.refusal('INTEROP-NONE')).toBe('ORDER_NOT_EXIST')
    })

    test('uploads a picture, where it can', async () => {
      if (client.upload === undefined) return expect(name).toBe('wechatpay-node-v3')
      expect(await client.upload('图片.png', new TextEncoder().encode('picture'))).toMatch(/^\S+$/)
      return undefined
    })
  })
}
