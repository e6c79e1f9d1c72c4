import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'

let client: Wechatpay | undefined

/** Made when it is first used: a build without secrets imports this module, too. */
export const wxpay = (): Wechatpay =>
  (client ??= createWechatpay({
    mchid: process.env['WECHATPAY_MCHID']!,
    serial: process.env['WECHATPAY_SERIAL']!,
    privateKey: process.env['WECHATPAY_PRIVATE_KEY']!,
    certs: {
      [process.env['WECHATPAY_PUBLIC_KEY_ID']!]: process.env['WECHATPAY_PUBLIC_KEY']!,
    },
    apiv3Key: process.env['WECHATPAY_APIV3_KEY']!,
  }))
