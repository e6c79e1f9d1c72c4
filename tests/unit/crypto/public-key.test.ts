import { createPublicKey as createKeyObject } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { KeyInput } from '../../../src/crypto/key-material.ts'
import { createPrivateKey } from '../../../src/crypto/private-key.ts'
import { createPublicKey } from '../../../src/crypto/public-key.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import * as keys from '../../fixtures/keys.ts'
import { bytes, counting, failure, implementations, text } from './implementations.ts'

const message = new TextEncoder().encode(keys.message)
const signature = bytes(keys.signature)
const spki = bytes(keys.spkiDer)
const RSASSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const OAEP = { name: 'RSA-OAEP', hash: 'SHA-1' }

const forms: readonly [string, KeyInput][] = [
  ['SPKI PEM', keys.spkiPem],
  ['PKCS#1 PEM', keys.pkcs1PublicPem],
  ['certificate PEM', keys.certificatePem],
  ['certificate PEM with another label', keys.certificatePem.replace(/CERTIFICATE/g, 'X509 CERTIFICATE')],
  ['a chain of certificates, the first counts', keys.certificatePem + keys.ecCertificatePem],
  ['a certificate before its private key, the first counts', keys.certificatePem + keys.pkcs8Pem],
  ['PEM with \\n as two characters', keys.spkiPem.replace(/\n/g, '\\n')],
  ['SPKI DER', spki],
  ['PKCS#1 DER', bytes(keys.pkcs1PublicDer)],
  ['certificate DER', bytes(keys.certificateDer)],
  ['DER in an ArrayBuffer', spki.buffer],
  ['the bytes of a PEM file', Buffer.from(keys.certificatePem)],
  ['JWK', keys.publicJwk],
  ['JWK for another purpose', { ...keys.publicJwk, alg: 'RSA-OAEP-256', use: 'sig', key_ops: ['verify'] }],
  ['bare base64 of SPKI', keys.spkiDer],
  [
    'bare base64 of a certificate, line feeds as two characters',
    keys.certificateDer.replace(/.{64}/g, '$&\\n'),
  ],
  ['base64 of a PEM file', Buffer.from(keys.certificatePem).toString('base64')],
  ['KeyObject', createKeyObject(keys.spkiPem)],
]

describe.each(implementations)('%s', (_, crypto) => {
  test.each(forms)('%s verifies what OpenSSL signed, and encrypts', async (__, input) => {
    const key = createPublicKey(input, 'certs.a', crypto)
    expect(await key.verify(signature, message)).toBe(true)
    const ciphertext = await key.encrypt(new TextEncoder().encode(keys.plain))
    expect(text(await createPrivateKey(keys.pkcs8Pem, 'privateKey', crypto).decrypt(ciphertext))).toBe(
      keys.plain,
    )
  })

  test.each([
    ['another message', signature, message.subarray(1)],
    ['a changed signature', signature.map((byte, index) => (index === 9 ? byte ^ 1 : byte)), message],
    ['a short signature', signature.subarray(1), message],
    ['a long signature', new Uint8Array([...signature, 0]), message],
    ['an empty signature', new Uint8Array(), message],
  ])('%s does not verify', async (__, wrong, wrongMessage) => {
    expect(await createPublicKey(keys.spkiPem, 'certs.a', crypto).verify(wrong, wrongMessage)).toBe(false)
  })

  test.each([
    ['verify', RSASSA],
    ['encrypt', OAEP],
  ] as const)('an extractable CryptoKey to %s with does both', async (usage, algorithm) => {
    const key = createPublicKey(
      await crypto.subtle.importKey('spki', spki, algorithm, true, [usage]),
      'certs.a',
      crypto,
    )
    expect(await key.verify(signature, message)).toBe(true)
    expect(await key.encrypt(message.subarray(0, 5))).toHaveLength(256)
    expect(key.maxPlainBytes).toBe(214)
  })

  test.each([
    ['verify', RSASSA],
    ['encrypt', OAEP],
  ] as const)('a CryptoKey that is not extractable can only %s', async (usage, algorithm) => {
    const key = createPublicKey(
      await crypto.subtle.importKey('spki', spki, algorithm, false, [usage]),
      'certs.a',
      crypto,
    )
    const uses = { verify: () => key.verify(signature, message), encrypt: () => key.encrypt(message) }
    const other = usage === 'verify' ? 'encrypt' : 'verify'
    expect(await uses[usage]()).toBeTruthy()
    const error = await failure(uses[other])
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toHaveProperty('option', 'certs.a')
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(
        `^certs\\.a: cannot ${other}: it is a non-extractable CryptoKey for ${algorithm.name} with ${algorithm.hash} \\(${usage}\\)\\. Give PEM`,
      ),
    )
  })

  test('a CryptoKey that can do neither is refused at once', async () => {
    const input = await crypto.subtle.importKey('spki', spki, { ...RSASSA, hash: 'SHA-1' }, false, ['verify'])
    expect(() => createPublicKey(input, 'certs.a', crypto)).toThrow(ConfigurationError)
  })

  test('each purpose is imported once, on first use', async () => {
    const counted = counting(crypto)
    const key = createPublicKey(keys.certificatePem, 'certs.a', counted.crypto)
    expect(counted.imports()).toBe(0)
    await Promise.all([key.verify(signature, message), key.verify(signature, message)])
    await key.verify(signature, message)
    expect(counted.imports()).toBe(1)
    await key.encrypt(message)
    await key.encrypt(message)
    expect(counted.imports()).toBe(2)
  })

  test.each([
    [keys.spkiPem, 214],
    [keys.rsa3072PublicPem, 342],
  ])('the longest plain text fits, one byte more does not', async (pem, longest) => {
    const key = createPublicKey(pem, 'certs.a', crypto)
    expect(key.maxPlainBytes).toBe(longest)
    expect(await key.encrypt(new Uint8Array(longest))).toHaveLength(longest + 42)
    await expect(key.encrypt(new Uint8Array(longest + 1))).rejects.toThrow(
      new RangeError(`RSAES-OAEP takes at most ${longest} bytes with this key, got ${longest + 1}`),
    )
  })
})

test.each([
  ['certificatePem', keys.certificatePem, keys.certificateFacts],
  ['longCertificatePem', keys.longCertificatePem, keys.longCertificateFacts],
])('%s: serial and validity as OpenSSL prints them', (_, pem, facts) => {
  const { serial, notBefore, notAfter } = createPublicKey(pem, 'certs.a', crypto)
  expect(serial).toBe(facts.serial)
  expect(notBefore).toBe(Date.parse(facts.notBefore))
  expect(notAfter).toBe(Date.parse(facts.notAfter))
})

test('a bare public key has no serial and no validity', () => {
  expect(createPublicKey(keys.spkiPem, 'certs.a', crypto)).toMatchObject({
    serial: undefined,
    notBefore: undefined,
    notAfter: undefined,
  })
})
