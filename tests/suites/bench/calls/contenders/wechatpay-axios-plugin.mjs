import { Wechatpay } from 'wechatpay-axios-plugin'
import { createOrder } from './order.mjs'

export function createCall(baseURL, keys) {
  const { mchid, serial, privateKey } = keys
  const wxpay = new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs: { [keys.publicKeyId]: keys.platformPublicKey },
    baseURL,
  })
  const order = createOrder(keys)
  return async () => (await wxpay.v3.pay.transactions.native.post(order)).data
}
