import { expect, test } from 'vitest'
import { readSignatureHeaders } from '../../../src/protocol/signature-headers.ts'

test('headers are read in any case', () => {
  const headers = new Headers({
    'WECHATPAY-TIMESTAMP': '1',
    'wechatpay-nonce': 'n',
    'Wechatpay-Signature': 's',
    'Wechatpay-Serial': 'k',
    'Wechatpay-Signature-Type': 't',
    'Request-ID': 'r',
  })
  expect(readSignatureHeaders(headers)).toEqual({
    timestamp: '1',
    nonce: 'n',
    signature: 's',
    serial: 'k',
    signatureType: 't',
    requestId: 'r',
  })
  expect(readSignatureHeaders(new Headers())).toEqual({
    timestamp: null,
    nonce: null,
    signature: null,
    serial: null,
    signatureType: null,
    requestId: null,
  })
})
