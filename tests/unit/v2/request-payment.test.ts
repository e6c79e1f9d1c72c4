import { expect, test } from 'vitest'
import { signFields } from '../../../src/protocol/v2/sign.ts'
import { createRequestPaymentV2 } from '../../../src/v2.ts'
import { APPID, clientOf, KEY, MCHID, rejection } from './wechat.ts'

const prepay_id = 'wx2017033010242291fcfe0db70013231072'

test('what a page, a mini program and an app need is signed as the order was', async () => {
  const { wxpay } = clientOf([], { signType: 'HMAC-SHA256' })
  const { paySign, ...page } = await wxpay.requestPaymentV2.jsapi({ prepay_id })
  expect(page).toMatchObject({ appId: APPID, package: `prepay_id=${prepay_id}`, signType: 'HMAC-SHA256' })
  expect(paySign).toBe(signFields(page, KEY, 'HMAC-SHA256'))
  expect(page.timeStamp).toMatch(/^\d{10}$/)

  const mini = await createRequestPaymentV2({ mchid: MCHID, apiv2Key: KEY, appid: 'wx1' }).miniProgram({
    prepay_id,
  })
  expect(mini).not.toHaveProperty('appId')
  const { paySign: miniSign, ...rest } = mini
  expect(miniSign).toBe(signFields({ ...rest, appId: 'wx1' }, KEY, 'MD5'))

  const { sign, ...app } = await wxpay.requestPaymentV2.app({ appid: 'wx2', prepay_id, partnerid: '19' })
  expect(app).toMatchObject({ appid: 'wx2', partnerid: '19', prepayid: prepay_id, package: 'Sign=WXPay' })
  expect(sign).toBe(signFields(app, KEY, 'HMAC-SHA256'))
  expect((await wxpay.requestPaymentV2.app({ prepay_id })).partnerid).toBe(MCHID)
})

test('an H5 order leads back', async () => {
  const { wxpay } = clientOf([])
  const mweb_url = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=1'
  expect(await wxpay.requestPaymentV2.h5({ mweb_url, redirect_url: 'https://example.com/?a=1' })).toBe(
    `${mweb_url}&redirect_url=https%3A%2F%2Fexample.com%2F%3Fa%3D1`,
  )
})

test.each([
  [{ prepay_id: '' }, 'prepay_id is missing'],
  [{ prepay_id: `prepay_id=${prepay_id}` }, 'without prepay_id='],
  [{ prepay_id: 'a b' }, 'visible ASCII'],
])('%j is refused', async (order, message) => {
  const { wxpay } = clientOf([])
  expect((await rejection(wxpay.requestPaymentV2.jsapi(order))).message).toContain(message)
})

test('an appid that nobody gave, and options that cannot work', async () => {
  const requestPayment = createRequestPaymentV2({ mchid: MCHID, apiv2Key: KEY })
  expect((await rejection(requestPayment.jsapi({ prepay_id }))).message).toContain('appid is missing')
  expect(() => createRequestPaymentV2({ mchid: 'x', apiv2Key: KEY })).toThrow('mchid: ')
  expect(() => createRequestPaymentV2({ mchid: MCHID, apiv2Key: '' })).toThrow('apiv2Key: ')
})
