import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'

/** A variable of the environment. README.md says where each comes from. */
export function env(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

let client: Wechatpay | undefined

/** Made when it is first used, so that a build without secrets can import this file. */
export const wxpay = (): Wechatpay =>
  (client ??= createWechatpay({
    mchid: env('WXPAY_MCHID'),
    appid: env('WXPAY_APPID'),
    serial: env('WXPAY_SERIAL'),
    privateKey: env('WXPAY_PRIVATE_KEY'),
    certs: { [env('WXPAY_PUBLIC_KEY_ID')]: env('WXPAY_PUBLIC_KEY') },
    apiv3Key: env('WXPAY_APIV3_KEY'),
    baseUrl: process.env['WXPAY_BASE_URL'], // the sandbox's; without it the real service
  }))
