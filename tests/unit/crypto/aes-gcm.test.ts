import { describe, expect, test, vi } from 'vitest'
import { checkApiv3Key, createGcmKey, decryptAesGcm, encryptAesGcm } from '../../../src/crypto/aes-gcm.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { DecryptionError } from '../../../src/errors/decryption-error.ts'
import { gcm } from '../../fixtures/keys.ts'
import { base64, bytes, failure, implementations, text } from './implementations.ts'

const VARIABLE = 'is the environment variable set?'
const WHERE = 'it is set in the merchant console, 账户中心 → API安全'

const { key, nonce, associatedData, ciphertext, ciphertextWithoutData } = gcm
const sealed = { ciphertext, nonce, associatedData }
const plain = new TextEncoder().encode(gcm.plain)

/** The same ciphertext with one bit of one byte turned; from the end for a negative position. */
function turned(position: number): string {
  const changed = bytes(ciphertext)
  changed[position < 0 ? changed.length + position : position]! ^= 1
  return base64(changed)
}

describe.each(implementations)('%s', (_, crypto) => {
  test('decrypts and encrypts the known answer', async () => {
    expect(text(await decryptAesGcm(crypto, key, sealed))).toBe(gcm.plain)
    expect(text(await decryptAesGcm(crypto, new TextEncoder().encode(key), sealed))).toBe(gcm.plain)
    expect(await encryptAesGcm(crypto, key, { plain, nonce, associatedData })).toBe(ciphertext)
  })

  test.each([[undefined], ['']])('associated data %j is none', async none => {
    expect(
      text(
        await decryptAesGcm(crypto, key, { ciphertext: ciphertextWithoutData, nonce, associatedData: none }),
      ),
    ).toBe(gcm.plain)
    expect(await encryptAesGcm(crypto, key, { plain, nonce, associatedData: none })).toBe(
      ciphertextWithoutData,
    )
  })

  test('nothing at all is encrypted to a tag alone', async () => {
    const tag = await encryptAesGcm(crypto, key, { plain: new Uint8Array(), nonce })
    expect(bytes(tag)).toHaveLength(16)
    expect(await decryptAesGcm(crypto, key, { ciphertext: tag, nonce })).toHaveLength(0)
  })

  test.each([
    [
      'changed text',
      { ...sealed, ciphertext: turned(0) },
      key,
      'was changed, or encrypted with another APIv3 key',
    ],
    [
      'a changed tag',
      { ...sealed, ciphertext: turned(-1) },
      key,
      'was changed, or encrypted with another APIv3 key',
    ],
    [
      'the tag cut by a byte',
      { ...sealed, ciphertext: base64(bytes(ciphertext).subarray(0, -1)) },
      key,
      'was changed, or encrypted with another APIv3 key',
    ],
    [
      'other associated data',
      { ...sealed, associatedData: 'transaction' },
      key,
      'was changed, or encrypted with another APIv3 key',
    ],
    ['no associated data', { ciphertext, nonce }, key, 'was changed, or encrypted with another APIv3 key'],
    [
      'another nonce',
      { ...sealed, nonce: 'd215b0511e9d' },
      key,
      'was changed, or encrypted with another APIv3 key',
    ],
    ['another key', sealed, 'F'.repeat(32), 'was changed, or encrypted with another APIv3 key'],
    ['no base64', { ...sealed, ciphertext: 'WECHATPAY/SIGNTEST/=' }, key, 'its ciphertext is not base64'],
    ['no ciphertext', { nonce } as never, key, 'its ciphertext is not base64'],
    [
      'no tag',
      { ...sealed, ciphertext: 'AAAA' },
      key,
      'its ciphertext has 3 bytes, fewer than the 16 of a tag',
    ],
    ['a short nonce', { ...sealed, nonce: 'd215b0511e9' }, key, 'its nonce is not 12 bytes'],
    [
      'a nonce of 12 characters and more bytes',
      { ...sealed, nonce: 'd215b0511e9张' },
      key,
      'its nonce is not 12 bytes',
    ],
    ['no nonce', { ciphertext } as never, key, 'its nonce is not 12 bytes'],
    [
      'a nonce of 12 digits',
      { ciphertext, nonce: 215_051_100_912 } as never,
      key,
      'its nonce is not 12 bytes',
    ],
  ])('%s is refused', async (__, message, otherKey, expected) => {
    const error = await failure(() => decryptAesGcm(crypto, otherKey, message, 'resource'))
    expect(error).toBeInstanceOf(DecryptionError)
    expect(error).toHaveProperty('field', 'resource')
    expect(error).toHaveProperty('message', `resource: ${expected}`)
  })

  test('a nonce of another length is not used', async () => {
    await expect(encryptAesGcm(crypto, key, { plain, nonce: 'short' })).rejects.toThrow(RangeError)
  })

  test('a key of another length is not used', async () => {
    await expect(decryptAesGcm(crypto, 'short', sealed)).rejects.toThrow(
      new ConfigurationError(
        'apiv3Key',
        `expected the APIv3 key, which is exactly 32 bytes, got 5: ${WHERE}`,
      ),
    )
  })
})

