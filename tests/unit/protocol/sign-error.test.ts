import { expect, test } from 'vitest'
import { requestMessage } from '../../../src/protocol/signed-messages.ts'
import { explainSignError } from '../../../src/protocol/sign-error.ts'

const body = '{\n  "phone_number": "cipher+text==",\n  "name": "张三"\n}'
const request = {
  method: 'POST',
  target: '/v3/pay/transactions/jsapi?a=1',
  timestamp: '1554208460',
  nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
  body,
}
const signed = requestMessage(request)
const bytes = (text: string): number => Buffer.byteLength(text)

/** What is said about another message, shown whole or cut after a number of characters. */
const explain = (verified: string, shown = verified.length): string =>
  explainSignError(signed, {
    truncated_sign_message: verified.slice(0, shown),
    sign_message_length: bytes(verified),
  })

test.each([
  ['method', { method: 'PUT' }, 'line 1 (method) differs: signed "POST", WeChat Pay verified "PUT"'],
  [
    'URL',
    { target: '/v3/pay/transactions/jsapi' },
    'line 2 (URL) differs: signed "/v3/pay/transactions/jsapi?a=1", WeChat Pay verified "/v3/pay/transactions/jsapi"',
  ],
  [
    'timestamp',
    { timestamp: '1554208461' },
    'line 3 (timestamp) differs: signed "1554208460", WeChat Pay verified "1554208461"',
  ],
  [
    'nonce',
    { nonce: 'x' },
    'line 4 (nonce) differs: signed "593BEC0C930BF1AFEB40B4A08C8FB242", WeChat Pay verified "x"',
  ],
  [
    'body',
    { body: body.replace('cipher', 'Cipher') },
    `line 5 (body) differs: ${bytes(signed)} bytes were signed in all, WeChat Pay verified ${bytes(signed)}`,
  ],
  [
    'body, one that is longer',
    { body: `${body} ` },
    `line 5 (body) differs: ${bytes(signed)} bytes were signed in all, WeChat Pay verified ${bytes(signed) + 1}`,
  ],
  [
    'body, one that is missing',
    { body: '' },
    `line 5 (body) differs: ${bytes(signed)} bytes were signed in all, WeChat Pay verified ${bytes(signed) - bytes(body)}`,
  ],
])('names the line that differs: %s', (_, change, text) => {
  expect(explain(requestMessage({ ...request, ...change }))).toBe(text)
})

test('a message of WeChat Pay without a body line, or without its length, still shows where it differs', () => {
  const length = bytes(signed)
  expect(explainSignError('POST\n/v3/x\n1\nn', { truncated_sign_message: 'POST\n/v3/x\n1\nn\nbody\n' })).toBe(
    `line 5 (body) differs: 14 bytes were signed in all, WeChat Pay verified others`,
  )
  expect(explainSignError(signed, { truncated_sign_message: signed })).toMatch(
    /^WeChat Pay verified the very/,
  )
  expect(explainSignError(signed, { truncated_sign_message: signed.slice(0, -1) })).toBe(
    'all that WeChat Pay shows of the message is as it was signed: the private key may not belong to the certificate serial',
  )
  expect(explainSignError(signed, { truncated_sign_message: signed, sign_message_length: length + 1 })).toBe(
    `line 5 (body) differs: ${length} bytes were signed in all, WeChat Pay verified ${length + 1}`,
  )
})

test('a body of several lines is compared as a whole', () => {
  const inOneLine = requestMessage({ ...request, body: body.replaceAll('\n', '') })
  expect(
    explainSignError(signed, { truncated_sign_message: inOneLine, sign_message_length: bytes(signed) }),
  ).toMatch(/^line 5 \(body\) differs/)
})

test('where several lines differ, names the first', () => {
  expect(explain(requestMessage({ ...request, target: '/v3/x', nonce: 'x', body: '' }))).toMatch(
    /^line 2 \(URL\) differs/,
  )
})

