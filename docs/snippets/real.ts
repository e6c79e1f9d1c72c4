import { readFileSync } from 'node:fs'
import { createWechatpay } from 'wechatpay-isomorphic'

export const wxpay = createWechatpay({
  mchid: process.env['WXPAY_MCHID']!,
  appid: process.env['WXPAY_APPID']!,
  serial: process.env['WXPAY_SERIAL']!,
  privateKey: readFileSync('apiclient_key.pem', 'utf8'),
  certs: {
    [process.env['WXPAY_PUBLIC_KEY_ID']!]: readFileSync('pub_key.pem', 'utf8'),
  },
  apiv3Key: process.env['WXPAY_APIV3_KEY']!,
})
