import { expect, test } from 'vitest'
import { playExample, withExample, type Stage } from './play.ts'

const PATIENCE = 120_000

test(
  'tencent-scf, by a gateway that encodes every body',
  () => playExample({ name: 'tencent-scf', env: { API_GATEWAY: '1' } }),
  PATIENCE,
)

/** A content type that is no text, so that a cloud hands over the body in Base64. */
const BINARY = { 'content-type': 'application/octet-stream' }

test.each(['aws-lambda', 'cloudbase'])(
  '%s, where a body comes in Base64',
  name =>
    withExample({ name }, async ({ sandbox, shop }) => {
      const ordered = await fetch(`${shop.url}/orders`, {
        method: 'POST',
        headers: BINARY,
        body: JSON.stringify({ item: 'coffee' }),
      })
      const { out_trade_no } = (await ordered.json()) as { out_trade_no: string }
      const { mchid, appid, total } = sandbox.emulator.orders.get(out_trade_no)!
      const notify = async (fault?: 'tampered'): Promise<number> => {
        const { headers, body } = await sandbox.emulator.notify('TRANSACTION.SUCCESS', {
          resource: { out_trade_no, mchid, appid, attach: '张三', amount: { total } },
          ...(fault !== undefined && { fault }),
        })
        const all = { ...headers, 'Content-Type': BINARY['content-type'] }
        return (await fetch(`${shop.url}/notify`, { method: 'POST', headers: all, body })).status
      }
      expect(await notify('tampered')).toBe(401)
      expect((await shop.get(`/orders/${out_trade_no}`)).body).toMatchObject({ delivered: 0 })
      expect(await notify()).toBe(204)
      expect((await shop.get(`/orders/${out_trade_no}`)).body).toMatchObject({ delivered: 1 })
    }),
  PATIENCE,
)

/** What a mini program calls, and who. */
async function callFunction(
  { shop }: Stage,
  data: object,
  openid?: string,
): Promise<Record<string, unknown>> {
  const response = await fetch(`${shop.url}/wx.cloud.callFunction`, {
    method: 'POST',
    headers: openid === undefined ? {} : { 'x-openid': openid },
    body: JSON.stringify(data),
  })
  return (await response.json()) as Record<string, unknown>
}

test(
  'cloudbase: a mini program orders for its user, pays, and sees no order of others',
  () =>
    withExample({ name: 'cloudbase' }, async stage => {
      const { sandbox, shop } = stage
      const me = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
      const ordered = await callFunction(stage, { action: 'order', item: 'coffee', openid: 'somebody' }, me)
      expect(ordered['payment']).toMatchObject({
        package: expect.stringMatching(/^prepay_id=/),
        signType: 'RSA',
        paySign: expect.any(String),
      })
      const out_trade_no = String(ordered['out_trade_no'])
      expect(sandbox.emulator.orders.get(out_trade_no)).toMatchObject({ openid: me })
      await sandbox.emulator.pay(out_trade_no)
      expect(await callFunction(stage, { action: 'show', out_trade_no }, me)).toMatchObject({
        state: 'SUCCESS',
        delivered: 1,
      })
      const unknown = { error: 'NO_SUCH_ORDER' }
      expect(await callFunction(stage, { action: 'show', out_trade_no }, 'another')).toEqual(unknown)
      expect((await shop.get(`/orders/${out_trade_no}`)).status).toBe(404)
      expect(await callFunction(stage, { action: 'order', item: 'gold' }, me)).toEqual({
        error: 'NO_SUCH_ITEM',
      })
      expect(await callFunction(stage, { action: 'order', item: 'coffee', OPENID: me })).toEqual({
        error: 'NOT_OF_A_MINI_PROGRAM',
      })
    }),
  PATIENCE,
)
