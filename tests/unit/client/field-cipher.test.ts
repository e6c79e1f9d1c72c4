import { describe, expect, test } from 'vitest'
import { createFieldCipher } from '../../../src/client/field-cipher.ts'
import { oaepCiphertext, pkcs8Pem, plain, rsa3072PublicPem, spkiPem } from '../../fixtures/keys.ts'

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

describe('errors', () => {
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
