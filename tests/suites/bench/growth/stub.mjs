import { createPrivateKey, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What is ordered: it needs no encryption. */
export const order = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000001',
  description: '图书',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  amount: { total: 100 },
}

/** A signed response, and a client's options with a fetch that gives it at once: no network, real keys. */
export function readStub(path) {
  const keys = JSON.parse(readFileSync(path, 'utf8'))
  const body = '{"code_url":"weixin://wxpay/bizpayurl/up?pr=NwY5Mz9"}'
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c'
  const message = Buffer.from(`${timestamp}\n${nonce}\n${body}\n`)
  const headers = {
    'content-type': 'application/json',
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-serial': keys.publicKeyId,
    'wechatpay-signature': sign('sha256', message, createPrivateKey(keys.platformPrivateKey)).toString(
      'base64',
    ),
  }
  const { mchid, serial, privateKey } = keys
  const certs = { [keys.publicKeyId]: keys.platformPublicKey }
  const fetch = async () => new Response(body, { headers })
  return { keys, body, headers, options: { mchid, serial, privateKey, certs, fetch } }
}
