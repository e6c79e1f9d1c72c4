import { createWechatpay } from 'wechatpay-isomorphic'
import { undiciFetch } from 'wechatpay-isomorphic/undici'
import { createOrder } from './order.mjs'

export function createCall(baseUrl, keys) {
  const { mchid, serial, privateKey } = keys
  const wxpay = createWechatpay({
    mchid,
    serial,
    privateKey,
    certs: { [keys.publicKeyId]: keys.platformPublicKey },
    baseUrl,
    fetch: undiciFetch(),
  })
  const json = createOrder(keys)
  return () => wxpay.v3.pay.transactions.native.post({ json }).json()
}
