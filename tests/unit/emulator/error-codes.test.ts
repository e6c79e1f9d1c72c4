import { expect, test } from 'vitest'
import { createEmulator } from '../../../src/emulator.ts'
import { createWechatpay } from '../../../src/index.ts'

test.each([
  ['current', 'ORDER_NOT_EXIST'],
  ['old', 'ORDERNOTEXIST'],
] as const)('codes are spelt as %s pages have them', async (errorCodes, code) => {
  const emulator = await createEmulator({ errorCodes })
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  await expect(
    wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: 'NONE-1' }),
  ).rejects.toMatchObject({ status: 404, code })
})

test('a code that was always spelt so stays', async () => {
  const emulator = await createEmulator({ errorCodes: 'old' })
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  await expect(
    wxpay.v3.pay.transactions.native.post({ json: { appid: 'wx1' } as never }),
  ).rejects.toMatchObject({ code: 'PARAM_ERROR' })
})
