import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import type { ThingHistory } from '../../../../src/emulator/things/history.ts'
import type { ThingList } from '../../../../src/emulator/things/list.ts'
import { createWechatpay } from '../../../../src/index.ts'

/** A sandbox in which something has happened: an order that is paid and refunded, and one that is neither. */
export async function busySandbox(): Promise<{
  readonly emulator: Emulator
  ask<Answer>(path: string): Promise<Answer>
  list(query?: string): Promise<ThingList>
  history(kind: string, number: string): Promise<ThingHistory>
}> {
  const emulator = await createEmulator({ deliver: () => new Response(null, { status: 204 }) })
  const { fetch } = emulator
  const wxpay = createWechatpay({ ...emulator.credentials, appid: 'wx8888888888888888', fetch })
  const notify_url = 'http://127.0.0.1:9/'
  const order = { description: '公仔', notify_url, amount: { total: 100 } }
  await wxpay.v3.pay.transactions.native.post({ json: { ...order, out_trade_no: 'SHOP-1' } }).json()
  await emulator.pay('SHOP-1')
  const refund = { out_trade_no: 'SHOP-1', out_refund_no: 'BACK-1', notify_url }
  await wxpay.v3.refund.domestic.refunds
    .post({ json: { ...refund, amount: { refund: 40, total: 100, currency: 'CNY' } } })
    .json()
  await wxpay.v3.pay.transactions.native.post({ json: { ...order, out_trade_no: 'SHOP-2' } }).json()
  const ask = async <Answer>(path: string): Promise<Answer> =>
    (await (await fetch(`http://127.0.0.1/__emulator${path}`)).json()) as Answer
  return {
    emulator,
    ask,
    list: (query = '') => ask(`/things${query}`),
    history: (kind, number) => ask(`/things/${kind}/${encodeURIComponent(number)}`),
  }
}
