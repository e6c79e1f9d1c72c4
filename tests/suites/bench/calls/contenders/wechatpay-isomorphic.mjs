import { createWechatpay } from 'wechatpay-isomorphic'
import { createOrder } from './order.mjs'

export function createCall(baseUrl, keys) {
  const { mchid, serial, privateKey } = keys
  const wxpay = createWechatpay({
    mchid,
    serial,
    privateKey,
    certs: { [keys.publicKeyId]: keys.platformPublicKey },
    baseUrl,
  })
  const json = createOrder(keys)
  return () => wxpay.v3.pay.transactions.native.post({ json }).json()
}
