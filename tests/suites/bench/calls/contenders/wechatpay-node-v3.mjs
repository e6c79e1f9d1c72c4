// Verifies no responses. Its host cannot be chosen, so its own HTTP service is called with another URL.
import WechatpayNode from 'wechatpay-node-v3'
import { createOrder } from './order.mjs'

export function createCall(baseUrl, keys) {
  const { appid, ...order } = createOrder(keys)
  const pay = new WechatpayNode({
    appid,
    mchid: keys.mchid,
    serial_no: keys.serial,
    publicKey: Buffer.from(keys.merchantPublicKey),
    privateKey: Buffer.from(keys.privateKey),
  })
  const { httpService } = pay
  pay.createHttp({
    post: (url, params, headers) => httpService.post(baseUrl + new URL(url).pathname, params, headers),
  })
  return async () => {
    const { status, data, error } = await pay.transactions_native(order)
    if (status !== 200) throw new Error(`${status} ${error}`)
    return data
  }
}
