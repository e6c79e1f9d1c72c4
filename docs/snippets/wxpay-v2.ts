import { createEmulator } from 'wechatpay-isomorphic/emulator'
import { createWechatpayV2 } from 'wechatpay-isomorphic/v2'

export const emulator = await createEmulator() // WeChat Pay in memory
const { mchid, apiv2Key } = emulator.credentials
export const wxpay = createWechatpayV2({
  mchid,
  apiv2Key,
  appid: 'wxd678efh567hg6787',
  fetch: emulator.fetch,
})