test('a nonce of 12 bytes need not be ASCII', async () => {
  const other = { nonce: '张张张张', associatedData: '数据' }
  const made = await encryptAesGcm(crypto, key, { plain, ...other })
  expect(text(await decryptAesGcm(crypto, key, { ciphertext: made, ...other }))).toBe(gcm.plain)
})

test.each([['a'.repeat(32)], [`${'a'.repeat(29)}张`], [new Uint8Array(32)], [Buffer.alloc(32)]])(
  '%j is an APIv3 key',
  value => {
    expect(checkApiv3Key(value, 'apiv3Key')).toHaveLength(32)
  },
)

test.each([
  ['', `expected the APIv3 key, which is exactly 32 bytes, got 0: ${VARIABLE}`],
  ['a'.repeat(31), `expected the APIv3 key, which is exactly 32 bytes, got 31: ${WHERE}`],
  [
    `${'a'.repeat(32)}\n`,
    'expected the APIv3 key, which is exactly 32 bytes, got 33: take the white space around it off',
  ],
  ['张'.repeat(32), `expected the APIv3 key, which is exactly 32 bytes, got 96: ${WHERE}`],
  [new Uint8Array(33), 'expected the APIv3 key, which is exactly 32 bytes, got 33'],
  [undefined, `expected the APIv3 key as a string or bytes, got undefined: ${VARIABLE}`],
  [null, `expected the APIv3 key as a string or bytes, got null: ${VARIABLE}`],
  [42, 'expected the APIv3 key as a string or bytes, got number'],
])('%j is no APIv3 key', async (value, message) => {
  const error = await failure(() => checkApiv3Key(value as never, 'apiv3Key'))
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toHaveProperty('option', 'apiv3Key')
  expect(error).toHaveProperty('message', `apiv3Key: ${message}`)
})

describe('a key that is kept', () => {
  test('is the one that was given, also where its bytes are wiped afterwards', async () => {
    const given = new TextEncoder().encode(key)
    const kept = createGcmKey(crypto, given)
    given.fill(0)
    expect(new TextDecoder().decode(await kept.decrypt(sealed, 'resource'))).toBe(gcm.plain)
  })

  test('is imported once, for decryption alone, and cannot be exported', async () => {
    const importKey = vi.spyOn(crypto.subtle, 'importKey')
    const kept = createGcmKey(crypto, key)
    await kept.decrypt(sealed, 'resource')
    await kept.decrypt(sealed, 'resource')
    expect(
      importKey.mock.calls.map(([format, , algorithm, ...rest]) => [format, algorithm, ...rest]),
    ).toEqual([['raw', 'AES-GCM', false, ['decrypt']]])
    importKey.mockRestore()
  })

  test('names what was decrypted, and keeps the cause', async () => {
    const other = createGcmKey(crypto, 'x'.repeat(32))
    const error = await other.decrypt(sealed, 'resource').catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'DecryptionError', field: 'resource' })
    expect((error as Error).cause).toBeInstanceOf(Error)
    await expect(decryptAesGcm(crypto, key, { ...sealed, nonce: '' })).rejects.toMatchObject({
      field: 'ciphertext',
      message: 'ciphertext: its nonce is not 12 bytes',
    })
  })

  test('of another length is refused by the option’s name, also where something is encrypted', async () => {
    await expect(encryptAesGcm(crypto, 'short', { plain, nonce })).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'apiv3Key',
    })
  })

  test('takes no nonce of another length', async () => {
    await expect(encryptAesGcm(crypto, key, { plain, nonce: '张' })).rejects.toThrow(
      new RangeError('the nonce is 12 bytes of UTF-8, got 3'),
    )
  })
})
