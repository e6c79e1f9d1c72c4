import { expect, test } from 'vitest'
import { saysSuccess, v2Notification } from '../../../../src/emulator/notifications/v2-notification.ts'
import { decryptRefundInfo } from '../../../../src/protocol/v2/refund-info.ts'
import { verifyFields } from '../../../../src/protocol/v2/sign.ts'
import { formatXml, parseXml } from '../../../../src/protocol/v2/xml.ts'

const KEY = 'k'.repeat(32)

test.each(['MD5', 'HMAC-SHA256'] as const)('fields are signed by %s, lists numbered', signType => {
  const resource = { out_trade_no: 'A', total_fee: 1, coupon_id_$n: ['7', '8'] }
  const { body } = v2Notification({ resource }, { signType }, KEY, globalThis.crypto)
  const fields = parseXml(body)
  expect(fields).toMatchObject({ return_code: 'SUCCESS', total_fee: '1', coupon_id_0: '7', coupon_id_1: '8' })
  expect(fields['nonce_str']).toHaveLength(32)
  expect(verifyFields(fields, KEY, signType)).toBe(true)
})

test('with an envelope the fields are encrypted, and nothing is signed', () => {
  const form = { signType: 'MD5', envelope: { appid: 'wx1', mch_id: '1' } } as const
  const fields = parseXml(v2Notification({ resource: { refund_id: '5' } }, form, KEY, globalThis.crypto).body)
  expect(Object.keys(fields)).toEqual([
    'return_code',
    'return_msg',
    'appid',
    'mch_id',
    'nonce_str',
    'req_info',
  ])
  expect(decryptRefundInfo(fields['req_info']!, KEY)).toEqual({ refund_id: '5' })
})

test('only XML that says SUCCESS acknowledges', () => {
  const answers = [
    formatXml({ return_code: 'SUCCESS' }),
    '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>',
    formatXml({ return_code: 'FAIL', return_msg: '失败' }),
    'SUCCESS',
    '',
  ]
  expect(answers.map(saysSuccess)).toEqual([true, true, false, false, false])
})
