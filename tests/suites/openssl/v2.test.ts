import { afterAll, describe, expect, test } from 'vitest'
import { decryptRefundInfo, encryptRefundInfo } from '../../../src/protocol/v2/refund-info.ts'
import { appSignV2, jsapiSignV2 } from '../../../src/protocol/v2/pay-sign.ts'
import { signFields, verifyFields, type SignType } from '../../../src/protocol/v2/sign.ts'
import { WORKWX_SIGNED, workwxSign } from '../../../src/protocol/v2/workwx-sign.ts'
import { createOpenssl } from './openssl.ts'

const openssl = createOpenssl()
afterAll(() => openssl.remove())

const KEY = '192006250b4c09247ec02edce69f6a2d'

/** What OpenSSL's command line says: upper-case hex. */
function digest(text: string, type: SignType): string {
  openssl.write('text', text)
  const how = type === 'MD5' ? ['-md5'] : ['-sha256', '-hmac', KEY]
  const line = openssl.run(['dgst', ...how, 'text']).toString()
  return line
    .slice(line.lastIndexOf('=') + 1)
    .trim()
    .toUpperCase()
}

describe.each(['MD5', 'HMAC-SHA256'] as const)('%s', type => {
  test.each([
    ['an order', { mch_id: '10000100', body: '腾讯 <充值> & "more"', attach: '', total_fee: '888' }],
    ['upper case before lower case, a digit before both', { b: '2', B: '1', '9': '0', _: 'x' }],
    ['a name that begins another', { coupon_id_1: 'a', coupon_id: 'b', coupon_id_10: 'c' }],
    ['no field at all', {}],
  ])('%s is signed as OpenSSL signs the sorted text', (_, fields: Record<string, string>) => {
    const names = Object.keys(fields)
      .filter(name => fields[name] !== '')
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    const text = [...names.map(name => `${name}=${fields[name]}`), `key=${KEY}`].join('&')
    const sign = signFields(fields, KEY, type)
    expect(sign).toBe(digest(text, type))
    expect(verifyFields({ sign, ...fields }, KEY, type)).toBe(true)
  })

  test('a payment is signed for a page and for an app', () => {
    const parts = { appid: 'wx1', timestamp: '1414561699', nonce: 'n', prepay_id: 'wx2', key: KEY }
    expect(jsapiSignV2({ ...parts, signType: type }).paySign).toBe(
      digest(
        `appId=wx1&nonceStr=n&package=prepay_id=wx2&signType=${type}&timeStamp=1414561699&key=${KEY}`,
        type,
      ),
    )
    expect(appSignV2({ ...parts, signType: type, partnerid: '19' }).sign).toBe(
      digest(
        `appid=wx1&noncestr=n&package=Sign=WXPay&partnerid=19&prepayid=wx2&timestamp=1414561699&key=${KEY}`,
        type,
      ),
    )
  })
})

describe('req_info', () => {
  const AES = (): readonly string[] => ['-aes-256-ecb', '-K', hexKey(), '-base64', '-A']
  /** The key is the text of the digest, so its hex is hex of hex. */
  const hexKey = (): string => Buffer.from(digest(KEY, 'MD5').toLowerCase()).toString('hex')
  const fields = { out_refund_no: '131811191610442717309', refund_recv_accout: '支付用户的零钱' }

  test('that OpenSSL encrypts is decrypted', () => {
    openssl.write(
      'plain',
      '<root>\n<out_refund_no><![CDATA[131811191610442717309]]></out_refund_no>\n' +
        '<refund_recv_accout><![CDATA[支付用户的零钱]]></refund_recv_accout>\n</root>',
    )
    const reqInfo = openssl.run(['enc', ...AES(), '-in', 'plain']).toString()
    expect(decryptRefundInfo(reqInfo, KEY)).toStrictEqual(fields)
  })

  test('that is encrypted here OpenSSL decrypts', () => {
    openssl.write('cipher', encryptRefundInfo(fields, KEY))
    expect(openssl.run(['enc', '-d', ...AES(), '-in', 'cipher']).toString()).toBe(
      '<root><out_refund_no>131811191610442717309</out_refund_no>' +
        '<refund_recv_accout>支付用户的零钱</refund_recv_accout></root>',
    )
  })
})

test('workwx_sign is MD5 over the named fields and the secret', () => {
  const fields = {
    wxappid: 'wx123456789',
    total_amount: '10',
    re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
    nonce_str: 'qFKEgfig95DF9912fewmkp',
    mch_id: '10000098',
    mch_billno: '11111234567890',
    act_name: 'XXX',
    remark: 'not signed',
  }
  expect(workwxSign(fields, WORKWX_SIGNED['/mmpaymkttransfers/sendworkwxredpack']!, KEY)).toBe(
    digest(
      'act_name=XXX&mch_billno=11111234567890&mch_id=10000098&nonce_str=qFKEgfig95DF9912fewmkp' +
        `&re_openid=oxTWIuGaIt6gTKsQRLau2M0yL16E&total_amount=10&wxappid=wx123456789&secret=${KEY}`,
      'MD5',
    ),
  )
})
