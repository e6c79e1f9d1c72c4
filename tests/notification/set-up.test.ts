import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DecryptionError } from '../../src/errors/decryption-error.ts'
import { SignatureError } from '../../src/errors/signature-error.ts'
import { createSetUpLog } from '../../src/notification/set-up.ts'

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
  const apiv3Key = new DecryptionError('resource', 'was changed, or encrypted with another APIv3 key')
  for (const error of [unknown, unknown, clock, apiv3Key, clock]) log(error)
  expect(lines).toEqual([
    expect.stringMatching(/certs: \{ PUB_KEY_ID_/),
    expect.stringMatching(/set this host's clock/),
    expect.stringMatching(/option apiv3Key/),
  ])
  now += 59_999
  log(unknown)
  expect(lines).toHaveLength(3)
  now += 1
  log(unknown)
  expect(lines).toHaveLength(4)
  // A clock that jumps back silences nobody.
  now -= 3_600_000
  log(unknown)
  expect(lines).toHaveLength(5)
})

test('what is nobody’s mistake is not written', () => {
  const log = createSetUpLog()
  log(new SignatureError('probe', 'a probe'))
  log(new SignatureError('missing-header', 'not signed'))
  log(new DecryptionError('notification', 'is not a JSON object'))
  log(new TypeError('a notification is a POST, got a GET'))
  expect(lines).toEqual([])
})
