const { createWechatpay } = require('wechatpay-isomorphic')

/** A variable of the environment. README.md says where each comes from. */
function env(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

let client

/** Made when it is first used, and kept as long as the instance is. */
function wxpay() {
  client ??= createWechatpay({
    mchid: env('WXPAY_MCHID'),
    appid: env('WXPAY_APPID'), // the mini program's
    serial: env('WXPAY_SERIAL'),
    privateKey: env('WXPAY_PRIVATE_KEY'),
    certs: { [env('WXPAY_PUBLIC_KEY_ID')]: env('WXPAY_PUBLIC_KEY') },
    apiv3Key: env('WXPAY_APIV3_KEY'),
    baseUrl: process.env.WXPAY_BASE_URL, // the sandbox's; without it the real service
  })
  return client
}

module.exports = { env, wxpay }
