import { expect, test } from 'vitest'
import { createEmulator } from '../../../../src/emulator.ts'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'

const ORIGIN = 'http://127.0.0.1:8080'
const page = { html: '', script: '', style: '' }
const emulator = await createEmulator({ page })
const body = (out_trade_no: string): OrderBody => ({
  out_trade_no,
  description: '公仔',
  notify_url: 'http://127.0.0.1:9/',
  amount: { total: 250 },
})
interface OrderBody {
  readonly out_trade_no: string
  readonly description: string
  readonly notify_url: string
  readonly amount: { readonly total: number }
}
const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }
const client = (baseUrl?: string): Wechatpay =>
  createWechatpay({
    ...emulator.credentials,
    appid: 'wx8888888888888888',
    fetch: emulator.fetch,
    ...(baseUrl !== undefined && { baseUrl }),
  })
const checkout = async (token: string): Promise<unknown> =>
  (await emulator.fetch(`${ORIGIN}/__emulator/checkouts/${encodeURIComponent(token)}`)).json()

test('an order is found by its code_url, and by what names it there', async () => {
  const { code_url } = await client()
    .v3.pay.transactions.native.post({ json: body('SHOP-1') })
    .json()
  const shown = {
    kind: 'orders',
    number: 'SHOP-1',
    state: 'NOTPAY',
    amount: 250,
    currency: 'CNY',
    description: '公仔',
    trade_type: 'NATIVE',
    mchid: emulator.credentials.mchid,
    value: code_url,
  }
  expect(code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=/)
  expect(await checkout(code_url)).toMatchObject(shown)
  expect(await checkout(code_url.split('pr=')[1]!)).toMatchObject(shown)
  await emulator.pay('SHOP-1')
  expect(await checkout(code_url)).toMatchObject({ state: 'SUCCESS' })
})

test('an h5_url leads to the sandbox’s own cashier, for whoever called it by its own address', async () => {
  const json = { ...body('SHOP-2'), scene_info }
  const { h5_url } = await client(ORIGIN).v3.pay.transactions.h5.post({ json }).json()
  expect(h5_url.startsWith(`${ORIGIN}/__emulator/cashier/?prepay_id=wx`)).toBe(true)
  const prepay_id = new URL(h5_url).searchParams.get('prepay_id')!
  expect(await checkout(prepay_id)).toMatchObject({ number: 'SHOP-2', trade_type: 'MWEB' })
  // In the same process nobody could open it: it is the one of WeChat Pay.
  const inside = await client()
    .v3.pay.transactions.h5.post({ json: { ...body('SHOP-3'), scene_info } })
    .json()
  expect(inside.h5_url).toMatch(/^https:\/\/wx\.tenpay\.com\//)
})

test('an order is found by its prepay_id', async () => {
  const json = { ...body('SHOP-4'), payer: { openid: 'o-MYE42l80oelYMDE34nYD456Xoy' } }
  const { prepay_id } = await client().v3.pay.transactions.jsapi.post({ json }).json()
  expect(await checkout(prepay_id)).toMatchObject({ number: 'SHOP-4', trade_type: 'JSAPI' })
})

test.each(['', 'x', 'wx', '?pr='])('nothing is found by %j', async token => {
  expect(await checkout(token)).toMatchObject({ code: expect.stringMatching(/NOT_EXIST/) })
})
