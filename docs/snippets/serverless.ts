import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'

let client: Wechatpay | undefined

/** Made when it is first used: a build without secrets imports this module, too. */
export const wxpay = (): Wechatpay =>
  (client ??= createWechatpay({
    mchid: process.env['WXPAY_MCHID']!,
    serial: process.env['WXPAY_SERIAL']!,
    privateKey: process.env['WXPAY_PRIVATE_KEY']!,
    certs: {
      [process.env['WXPAY_PUBLIC_KEY_ID']!]: process.env['WXPAY_PUBLIC_KEY']!,
    },
    apiv3Key: process.env['WXPAY_APIV3_KEY']!,
  }))
