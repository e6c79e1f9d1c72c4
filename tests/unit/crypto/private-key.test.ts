import { createPrivateKey as createKeyObject } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { derBitString, derExplicit, derOid, derSequence, derSet } from '../../../src/crypto/der-writer.ts'
import { derChildren, readDer } from '../../../src/crypto/der.ts'
import type { KeyInput } from '../../../src/crypto/key-material.ts'
import { createPrivateKey } from '../../../src/crypto/private-key.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import * as keys from '../../fixtures/keys.ts'
import { base64, bytes, counting, failure, implementations, text } from './implementations.ts'

const message = new TextEncoder().encode(keys.message)
const pkcs8 = bytes(keys.pkcs8Der)
const RSASSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const OAEP = { name: 'RSA-OAEP', hash: 'SHA-1' }

/** As OneAsymmetricKey of RFC 5958 ends with them. */
const withAttributes = derSequence(
  ...derChildren(readDer(pkcs8)).map(({ whole }) => whole),
  derExplicit(0, derSequence(derOid('2.5.29.15'), derSet(derBitString(Uint8Array.of(0x80))))),
)

const forms: readonly [string, KeyInput][] = [
  ['PKCS#8 PEM', keys.pkcs8Pem],
  ['PKCS#1 PEM', keys.pkcs1Pem],
  ['PEM with CRLF', keys.pkcs8Pem.replace(/\n/g, '\r\n')],
  ['PEM with \\n as two characters', keys.pkcs8Pem.replace(/\n/g, '\\n')],
  ['PEM with \\r\\n as four characters', keys.pkcs8Pem.replace(/\n/g, '\\r\\n')],
  ['PEM with spaces for line breaks', keys.pkcs8Pem.replace(/\n/g, ' ')],
  ['indented PEM', keys.pkcs8Pem.replace(/^/gm, '\t  ')],
  ['PEM with text around it', `Bag Attributes\n  localKeyID: 01\n${keys.pkcs8Pem}the end`],
  ['PEM after a byte order mark', `\ufeff${keys.pkcs8Pem}`],
  ['an export of a PKCS#12 file, certificate and key', keys.pkcs12Pem],
  [
    'PEM with another block before it',
    keys.ecSec1Pem.slice(0, keys.ecSec1Pem.indexOf('-----BEGIN EC PRIVATE')) + keys.pkcs1Pem,
  ],
  ['certificate PEM and private key PEM', keys.certificatePem + keys.pkcs1Pem],
  ['PKCS#8 DER', pkcs8],
  ['PKCS#8 DER with attributes', withAttributes],
  ['PKCS#1 DER', bytes(keys.pkcs1Der)],
  ['DER in an ArrayBuffer', pkcs8.buffer],
  ['DER in a Buffer', Buffer.from(pkcs8)],
  ['DER in a part of a larger buffer', new Uint8Array([1, 2, ...pkcs8, 3]).subarray(2, -1)],
  ['the bytes of a PEM file', Buffer.from(keys.pkcs8Pem)],
  ['JWK', keys.privateJwk],
  [
    'JWK for another purpose',
    { ...keys.privateJwk, alg: 'RS512', use: 'enc', key_ops: ['unwrapKey'], ext: false },
  ],
  ['bare base64 of PKCS#8', keys.pkcs8Der],
  ['bare base64 of PKCS#1, in lines', keys.pkcs1Der.replace(/.{64}/g, '$&\r\n')],
  ['base64 of a PEM file', Buffer.from(keys.pkcs8Pem).toString('base64')],
  ['base64 of a PEM file, with a line feed at its end', `${Buffer.from(keys.pkcs1Pem).toString('base64')}\n`],
  ['the bytes of base64 of a PEM file', Buffer.from(Buffer.from(keys.pkcs8Pem).toString('base64'))],
  ['KeyObject', createKeyObject(keys.pkcs8Pem)],
]

