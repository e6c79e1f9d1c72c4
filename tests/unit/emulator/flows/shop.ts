import { expect } from 'vitest'
import { createEmulator, type Emulator, type EmulatorOptions } from '../../../../src/emulator.ts'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'
import { createNotifications } from '../../../../src/notification.ts'
import { checkedFetch, undocumented as problemsOf } from './documented.ts'

/** A merchant with the sandbox behind it, and what the sandbox has notified it of. */
export interface Shop {
  readonly emulator: Emulator
  readonly wxpay: Wechatpay
  /** Type and resource of each notification that was verified and decrypted, oldest first. */
  readonly events: { readonly type: string; readonly resource: Readonly<Record<string, unknown>> }[]
  /** What of the notifications is not as documented. */
  readonly undocumented: string[]
}

export const NOTIFY_URL = 'https://merchant.example/notify'

export async function openShop(options: EmulatorOptions = {}): Promise<Shop> {
  const events: Shop['events'] = []
  const undocumented: string[] = []
  const emulator: Emulator = await createEmulator({
    ...options,
    deliver: request => handler(request),
  })
  const { privateKey, certs, apiv3Key } = emulator.credentials
  const handler = createNotifications({ certs, apiv3Key, privateKey }).handler(({ event_type, resource }) => {
    const problems = problemsOf(event_type, resource)
    undocumented.push(...problems)
    // A test that looks at types alone fails, too.
    const type = [event_type, ...problems].join(' ')
    events.push({ type, resource: resource as unknown as Readonly<Record<string, unknown>> })
  })
  const wxpay = createWechatpay({
    ...emulator.credentials,
    fetch: checkedFetch(emulator),
    validate: 'strict',
  })
  return { emulator, wxpay, events, undocumented }
}

/** A call that the sandbox refuses. */
export async function expectRefusal(call: PromiseLike<unknown>, status: number, code: string): Promise<void> {
  await expect(Promise.resolve(call)).rejects.toMatchObject({ name: 'ApiError', status, code })
}

/** Not a fen is lost. */
export function expectBalanced({ emulator }: Shop): void {
  const sum = Object.values(emulator.ledger().accounts).reduce((total, fen) => total + fen, 0)
  expect(sum).toBe(0)
}

/** What was notified is as documented. */
export function expectDocumented({ undocumented }: Shop): void {
  expect(undocumented).toEqual([])
}

/** Calls an act over HTTP. @returns the JSON of its response */
export async function actOverHttp(
  { emulator }: Shop,
  path: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await emulator.fetch(`http://localhost/__emulator${path}`, init)
  return response.json()
}

let ordered = 0

/** A paid order of so many fen. @returns its number and transaction */
export async function paidOrder(
  { emulator, wxpay }: Shop,
  total: number,
): Promise<{ readonly out_trade_no: string; readonly transaction_id: string }> {
  const out_trade_no = `ORDER-${++ordered}`
  await wxpay.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      description: '图书',
      out_trade_no,
      notify_url: NOTIFY_URL,
      amount: { total },
    },
  })
  const { payment } = await emulator.pay(out_trade_no)
  return { out_trade_no, transaction_id: payment!.transaction_id }
}
