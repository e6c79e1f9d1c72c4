import { readFileSync } from 'node:fs'
import { createWechatpay } from 'wechatpay-isomorphic'

export const wxpay = createWechatpay({
  mchid: process.env['WECHATPAY_MCHID']!,
  appid: process.env['WECHATPAY_APPID']!,
  serial: process.env['WECHATPAY_SERIAL']!,
  privateKey: readFileSync('apiclient_key.pem', 'utf8'),
  certs: {
    [process.env['WECHATPAY_PUBLIC_KEY_ID']!]: readFileSync('pub_key.pem', 'utf8'),
  },
  apiv3Key: process.env['WECHATPAY_APIV3_KEY']!,
})
