import { createSign } from 'node:crypto'
import { expect, test } from 'vitest'
import { createPublicKey } from '../../../src/crypto.ts'
import { SignatureError } from '../../../src/errors/signature-error.ts'
import { explainMismatch } from '../../../src/notification/explain-mismatch.ts'
import { BODY_MISMATCH } from '../../../src/protocol/verify-signature.ts'
import { pkcs8Pem, spkiPem } from '../../fixtures/keys.ts'

const BODY = '{"id":"1","summary":"支付成功","resource":{"ciphertext":"AAAA"}}'
const signature = createSign('RSA-SHA256').update('another message').sign(pkcs8Pem, 'base64')
const unmatched = new SignatureError('mismatch', BODY_MISMATCH, { serial: 'PUB_KEY_ID_01' })
const unknown = { hasSigned: () => undefined }

const explained = (bytes: Uint8Array, key: Parameters<typeof explainMismatch>[2] = unknown): string =>
  explainMismatch(unmatched, bytes, key, signature).message

const bytes = (text: string): Uint8Array => Buffer.from(text)

test.each<[string, Uint8Array, RegExp]>([
  ['indented', bytes(JSON.stringify(JSON.parse(BODY), undefined, 2)), /serialised again, with white space/],
  ['spaced as Python does', bytes('{"id": "1", "summary": "x"}'), /serialised again, with white space/],
  ['spaced on both sides of the colon', bytes('{"id" : "1"}'), /serialised again, with white space/],
  ['escaped as PHP does', bytes('{"id":"1","summary":"\\u652f\\u4ed8"}'), /Chinese as \\u escapes/],
  ['base64', bytes(Buffer.from(BODY).toString('base64')), /isBase64Encoded/],
  ['a gateway’s event', bytes(JSON.stringify({ body: 'e30=', isBase64Encoded: true })), /event of a gateway/],
  [
    'a gateway’s event, spaced',
    bytes('{"body":"e30=","isBase64Encoded" : true}'),
    /event of a gateway: give the body inside it/,
  ],
  ['JSON inside JSON', bytes(JSON.stringify(BODY)), /inside a JSON string/],
  ['JSON inside JSON, spaced', bytes('\n " {\\"id\\":\\"1\\"}"'), /inside a JSON string/],
  ['latin1', bytes(Buffer.from(BODY).toString('latin1')), /read as latin1/],
  ['decoded with losses', bytes(BODY.replace('支', '\uFFFD')), /lost characters/],
  ['with a byte order mark', bytes(`\uFEFF${BODY}`), /byte order mark/],
  ['with a line feed', bytes(`${BODY}\n`), /ends in white space/],
  ['no UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d]), /no UTF-8/],
  ['another key’s or other bytes', bytes(BODY), /parsed and serialised them again.*PUB_KEY_ID_01/],
])('a body that is %s', (_, body, reason) => {
  expect(explained(body)).toMatch(reason)
  expect(explained(body)).not.toContain('AAAA')
})

test('a wrong key under the right name is told from changed bytes', () => {
  const right = createPublicKey(spkiPem)
  expect(explained(bytes(BODY), right)).toMatch(/the key is right, and these are not the bytes as they came/)
  expect(explained(bytes(`${BODY}\n`), right)).toMatch(/ends in white space/)
  const wrong = { hasSigned: () => false }
  expect(explained(bytes(BODY), wrong)).toMatch(
    /another key made it than the one configured as "PUB_KEY_ID_01": it is forged, or compare/,
  )
  expect(explainMismatch(unmatched, bytes(BODY), right, '!!!').message).toMatch(/is not base64/)
})

test('what is no question of the body keeps its own message', () => {
  const other = new SignatureError('mismatch', 'Wechatpay-Signature-Type "X" is not supported')
  expect(explainMismatch(other, bytes(BODY), unknown, signature)).toBe(other)
})

test('whose it was is kept, and said where it is known', () => {
  const body = bytes(BODY)
  const known = explainMismatch(
    new SignatureError('mismatch', BODY_MISMATCH, { serial: 'PUB_KEY_ID_01', requestId: 'R-1' }),
    body,
    undefined,
    signature,
  )
  expect(known).toMatchObject({ reason: 'mismatch', serial: 'PUB_KEY_ID_01', requestId: 'R-1' })
  expect(known.message).toContain('the key configured as "PUB_KEY_ID_01"')
  const nameless = explainMismatch(new SignatureError('mismatch', BODY_MISMATCH), body, undefined, signature)
  expect(nameless.message).toContain('the key configured as its serial')
})

test('a signature that is missing or no base64 is said to be', () => {
  for (const given of [null, '%%%'])
    expect(explainMismatch(unmatched, bytes(BODY), unknown, given).message).toMatch(
      given === null ? /parsed and serialised/ : /Wechatpay-Signature is not base64/,
    )
})

test('another failure keeps its own message, though it has the words of this one', () => {
  const stale = new SignatureError('timestamp', BODY_MISMATCH)
  expect(explainMismatch(stale, bytes(BODY), unknown, signature)).toBe(stale)
})

test.each([
  ['base64 of what is no JSON', Buffer.from('a text that is no JSON, and long enough').toString('base64')],
  ['base64 in other text', `x ${Buffer.from(BODY).toString('base64')}`],
  ['base64 before other text', `${Buffer.from(BODY).toString('base64')}%`],
  ['what only looks like it', 'e'.repeat(41)],
])('%s is not taken for an event of a gateway', (_, text) => {
  expect(explained(bytes(text))).not.toContain('isBase64Encoded')
})

test.each([
  ['a brace in a string', '{"id":"{}"}'],
  ['a brace and white space in a string', '{"id":"{ }"}'],
  ['a space in a string', '{"id":"a b"}'],
  ['a byte order mark in a string', '{"id":"\uFEFF"}'],
  ['signs of latin1 that make no UTF-8', '{"id":"5° «x»"}'],
  ['a path with a backslash before a u', '{"id":"C:\\\\u42"}'],
])('%s does not tell what was changed', (_, text) => {
  expect(explained(bytes(text))).toBe(
    'the signature does not match the body: either these are not the bytes as they came (a middleware ' +
      'parsed and serialised them again), or the key is another one: give the raw body, and compare the ' +
      'key configured as "PUB_KEY_ID_01" with the merchant console',
  )
})
