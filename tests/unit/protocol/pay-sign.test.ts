import { expect, test } from 'vitest'
import { appSign, jsapiSign, miniProgramSign } from '../../../src/protocol/pay-sign.ts'

const parts = {
  appid: 'wx8888888888888888',
  timestamp: '1414561699',
  nonce: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  prepay_id: 'wx201410272009395522657a690389285100',
}

test('a page in WeChat signs the package, and gets the appid', () => {
  const { message, payment } = jsapiSign(parts)
  expect(message).toBe(
    'wx8888888888888888\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nprepay_id=wx201410272009395522657a690389285100\n',
  )
  expect(payment('c2ln')).toStrictEqual({
    appId: 'wx8888888888888888',
    timeStamp: '1414561699',
    nonceStr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
    package: 'prepay_id=wx201410272009395522657a690389285100',
    signType: 'RSA',
    paySign: 'c2ln',
  })
})

test('a mini program has the same signature and no appid', () => {
  const { message, payment } = miniProgramSign(parts)
  expect(message).toBe(jsapiSign(parts).message)
  const { appId, ...rest } = jsapiSign(parts).payment('c2ln')
  expect(appId).toBe(parts.appid)
  expect(payment('c2ln')).toStrictEqual(rest)
})

test('an app signs the bare id; package is a constant', () => {
  const { message, payment } = appSign({ ...parts, partnerid: '1900000109' })
  expect(message).toBe(
    'wx8888888888888888\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nwx201410272009395522657a690389285100\n',
  )
  expect(payment('c2ln')).toStrictEqual({
    appid: 'wx8888888888888888',
    partnerid: '1900000109',
    prepayid: 'wx201410272009395522657a690389285100',
    package: 'Sign=WXPay',
    noncestr: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
    timestamp: '1414561699',
    sign: 'c2ln',
  })
})
