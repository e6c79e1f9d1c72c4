import { expect, test } from 'vitest'
import { SignatureError } from '../../src/errors/signature-error.ts'
import { explainMismatch } from '../../src/notification/explain-mismatch.ts'

const BODY = '{"id":"1","summary":"支付成功","resource":{"ciphertext":"AAAA"}}'
const explained = (bytes: Uint8Array): string =>
  explainMismatch(
    new SignatureError('mismatch', 'the signature does not match the body', { serial: 'PUB_KEY_ID_01' }),
    bytes,
  ).message

test.each<[string, Uint8Array, RegExp]>([
  ['serialised again', Buffer.from(JSON.stringify(JSON.parse(BODY), undefined, 2)), /serialised again/],
  ['base64', Buffer.from(Buffer.from(BODY).toString('base64')), /isBase64Encoded/],
  ['latin1', Buffer.from(Buffer.from(BODY).toString('latin1'), 'utf8'), /read as latin1/],
  ['no UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d]), /no UTF-8/],
  ['another key or other bytes', Buffer.from(BODY), /parsed and serialised them again.*PUB_KEY_ID_01/],
])('a body that is %s', (_, bytes, reason) => {
  expect(explained(bytes)).toMatch(reason)
  expect(explained(bytes)).not.toContain('AAAA')
})
