import { createWechatpay } from 'wechatpay-isomorphic'
import { createEmulator } from 'wechatpay-isomorphic/emulator'

export const emulator = await createEmulator() // WeChat Pay in memory
export const wxpay = createWechatpay({
  ...emulator.credentials,
  appid: 'wxd678efh567hg6787',
  fetch: emulator.fetch,
})
