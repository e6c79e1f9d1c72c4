import { constants, createSign, generateKeyPairSync, privateEncrypt } from 'node:crypto'
import { expect, test } from 'vitest'
import { createPublicKey } from '../../../src/crypto.ts'
import { isSignedBy } from '../../../src/crypto/signed-by.ts'
import { pkcs8Pem, rsa3072PublicPem, spkiPem } from '../../fixtures/keys.ts'

const key = createPublicKey(spkiPem)
const sign = (message: string, hash = 'RSA-SHA256'): Uint8Array =>
  createSign(hash).update(message).sign(pkcs8Pem)

test('a signature is of its key, whatever it is over', () => {
  for (const message of ['', 'a', 'b'.repeat(1000)]) expect(key.hasSigned(sign(message))).toBe(true)
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
