import { responseMessage } from '../../../src/protocol/signed-messages.ts'
import { sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { createPublicKey } from '../../../src/crypto/public-key.ts'
import { SignatureError } from '../../../src/errors/signature-error.ts'
import type { SignatureHeaders } from '../../../src/protocol/signature-headers.ts'
import { verifySignature, type VerificationContext } from '../../../src/protocol/verify-signature.ts'
import { pkcs8Pem, rsaPssPem, spkiPem } from '../../fixtures/keys.ts'

const SERIAL = 'PUB_KEY_ID_0114232134912410000000000000'
const NOW = 1767225600
const key = createPublicKey(spkiPem, 'certs', crypto)

/** Headers that node:crypto signs. */
function signed(body: string | Uint8Array, change: Partial<SignatureHeaders> = {}): SignatureHeaders {
  const { timestamp = String(NOW), nonce = 'c5ac7061fccab6bf3e254dcf98995b8c' } = change
  const message = Buffer.concat([
    Buffer.from(`${timestamp}\n${nonce}\n`),
    Buffer.from(body),
    Buffer.from('\n'),
  ])
  return {
    timestamp,
    nonce,
    signature: sign('sha256', message, pkcs8Pem).toString('base64'),
    serial: SERIAL,
    signatureType: 'WECHATPAY2-SHA256-RSA2048',
    requestId: '08F78BB5',
    ...change,
  }
}

const verify = (
  headers: SignatureHeaders,
  body: string | Uint8Array = '{"a":1}',
  context: Partial<VerificationContext> = {},
): Promise<void> =>
  verifySignature(headers, Buffer.from(body), {
    find: serial => (serial === SERIAL ? key : undefined),
    now: NOW,
    tolerance: 300,
    ...context,
  })

test('the message has three lines, and the body is the bytes as they came', () => {
  expect(Buffer.from(responseMessage('1', 'n', Uint8Array.of(0xff, 10, 0))).toString('hex')).toBe(
    `${Buffer.from('1\nn\n').toString('hex')}ff0a000a`,
  )
  expect(new TextDecoder().decode(responseMessage('1', 'n', new Uint8Array()))).toBe('1\nn\n\n')
})

test.each<[string, string | Uint8Array]>([
  ['JSON', '{"a":1}'],
  ['nothing', ''],
  ['Chinese', '{"name":"张三"}'],
  ['line feeds', '\n\n'],
  ['a byte order mark', '\uFEFF{}'],
  ['bytes that are no UTF-8', Uint8Array.of(0xff, 0xfe, 0)],
])('a signed body of %s is accepted', async (_, body) => {
  await expect(verify(signed(body), body)).resolves.toBeUndefined()
})

test('a key may be found later', async () => {
  await expect(verify(signed('{"a":1}'), '{"a":1}', { find: async () => key })).resolves.toBeUndefined()
})

test.each(['WECHATPAY2-SHA256-RSA2048', 'WECHATPAY-BRAND-SHA256-RSA2048', null])(
  'the signature type %s is accepted',
  async signatureType => {
    await expect(verify(signed('{"a":1}', { signatureType }))).resolves.toBeUndefined()
  },
)

test.each([
  [300, 300],
  [299, 300],
  [0, 0],
  [5, 5],
])('a timestamp %d s away is accepted within %d s, in either direction', async (distance, tolerance) => {
  for (const timestamp of [NOW - distance, NOW + distance])
    await expect(
      verify(signed('{"a":1}', { timestamp: String(timestamp) }), '{"a":1}', { tolerance }),
    ).resolves.toBeUndefined()
})

test.each([
  [301, 300],
  [1, 0],
  [6, 5],
  [86_400, 300],
])('a timestamp %d s away is refused beyond %d s, in either direction', async (distance, tolerance) => {
  for (const timestamp of [NOW - distance, NOW + distance]) {
    await expect(
      verify(signed('{"a":1}', { timestamp: String(timestamp) }), '{"a":1}', { tolerance }),
    ).rejects.toMatchObject({ reason: 'timestamp', message: expect.stringContaining(`${distance} s away`) })
  }
})

const otherKey = {
  signature: sign(
    'sha256',
    Buffer.from(`${NOW}\nc5ac7061fccab6bf3e254dcf98995b8c\n{"a":1}\n`),
    rsaPssPem,
  ).toString('base64'),
}
const genuine = signed('{"a":1}').signature!

test.each<[string, SignatureError['reason'], Partial<SignatureHeaders>]>([
  ...(['timestamp', 'nonce', 'signature', 'serial'] as const).flatMap(
    (name): [string, SignatureError['reason'], Partial<SignatureHeaders>][] => [
      [`no ${name}`, 'missing-header', { [name]: null }],
      [`an empty ${name}`, 'missing-header', { [name]: '' }],
    ],
  ),
  ...[
    '-1767225600',
    '+1767225600',
    ' 1767225600',
    '1767225600.0',
    '1.7672256e9',
    '0x69557000',
    '1767225600000',
    'now',
    '１７６７２２５６００',
    '9'.repeat(400),
  ].map((timestamp): [string, SignatureError['reason'], Partial<SignatureHeaders>] => [
    `the timestamp ${timestamp.slice(0, 30)}`,
    'timestamp',
    { timestamp },
  ]),
  ['an unknown serial', 'unknown-serial', { serial: 'PUB_KEY_ID_1' }],
  ['another key’s signature', 'mismatch', otherKey],
  ['a signature that is not base64', 'mismatch', { signature: '*'.repeat(344) }],
  ['a signature in the URL alphabet', 'mismatch', { signature: `-_${genuine.slice(2)}` }],
  ['a signature that was cut', 'mismatch', { signature: genuine.slice(0, 40) }],
  ['a signature with a space', 'mismatch', { signature: `${genuine} ` }],
  [
    'one character of the signature changed',
    'mismatch',
    { signature: `${genuine.startsWith('A') ? 'B' : 'A'}${genuine.slice(1)}` },
  ],
  ['a signature type of SM2', 'mismatch', { signatureType: 'WECHATPAY2-SM2-WITH-SM3' }],
  ['an empty signature type', 'mismatch', { signatureType: '' }],
  ['a probe', 'probe', { signature: `WECHATPAY/SIGNTEST/${genuine.slice(19)}` }],
  ['a probe that is not base64', 'probe', { signature: 'WECHATPAY/SIGNTEST/@@not base64' }],
  ['a probe with an unknown serial', 'probe', { signature: 'WECHATPAY/SIGNTEST/AAAA', serial: 'X' }],
])('%s is refused as %s', async (_, reason, change) => {
  const error = await verify({ ...signed('{"a":1}'), ...change }).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(SignatureError)
  expect(error).toMatchObject({
    name: 'SignatureError',
    code: 'SIGNATURE',
    reason,
    requestId: '08F78BB5',
    serial: change.serial === undefined ? SERIAL : (change.serial ?? undefined),
  })
  expect((error as Error).message).not.toContain('"a"')
})

test('whatever the signature covers cannot be changed', async () => {
  const headers = signed('{"a":1}')
  await expect(verify(headers, '{"a":2}')).rejects.toMatchObject({ reason: 'mismatch' })
  await expect(verify(headers, '{"a":1}\n')).rejects.toMatchObject({ reason: 'mismatch' })
  await expect(verify(headers, '')).rejects.toMatchObject({ reason: 'mismatch' })
  await expect(verify({ ...headers, nonce: `${headers.nonce}0` })).rejects.toMatchObject({
    reason: 'mismatch',
  })
  await expect(verify({ ...headers, timestamp: String(NOW + 1) })).rejects.toMatchObject({
    reason: 'mismatch',
  })
})

test('a line of the body cannot be moved into the nonce, nor one of the nonce into the timestamp', async () => {
  const headers = signed('{\n"a":1}')
  await expect(verify(headers, '{\n"a":1}')).resolves.toBeUndefined()
  await expect(verify({ ...headers, nonce: `${headers.nonce}\n{` }, '"a":1}')).rejects.toMatchObject({
    reason: 'mismatch',
    message: 'Wechatpay-Nonce is more than one line: not signed by WeChat Pay',
  })
  const moved = { timestamp: `${headers.timestamp}\n${headers.nonce}`, nonce: '{' }
  await expect(verify({ ...headers, ...moved }, '"a":1}')).rejects.toMatchObject({ reason: 'timestamp' })
})

test.each(['timestamp', 'nonce', 'signature', 'serial', 'signatureType', 'requestId'] as const)(
  'a %s of more than 4096 characters is refused, and not shown',
  async name => {
    const long = { ...signed('{"a":1}'), [name]: 'A'.repeat(4097) }
    await expect(verify(long)).rejects.toMatchObject({
      reason: 'mismatch',
      message: 'a header of the signature is longer than 4096 characters: not signed by WeChat Pay',
      serial: undefined,
      requestId: undefined,
    })
    const longest = await verify({ ...long, [name]: 'A'.repeat(4096) }).catch((error: unknown) => error)
    expect(String(longest)).not.toContain('longer')
  },
)

test('a message names the header and says what is wrong with it', async () => {
  const messageOf = async (change: Partial<SignatureHeaders>, body = '{"a":1}'): Promise<string> =>
    verify({ ...signed('{"a":1}'), ...change }, body).then(
      () => 'none',
      (error: unknown) => (error as Error).message,
    )
  expect(await messageOf({ timestamp: null })).toBe(
    'header Wechatpay-Timestamp is missing: not signed by WeChat Pay',
  )
  expect(await messageOf({ nonce: null })).toBe('header Wechatpay-Nonce is missing: not signed by WeChat Pay')
  expect(await messageOf({ signature: null })).toBe(
    'header Wechatpay-Signature is missing: not signed by WeChat Pay',
  )
  expect(await messageOf({ serial: null })).toBe(
    'header Wechatpay-Serial is missing: not signed by WeChat Pay',
  )
  expect(await messageOf({ signature: 'WECHATPAY/SIGNTEST/A' })).toBe(
    'refused as it should be: this is a probe of WeChat Pay with a deliberately wrong signature (SIGNTEST)',
  )
  expect(await messageOf({ timestamp: String(NOW - 301) })).toBe(
    'Wechatpay-Timestamp is 301 s away from this clock, more than 300 s',
  )
  expect(await messageOf({ signatureType: 'SM2' })).toBe('Wechatpay-Signature-Type "SM2" is not supported')
  expect(await messageOf({ timestamp: 'now' })).toBe('Wechatpay-Timestamp "now" is not a number of seconds')
  expect(await messageOf({}, '{"a":2}')).toBe('the signature does not match the body')
})

test('an untrusted key’s error says why, where that is known', async () => {
  const unknown = (explain?: VerificationContext['explain']): Promise<unknown> =>
    verify({ ...signed('{"a":1}'), serial: 'X' }, '{"a":1}', { explain }).catch((error: unknown) => error)
  const cause = new Error('no connection')
  expect(await unknown(() => ({ advice: 'add it', cause }))).toMatchObject({
    message: 'Wechatpay-Serial "X" names a key that is not trusted: add it',
    cause,
  })
  for (const error of [await unknown(), await unknown(() => ({ advice: 'add it' }))])
    expect(Object.hasOwn(error as object, 'cause')).toBe(false)
  expect(await unknown()).toMatchObject({ message: 'Wechatpay-Serial "X" names a key that is not trusted' })
})

test('of a response without a request id, the error has none', async () => {
  const headers = { ...signed('{"a":1}'), requestId: null }
  await expect(verify(headers, '{"a":2}')).rejects.toMatchObject({ serial: SERIAL, requestId: undefined })
})
