// Compiled by every compiler and resolution, then run: what a user's first file has in it.
import { ApiError, createWechatpay, type JsonOf, type WechatpayOptions } from 'wechatpay-isomorphic'
import { brand } from 'wechatpay-isomorphic/catalog/brand'
import { createWechatpay as createCore } from 'wechatpay-isomorphic/core'
import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { createNotifications } from 'wechatpay-isomorphic/notification'

type Order = JsonOf<'POST', 'v3/pay/transactions/native'>

const order: Order = {
  appid: 'wx8888888888888888',
  description: '图书',
  out_trade_no: 'ORDER-000001',
  notify_url: 'https://merchant.example/notify',
  amount: { total: 1 },
}

export async function call(): Promise<string> {
  const emulator = await createEmulator()
  const options: WechatpayOptions = { ...emulator.credentials, fetch: emulator.fetch }
  const wxpay = createWechatpay(options)
  const { code_url } = await wxpay.v3.pay.transactions.native.post({ json: order }).json()
  createCore({ ...options, catalog: [brand] })
  createNotifications(emulator.credentials)
  try {
    await wxpay.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '1' }).json()
  } catch (error) {
    if (error instanceof ApiError) return `${code_url.slice(0, 9)} ${error.status}`
    throw error
  }
  return code_url
}

export async function wrong(): Promise<void> {
  const wxpay = createWechatpay({ mchid: '1900000001', serial: '00', privateKey: 'pem', certs: {} })
  // @ts-expect-error: a number is no key, also where the DOM library is left out
  createWechatpay({ mchid: '1900000001', serial: '00', privateKey: 42, certs: {} })
  // @ts-expect-error: a verb that the path does not have
  await wxpay.v3.pay.transactions.native.get()
  // @ts-expect-error: a text where a number belongs
  await wxpay.v3.pay.transactions.native.post({ json: { ...order, amount: { total: '1' } } })
}
