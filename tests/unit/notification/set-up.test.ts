import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DecryptionError } from '../../../src/errors/decryption-error.ts'
import { SignatureError } from '../../../src/errors/signature-error.ts'
import { createSetUpLog } from '../../../src/notification/set-up.ts'

const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  vi.spyOn(console, 'error').mockImplementation((text: string) => void lines.push(text))
})
afterEach(() => vi.restoreAllMocks())

test('what a merchant has set up wrongly is written once a minute a kind, with what to do', () => {
  let now = 1_000_000
  const log = createSetUpLog(() => now)
  const unknown = new SignatureError('unknown-serial', 'names a key that is not trusted')
  const clock = new SignatureError('timestamp', 'is 600 s away from this clock')
  const mismatch = new SignatureError('mismatch', 'the signature does not match the body: it is base64')
  const apiv3Key = new DecryptionError('resource', 'was encrypted with another APIv3 key')
  const privateKey = new DecryptionError('resource.phone_number', 'there is no private key for it')
  for (const error of [unknown, unknown, clock]) log(error, 401)
  log(apiv3Key, 400)
  log(privateKey, 400)
  log(clock, 401)
  log(mismatch, 401)
  log(new TypeError('mount this route before any JSON middleware'), 500)
  expect(lines).toEqual([
    expect.stringMatching(/certs: \{ PUB_KEY_ID_/),
    expect.stringMatching(/set this host's clock/),
    expect.stringMatching(/option apiv3Key/),
    expect.stringMatching(/option privateKey/),
    expect.stringMatching(/it is base64 \(written at most once a minute/),
    expect.stringMatching(/mount this route before/),
  ])
  now += 59_999
  log(unknown, 401)
  expect(lines).toHaveLength(6)
  now += 1
  log(unknown, 401)
  expect(lines).toHaveLength(7)
  // A clock that jumps back silences nobody.
  now -= 3_600_000
  log(unknown, 401)
  expect(lines).toHaveLength(8)
})

test('an error that says what to give is not told again, and none fills the console', () => {
  const log = createSetUpLog()
  log(new SignatureError('unknown-serial', `${'9'.repeat(100_000)}: give it as certs`), 401)
  log(new SignatureError('timestamp', 'is far away: it is in certs'), 401)
  expect(lines).toHaveLength(2)
  expect(lines[0]!.length).toBeLessThan(1500)
  expect(lines[1]).not.toContain("host's clock")
})

test('what was not expected is written with its stack, and once a minute all the same', () => {
  const log = createSetUpLog()
  const error = new Error('the catalog could not be loaded')
  log(error, 500)
  log('no error at all', 500)
  expect(lines).toHaveLength(1)
  expect(vi.mocked(console.error).mock.calls[0]).toEqual([expect.stringContaining('catalog'), error])
})

test('what is nobody’s mistake is not written', () => {
  const log = createSetUpLog()
  log(new SignatureError('probe', 'a probe'), 401)
  log(new SignatureError('missing-header', 'not signed'), 401)
  log(new DecryptionError('notification', 'is not a JSON object'), 400)
  log(new DecryptionError('body', 'is larger than 1048576 bytes'), 413)
  log(new TypeError('a notification is a POST, got a GET'), 405)
  expect(lines).toEqual([])
})

const END = ' (written at most once a minute; onError gets every one)'

test.each<[string, unknown, number, string]>([
  [
    'a key',
    new SignatureError('unknown-serial', 'no key X'),
    401,
    "no key X; if it is WeChat Pay's, give the public key of the merchant console (账户中心 → API安全) as certs: { PUB_KEY_ID_…: pem }",
  ],
  ['a key, said already', new SignatureError('unknown-serial', 'give certs'), 401, 'give certs'],
  [
    'the clock',
    new SignatureError('timestamp', 'is old'),
    401,
    "is old; set this host's clock, if it is not an old notification that somebody sends again",
  ],
  [
    'the APIv3 key',
    new DecryptionError('resource', 'x'),
    400,
    'resource: x; set the option apiv3Key to the APIv3 key of the merchant console (账户中心 → API安全)',
  ],
  [
    'the private key',
    new DecryptionError('resource.a', 'x'),
    400,
    'resource.a: x; set the option privateKey to the key of the certificate that WeChat Pay encrypts for',
  ],
  [
    'the APIv2 key',
    new DecryptionError('req_info', 'x'),
    400,
    'req_info: x; set the option apiv2Key to the APIv2 key of the merchant console (账户中心 → API安全)',
  ],
  ['where the route is mounted', new TypeError('mount it'), 500, 'mount it'],
])('%s: the whole line', (_, error, status, line) => {
  createSetUpLog()(error, status)
  expect(vi.mocked(console.error).mock.calls).toEqual([
    [`wechatpay: a notification was refused: ${line}${END}`],
  ])
})

test('what is no Error is told of', () => {
  createSetUpLog()('thrown', 500)
  expect(vi.mocked(console.error).mock.calls).toEqual([
    [`wechatpay: a notification was refused: something that is no Error was thrown${END}`, 'thrown'],
  ])
})

test('one mistake does not silence another', () => {
  const log = createSetUpLog()
  for (const error of [
    new DecryptionError('resource', 'x'),
    new DecryptionError('resource.a', 'x'),
    new DecryptionError('req_info', 'x'),
    new TypeError('x'),
    new Error('x'),
    new SignatureError('mismatch', 'x'),
  ])
    log(error, 500)
  expect(lines).toHaveLength(6)
})
