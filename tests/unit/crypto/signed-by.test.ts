import {
  constants,
  createHash,
  createPublicKey as createPublicKeyObject,
  createSign,
  generateKeyPairSync,
  privateEncrypt,
} from 'node:crypto'
import { expect, test } from 'vitest'
import { createPublicKey } from '../../../src/crypto.ts'
import { digestSigned, isSignedBy } from '../../../src/crypto/signed-by.ts'
import { pkcs8Pem, rsa3072PublicPem, spkiPem } from '../../fixtures/keys.ts'

const key = createPublicKey(spkiPem)
const sign = (message: string, hash = 'RSA-SHA256'): Uint8Array =>
  createSign(hash).update(message).sign(pkcs8Pem)

test('a signature is of its key, whatever it is over', () => {
  for (const message of ['', 'a', 'b'.repeat(1000)]) expect(key.hasSigned(sign(message))).toBe(true)
})

test('the digest that was signed can be read out of it', () => {
  const spki = createPublicKeyObject(spkiPem).export({ type: 'spki', format: 'der' })
  expect(digestSigned(spki, sign('a'))).toBe(createHash('sha256').update('a').digest('hex'))
  expect(digestSigned(spki, sign('a', 'RSA-SHA1'))).toBe('')
})

test('a key of 4096 bits can still be told, one with a huge exponent not', () => {
  const { publicKey: large, privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 })
  const spki = large.export({ type: 'spki', format: 'der' })
  const signature = createSign('RSA-SHA256').update('a').sign(privateKey)
  expect(isSignedBy(spki, signature)).toBe(true)
  const jwk = createPublicKeyObject(spkiPem).export({ format: 'jwk' })
  const withExponent = (hex: string): Buffer =>
    createPublicKeyObject({
      key: { ...jwk, e: Buffer.from(hex, 'hex').toString('base64url') },
      format: 'jwk',
    }).export({ type: 'spki', format: 'der' })
  expect(isSignedBy(withExponent('ffffffff'), sign('a'))).toBe(false)
  expect(isSignedBy(withExponent('0100000001'), sign('a'))).toBeUndefined()
})

test('what another key made, was changed, or is another kind of signature is not', () => {
  const genuine = sign('a')
  const changed = genuine.slice()
  changed[100]! ^= 1
  for (const signature of [
    changed,
    genuine.slice(1),
    new Uint8Array(256),
    new Uint8Array(256).fill(0xff),
    new Uint8Array(),
    sign('a', 'RSA-SHA1'),
    privateEncrypt({ key: pkcs8Pem, padding: constants.RSA_PKCS1_PADDING }, Buffer.from('a')),
  ])
    expect(key.hasSigned(signature)).toBe(false)
  expect(createPublicKey(rsa3072PublicPem).hasSigned(genuine)).toBe(false)
})

test('what would take long to tell is not told, and a CryptoKey keeps its numbers', async () => {
  const { publicKey: long } = generateKeyPairSync('rsa', { modulusLength: 4104 })
  const spki = long.export({ type: 'spki', format: 'der' })
  expect(isSignedBy(spki, new Uint8Array(513))).toBeUndefined()
  const { publicKey } = (await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    false,
    ['sign', 'verify'],
  )) as CryptoKeyPair
  expect(createPublicKey(publicKey).hasSigned(sign('a'))).toBeUndefined()
})