test('the same message says that the key is the wrong one', () => {
  expect(explain(signed)).toBe(
    'WeChat Pay verified the very message that was signed: the private key does not belong to the certificate serial, or the serial not to the merchant',
  )
})

test('a message that is cut short, wherever, has no difference where it was cut', () => {
  for (let shown = 1; shown < signed.length; shown++)
    expect(explain(signed, shown), `cut after ${shown}`).not.toMatch(/differs/)
})

// Seen on the wire, https://developers.weixin.qq.com/community/pay/doc/000cece96d0fe8d47c9bf6efd5b800
test('a body that WeChat Pay has cut short, and ended with a line feed, has no difference there', () => {
  for (const length of [1, 8, 20])
    expect(
      explainSignError(signed, {
        truncated_sign_message: requestMessage({ ...request, body: body.slice(0, length) }),
        sign_message_length: bytes(signed),
      }),
    ).toBe(
      'all that WeChat Pay shows of the message is as it was signed: the private key may not belong to the certificate serial',
    )
})

test('a difference before the cut is found', () => {
  const other = requestMessage({ ...request, timestamp: '1999999999' })
  const line3 = other.indexOf('1999999999')
  for (const shown of [line3 + 5, line3 + 10, line3 + 11, other.length - 3])
    expect(explain(other, shown)).toMatch(/^line 3 \(timestamp\) differs/)
})

test('a difference in the last character before the cut is found', () => {
  const other = requestMessage({ ...request, timestamp: '1554208461' })
  expect(explain(other, other.indexOf('1554208461') + 10)).toBe(
    'line 3 (timestamp) differs: signed "1554208460", WeChat Pay verified "1554208461"',
  )
})

test('where what was signed has fewer lines than what was verified, the first that is missing differs', () => {
  expect(
    explainSignError('POST\n/v3/x\n1\nn', {
      truncated_sign_message: 'POST\n/v3/x\n1\nn\n{"a"',
      sign_message_length: 80,
    }),
  ).toBe('line 5 (body) differs: 14 bytes were signed in all, WeChat Pay verified 80')
  expect(explainSignError('POST', { truncated_sign_message: 'POST\n/v3', sign_message_length: 80 })).toBe(
    'line 2 (URL) differs: signed undefined, WeChat Pay verified "/v3"',
  )
})

test('a difference behind the cut shows in the length', () => {
  const other = requestMessage({ ...request, body: `${body} ` })
  for (const shown of [10, 60, other.length - 5])
    expect(explain(other, shown)).toBe(
      `line 5 (body) differs: ${bytes(signed)} bytes were signed in all, WeChat Pay verified ${bytes(other)}`,
    )
})

test('a line that is short in the middle of the message is no cut', () => {
  const other = requestMessage({ ...request, nonce: '593BEC', body: 'x 593BEC' })
  expect(explain(other, other.length - 1)).toMatch(/^line 4 \(nonce\) differs/)
})

test('of a message that is cut short, nobody can say that it is the very same', () => {
  const other = requestMessage({ ...request, body: body.replace('张三', '李四') })
  for (const shown of [0, 40, other.length - 8]) expect(explain(other, shown)).not.toMatch(/the very message/)
})

test('without the message there is nothing to compare', () => {
  for (const information of [
    {},
    { sign_message_length: 5 },
    { truncated_sign_message: 7 as unknown as string },
  ])
    expect(explainSignError(signed, information)).toBe('WeChat Pay did not say what it verified')
})

test('the text holds nothing of the body, on either side', () => {
  const bodies = ['', '{}', body.replace('cipher', 'SECRET'), `SECRET${body}`, `${body}\nSECRET\n`]
  const others = [
    ...bodies.map(other => ({ ...request, body: other })),
    { ...request, method: 'GET', body: 'SECRET' },
    { ...request, nonce: 'y', body: 'a\nSECRET' },
  ]
  for (const other of others) {
    const verified = requestMessage(other)
    for (let shown = 0; shown <= verified.length; shown += 7) {
      expect(explain(verified, shown)).not.toMatch(/SECRET|cipher|phone_number|张三/)
    }
  }
})
