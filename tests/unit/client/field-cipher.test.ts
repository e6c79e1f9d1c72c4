import { describe, expect, test } from 'vitest'
import { createFieldCipher } from '../../../src/client/field-cipher.ts'
import { oaepCiphertext, pkcs8Der, pkcs8Pem, plain, rsa3072PublicPem, spkiPem } from '../../fixtures/keys.ts'

const certs = { PUB_KEY_ID_1: spkiPem }
/** The other side: whoever holds the private key of `certs`. */
const receiver = createFieldCipher({ certs: { PUB_KEY_ID_2: rsa3072PublicPem }, privateKey: pkcs8Pem })

test('encrypts with WeChat Pay’s key, and names it', async () => {
  const cipher = createFieldCipher({ certs })
  expect(cipher.serial).toBe('PUB_KEY_ID_1')
  const ciphertext = await cipher.encrypt('张三')
  expect(ciphertext).toMatch(/^[\w+/]{342}==$/)
  expect(await cipher.encrypt('张三')).not.toBe(ciphertext)
  expect(await receiver.decrypt(ciphertext)).toBe('张三')
})

test('decrypts what OpenSSL encrypted', async () => {
  expect(await receiver.decrypt(oaepCiphertext)).toBe(plain)
})

test('decrypts with a CryptoKey that does nothing else', async () => {
  const der = Buffer.from(pkcs8Der, 'base64')
  const usage = { name: 'RSA-OAEP', hash: 'SHA-1' }
  const privateKey = await crypto.subtle.importKey('pkcs8', der, usage, false, ['decrypt'])
  const cipher = createFieldCipher({ certs: { PUB_KEY_ID_2: rsa3072PublicPem }, privateKey })
  expect(await cipher.decrypt(oaepCiphertext)).toBe(plain)
})

describe('errors', () => {
  test.each([[undefined], [null], ['certs']])('options have to be an object, not %j', options => {
    expect(() => createFieldCipher(options as never)).toThrow(
      'options: expected an object, like { certs: { PUB_KEY_ID_…: pem } }',
    )
  })

  test('a CryptoKey that only signs is refused at once', async () => {
    const der = Buffer.from(pkcs8Der, 'base64')
    const usage = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const privateKey = await crypto.subtle.importKey('pkcs8', der, usage, false, ['sign'])
    expect(() => createFieldCipher({ certs: { PUB_KEY_ID_2: rsa3072PublicPem }, privateKey })).toThrow(
      /^privateKey: cannot decrypt: it is a non-extractable CryptoKey/,
    )
  })

  test('without a private key nothing is decrypted', async () => {
    await expect(createFieldCipher({ certs }).decrypt(oaepCiphertext)).rejects.toMatchObject({
      name: 'DecryptionError',
      field: 'ciphertext',
    })
  })

  test('214 bytes fit, more are refused', async () => {
    const cipher = createFieldCipher({ certs })
    const longest = '张'.repeat(71) + 'x'
    expect(await receiver.decrypt(await cipher.encrypt(longest))).toBe(longest)
    await expect(cipher.encrypt(`${longest}x`)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: 'text' }],
    })
  })

  test('options that cannot work are named', () => {
    expect(() => createFieldCipher({ certs, privateKey: pkcs8Pem })).toThrow(/the merchant's own public key/)
    expect(() => createFieldCipher({ certs: {} })).toThrow(expect.objectContaining({ option: 'certs' }))
    expect(() => createFieldCipher({ certs, privateKey: spkiPem })).toThrow(
      expect.objectContaining({ option: 'privateKey' }),
    )
    expect(() => createFieldCipher({ certs, crypto: {} as Crypto })).toThrow(
      expect.objectContaining({ option: 'crypto' }),
    )
  })
})
