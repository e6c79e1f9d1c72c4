import {
  anything,
  array,
  asyncProperty,
  assert,
  constantFrom,
  dictionary,
  json,
  oneof,
  record,
  string,
  uint8Array,
} from 'fast-check'
import { expect, test } from 'vitest'
import { createGcmKey, encryptAesGcm } from '../../../src/crypto/aes-gcm.ts'
import { createPublicKey } from '../../../src/crypto/public-key.ts'
import { DecryptionError } from '../../../src/errors/decryption-error.ts'
import { SignatureError } from '../../../src/errors/signature-error.ts'
import { parseNotification, type NotificationContext } from '../../../src/notification/parse.ts'
import { spkiPem } from '../../fixtures/keys.ts'

const serial = 'PUB_KEY_ID_0114232134912410000000000000'
const key = '0123456789abcdef0123456789abcdef'
const real = createPublicKey(spkiPem, 'certs', crypto)
const context: NotificationContext = {
  find: name => (name === serial ? real : undefined),
  apiv3Key: createGcmKey(crypto, key),
  decrypter: {},
  clockTolerance: 300,
}
/** Whose every signature counts, so that what lies behind the verification is reached. */
const credulous: NotificationContext = { ...context, find: () => ({ ...real, verify: async () => true }) }

const headers = {
  'wechatpay-timestamp': String(Math.floor(Date.now() / 1000)),
  'wechatpay-nonce': 'n',
  'wechatpay-serial': serial,
  'wechatpay-signature': 'AAAA',
}

const event_type = oneof(
  constantFrom(
    'TRANSACTION.SUCCESS',
    'REFUND.SUCCESS',
    'MEMBERCARD.ACTIVATE_CARD',
    '__proto__',
    'constructor',
  ),
  string(),
)
const resource = oneof(
  record(
    {
      algorithm: constantFrom('AEAD_AES_256_GCM'),
      nonce: oneof(constantFrom('fdasflkja484'), string()),
      ciphertext: oneof(constantFrom('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'), string(), anything()),
      associated_data: anything(),
      original_type: anything(),
    },
    { requiredKeys: [] },
  ),
  anything(),
)
const envelope = oneof(
  record(
    {
      id: oneof(string(), anything()),
      create_time: anything(),
      event_type,
      resource_type: string(),
      summary: anything(),
      resource,
    },
    { requiredKeys: [] },
  ),
  dictionary(constantFrom('__proto__', 'id', 'resource', 'event_type'), anything()),
)

const expectRefusal = async (promise: Promise<unknown>): Promise<void> => {
  const outcome = await promise.then(
    () => 'opened',
    (error: unknown) => error,
  )
  expect(outcome instanceof DecryptionError || outcome instanceof SignatureError, String(outcome)).toBe(true)
}

const stringify = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? ''

test('60,000 bodies behind a good signature: each is refused by its own error, none crashes', async () => {
  const body = oneof(
    { arbitrary: envelope.map(value => new TextEncoder().encode(stringify(value))), weight: 4 },
    { arbitrary: json().map(text => new TextEncoder().encode(text)), weight: 1 },
    { arbitrary: uint8Array(), weight: 1 },
  )
  await assert(
    asyncProperty(body, bytes => expectRefusal(parseNotification({ headers, body: bytes }, credulous))),
    { numRuns: 60_000 },
  )
}, 120_000)

test('30,000 sets of headers: none is taken for a signature', async () => {
  const value = oneof(
    string(),
    string({ unit: 'binary' }),
    constantFrom(
      '',
      '0',
      '-1',
      '1e9',
      'NaN',
      serial,
      'WECHATPAY/SIGNTEST/',
      'AAAA',
      `${headers['wechatpay-timestamp']}, 1`,
      '__proto__',
      '\r\n',
      '\0',
    ),
    array(string(), { maxLength: 3 }),
  )
  const name = constantFrom(
    ...Object.keys(headers),
    'wechatpay-signature-type',
    'Wechatpay-Serial',
    '__proto__',
    'content-type',
  )
  await assert(
    asyncProperty(dictionary(name, value), constantFrom({}, headers), (changes, base) =>
      expectRefusal(parseNotification({ headers: { ...base, ...changes }, body: '{}' }, context)),
    ),
    { numRuns: 30_000 },
  )
}, 120_000)

test('10,000 resources rightly encrypted: what was put in comes out', async () => {
  const nonce = 'fdasflkja484'
  await assert(
    asyncProperty(json(), event_type, string(), async (text, type, associatedData) => {
      const ciphertext = await encryptAesGcm(crypto, key, {
        plain: new TextEncoder().encode(text),
        nonce,
        associatedData,
      })
      const body = JSON.stringify({
        id: '1',
        event_type: type,
        resource: { algorithm: 'AEAD_AES_256_GCM', nonce, ciphertext, associated_data: associatedData },
      })
      const event = await parseNotification({ headers, body }, credulous).catch((error: unknown) => error)
      // A sensitive field of a member card's event that holds no ciphertext.
      if (event instanceof DecryptionError) expect(event.field).toMatch(/^resource\./)
      else expect((event as { resource: unknown }).resource).toEqual(JSON.parse(text))
    }),
    { numRuns: 10_000 },
  )
}, 120_000)
