import { ecb } from '@noble/ciphers/aes.js'
import { expect, test } from 'vitest'
import { DecryptionError } from '../../../../src/errors/decryption-error.ts'
import { toBase64 } from '../../../../src/lib/base64.ts'
import { utf8 } from '../../../../src/lib/bytes.ts'
import { decryptRefundInfo, encryptRefundInfo } from '../../../../src/protocol/v2/refund-info.ts'
import { md5Hex } from '../../../../src/protocol/v2/sign.ts'

const KEY = '192006250b4c09247ec02edce69f6a2d'
const fields = { out_refund_no: 'R1', refund_status: 'SUCCESS', success_time: '2026-11-25 10:00:00' }
const encrypt = (text: string): string => toBase64(ecb(utf8(md5Hex(KEY).toLowerCase())).encrypt(utf8(text)))

test('both ways', () => {
  expect(decryptRefundInfo(encryptRefundInfo(fields, KEY), KEY)).toStrictEqual(fields)
})

test.each([
  ['what is not base64', () => '%%%', 'it is not base64'],
  ['nothing', () => '', 'it was not encrypted with this APIv2 key'],
  ['half a block', () => toBase64(new Uint8Array(8)), 'it was not encrypted with this APIv2 key'],
  ['of another key', () => encryptRefundInfo(fields, `${KEY}0`), 'it was not encrypted with this APIv2 key'],
  [
    'without fields',
    () => encrypt('hello'),
    'not XML: Root element is missing or invalid (line 1, column 1)',
  ],
  [
    'with another root',
    () => encrypt('<xml><a>1</a></xml>'),
    'expected XML with the root element <root>, found <xml>',
  ],
])('%s is refused', (_, reqInfo, message) => {
  expect(() => decryptRefundInfo(reqInfo(), KEY)).toThrow(new DecryptionError('req_info', message))
})