describe.each(implementations)('%s', (_, crypto) => {
  test.each(forms)('%s signs and decrypts what OpenSSL does', async (__, input) => {
    const key = createPrivateKey(input, 'privateKey', crypto)
    expect(base64(await key.sign(message))).toBe(keys.signature)
    expect(text(await key.decrypt(bytes(keys.oaepCiphertext)))).toBe(keys.plain)
  })

  test('an extractable CryptoKey for signatures signs and decrypts', async () => {
    const key = createPrivateKey(
      await crypto.subtle.importKey('pkcs8', pkcs8, RSASSA, true, ['sign']),
      'privateKey',
      crypto,
    )
    expect(base64(await key.sign(message))).toBe(keys.signature)
    expect(text(await key.decrypt(bytes(keys.oaepCiphertext)))).toBe(keys.plain)
  })

  test('an extractable CryptoKey with another hash is imported anew', async () => {
    const key = createPrivateKey(
      await crypto.subtle.importKey('pkcs8', pkcs8, { ...RSASSA, hash: 'SHA-512' }, true, ['sign']),
      'privateKey',
      crypto,
    )
    expect(base64(await key.sign(message))).toBe(keys.signature)
  })

  test('a CryptoKey that only signs is not asked to decrypt', async () => {
    const key = createPrivateKey(
      await crypto.subtle.importKey('pkcs8', pkcs8, RSASSA, false, ['sign']),
      'privateKey',
      crypto,
    )
    expect(base64(await key.sign(message))).toBe(keys.signature)
    const error = await failure(() => key.decrypt(bytes(keys.oaepCiphertext)))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toHaveProperty('option', 'privateKey')
    expect(error).toHaveProperty(
      'message',
      "privateKey: cannot decrypt: it is a non-extractable CryptoKey for RSASSA-PKCS1-v1_5 with SHA-256 (sign). Give PEM, DER or a JWK, or a CryptoKey for { name: 'RSA-OAEP', hash: 'SHA-1' } with the usage 'decrypt', or an extractable one",
    )
  })

  test.each([
    ['for another hash', { ...RSASSA, hash: 'SHA-1' }, false, 'sign'],
    ['for decryption', OAEP, false, 'decrypt'],
    ['for decryption, extractable', OAEP, true, 'decrypt'],
  ] as const)('a CryptoKey %s does not sign', async (__, algorithm, extractable, usage) => {
    const input = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, extractable, [usage])
    expect(() => createPrivateKey(input, 'privateKey', crypto)).toThrow(
      /^privateKey: cannot sign: it is an? (?:non-)?extractable CryptoKey for .* with the usage 'sign'$/,
    )
  })

  test('a CryptoKey for decryption will do where only that is needed', async () => {
    const input = await crypto.subtle.importKey('pkcs8', pkcs8, OAEP, false, ['decrypt'])
    const key = createPrivateKey(input, 'privateKey', crypto, 'decrypt')
    expect(text(await key.decrypt(bytes(keys.oaepCiphertext)))).toBe(keys.plain)
    await expect(key.sign(message)).rejects.toThrow(ConfigurationError)
  })

  test('what is not for this key is not decrypted', async () => {
    const key = createPrivateKey(keys.pkcs8Pem, 'privateKey', crypto)
    const changed = bytes(keys.oaepCiphertext)
    changed[100]! ^= 1
    expect(await failure(() => key.decrypt(changed))).toBeInstanceOf(Error)
    expect(await failure(() => key.decrypt(new Uint8Array(3)))).toBeInstanceOf(Error)
  })

  test('each purpose is imported once, on first use, also by callers at the same moment', async () => {
    const counted = counting(crypto)
    const key = createPrivateKey(keys.pkcs1Pem, 'privateKey', counted.crypto)
    expect(counted.imports()).toBe(0)
    await Promise.all([key.sign(message), key.sign(message)])
    await key.sign(message)
    expect(counted.imports()).toBe(1)
    await key.decrypt(bytes(keys.oaepCiphertext))
    await key.decrypt(bytes(keys.oaepCiphertext))
    expect(counted.imports()).toBe(2)
  })
})

test('keys are imported as not extractable', async () => {
  const made: boolean[] = []
  const subtle = {
    importKey: (...[format, data, algorithm, extractable, usages]: [never, never, never, boolean, never]) => {
      made.push(extractable)
      return crypto.subtle.importKey(format, data, algorithm, extractable, usages)
    },
    sign: crypto.subtle.sign.bind(crypto.subtle),
    decrypt: crypto.subtle.decrypt.bind(crypto.subtle),
  }
  const key = createPrivateKey(keys.pkcs8Pem, 'privateKey', { subtle } as unknown as Crypto)
  await key.sign(message)
  await key.decrypt(bytes(keys.oaepCiphertext))
  expect(made).toEqual([false, false])
})

test('a failed import is tried again', async () => {
  let failures = 1
  const subtle = {
    importKey: (...parts: Parameters<SubtleCrypto['importKey']>) =>
      failures-- > 0
        ? Promise.reject(new Error('busy'))
        : Reflect.apply(crypto.subtle.importKey, crypto.subtle, parts),
    sign: crypto.subtle.sign.bind(crypto.subtle),
  }
  const key = createPrivateKey(keys.pkcs8Pem, 'privateKey', { subtle } as unknown as Crypto)
  const error = await failure(() => key.sign(message))
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toHaveProperty('cause', new Error('busy'))
  expect(base64(await key.sign(message))).toBe(keys.signature)
})

test('nothing of the key shows', () => {
  const key = createPrivateKey(keys.pkcs8Pem, 'privateKey', crypto)
  expect(JSON.stringify(key)).toBe('{}')
  expect(Object.keys(key).sort()).toEqual(['decrypt', 'sign'])
})

test('what is signed must be bytes', async () => {
  const key = createPrivateKey(keys.pkcs8Pem, 'privateKey', crypto)
  await expect(key.sign(keys.message as never)).rejects.toThrow(TypeError)
})

test('a key that its host imports and cannot sign with is named, with the cause', async () => {
  const cause = new Error('OperationError')
  const subtle = {
    importKey: crypto.subtle.importKey.bind(crypto.subtle),
    sign: () => Promise.reject(cause),
  }
  const key = createPrivateKey(keys.pkcs8Pem, 'privateKey', { subtle } as unknown as Crypto)
  expect(await failure(() => key.sign(message))).toMatchObject({
    name: 'ConfigurationError',
    message:
      'privateKey: this key cannot sign: its numbers do not make an RSA key, or it comes from another ' +
      'WebCrypto implementation',
    cause,
  })
})

test('a key that its host does not import says for what it was needed', async () => {
  const subtle = { importKey: () => Promise.reject(new Error('DataError')) }
  const key = createPrivateKey(keys.pkcs8Pem, 'privateKey', { subtle } as unknown as Crypto)
  expect(await failure(() => key.sign(message))).toHaveProperty(
    'message',
    'privateKey: this WebCrypto implementation cannot import the key to sign with: its numbers do not ' +
      'make an RSA key, or it comes from another implementation',
  )
})

test('of a CryptoKey that does not say so, hash and exponent are unknown and none of its host’s concern', () => {
  const foreign = {
    type: 'private',
    extractable: false,
    usages: ['sign', 'unwrapKey'],
    algorithm: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048 },
  }
  expect(() => createPrivateKey(foreign as never, 'privateKey', crypto)).toThrow(
    'it is a non-extractable CryptoKey for RSASSA-PKCS1-v1_5 with unknown (sign, unwrapKey)',
  )
})
