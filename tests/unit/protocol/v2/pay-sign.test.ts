import { expect, test } from 'vitest'
import { appSignV2, jsapiSignV2, miniProgramSignV2 } from '../../../../src/protocol/v2/pay-sign.ts'
import { signFields } from '../../../../src/protocol/v2/sign.ts'

const key = '192006250b4c09247ec02edce69f6a2d'
const parts = {
  appid: 'wxd678efh567hg6787',
  timestamp: '1490840662',
  nonce: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  prepay_id: 'wx2017033010242291fcfe0db70013231072',
  key,
  signType: 'MD5',
} as const

test('a page in WeChat, a mini program and an app get what they give to the cashier', () => {
  const { paySign, ...page } = jsapiSignV2(parts)
  expect(page).toStrictEqual({
    appId: 'wxd678efh567hg6787',
    timeStamp: '1490840662',
    nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
    package: 'prepay_id=wx2017033010242291fcfe0db70013231072',
    signType: 'MD5',
  })
  expect(paySign).toBe(signFields(page, key, 'MD5'))
  const { appId, ...rest } = page
  expect(appId).toBe(parts.appid)
  expect(miniProgramSignV2(parts)).toStrictEqual({ ...rest, paySign })
  expect(JSON.stringify(miniProgramSignV2(parts))).not.toContain(key)

  const { sign, ...app } = appSignV2({ ...parts, signType: 'HMAC-SHA256', partnerid: '1900000109' })
  expect(app).toStrictEqual({
    appid: 'wxd678efh567hg6787',
    partnerid: '1900000109',
    prepayid: 'wx2017033010242291fcfe0db70013231072',
    package: 'Sign=WXPay',
    noncestr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
    timestamp: '1490840662',
  })
  expect(sign).toBe(signFields(app, key, 'HMAC-SHA256'))
})
