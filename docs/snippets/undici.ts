// npm install undici
import { ProxyAgent } from 'undici'
import { createWechatpay } from 'wechatpay-isomorphic'
import { undiciFetch } from 'wechatpay-isomorphic/undici'
import { credentials, order } from './shop.ts' // your own

const direct = createWechatpay({ ...credentials, fetch: undiciFetch() })

// http://user:password@proxy.internal:3128
const proxy = new ProxyAgent(process.env['PROXY_URL']!)
const proxied = createWechatpay({ ...credentials, fetch: undiciFetch(proxy) })

for (const wxpay of [direct, proxied]) {
  const { code_url } = await wxpay.v3.pay.transactions.native.post({ json: order }).json()
  console.log(code_url)
}
