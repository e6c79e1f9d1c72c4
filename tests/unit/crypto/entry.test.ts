import { describe, expect, test } from 'vitest'
import * as entry from '../../../src/crypto.ts'
import * as keys from '../../fixtures/keys.ts'
import { base64, bytes, implementations, text } from './implementations.ts'

const message = new TextEncoder().encode(keys.message)

test('nothing is public by accident', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'ConfigurationError',
    'DecryptionError',
    'createPrivateKey',
    'createPublicKey',
    'decryptAesGcm',
    'encryptAesGcm',
    'fromBase64',
    'generateRsaKeyPair',
    'sha256Hex',
    'toBase64',
    'toPem',
  ])
})

describe.each([['the default', undefined] as const, ...implementations])('%s', (_, crypto) => {
  test('signs, verifies, encrypts and decrypts', async () => {
    const privateKey = entry.createPrivateKey(keys.pkcs1Pem, crypto)
    const publicKey = entry.createPublicKey(keys.certificatePem, crypto)
    const signature = await privateKey.sign(message)
    expect(base64(signature)).toBe(keys.signature)
    expect(await publicKey.verify(signature, message)).toBe(true)
    expect(await privateKey.decrypt(await publicKey.encrypt(message))).toEqual(message)
    expect(text(await entry.decryptAesGcm(keys.gcm.key, keys.gcm, crypto))).toBe(keys.gcm.plain)
    expect(
      await entry.encryptAesGcm(
        keys.gcm.key,
        { ...keys.gcm, plain: new TextEncoder().encode(keys.gcm.plain) },
        crypto,
      ),
    ).toBe(keys.gcm.ciphertext)
  })

  test('SHA-256 is that of FIPS 180-2', async () => {
    expect(await entry.sha256Hex(new TextEncoder().encode('abc'), crypto)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })

  test('a key pair that was made fits together', async () => {
    const { privateKeyPem, publicKeyPem } = await entry.generateRsaKeyPair(crypto)
    expect(privateKeyPem).toMatch(
      /^-----BEGIN PRIVATE KEY-----\n(?:[\w+/]{64}\n)+[\w+/=]{1,64}\n-----END PRIVATE KEY-----\n$/,
    )
    const publicKey = entry.createPublicKey(publicKeyPem, crypto)
    expect(publicKey.maxPlainBytes).toBe(214)
    expect(
      await publicKey.verify(await entry.createPrivateKey(privateKeyPem, crypto).sign(message), message),
    ).toBe(true)
  })
})

test('errors name what was given', () => {
  expect(() => entry.createPrivateKey('')).toThrow('privateKey: is an empty string')
  expect(() => entry.createPublicKey('')).toThrow('publicKey: is an empty string')
  expect(() => entry.createPublicKey(keys.spkiPem, {} as never)).toThrow(
    'crypto: expected a WebCrypto implementation',
  )
  expect(entry.toPem('PUBLIC KEY', bytes(keys.spkiDer))).toBe(keys.spkiPem)
})
