import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { seededKeyPair } from '../../../../src/emulator/keys/seeded-key-pair.ts'
import { createRandom } from '../../../../src/emulator/seeded-random.ts'

const pairOf = (seed: string) => seededKeyPair(createRandom(crypto, seed), crypto)

test('a seed gives the same pair each time, of 2048 bits, which OpenSSL signs and verifies with', async () => {
  for (const seed of ['a', 'b', 'c', 'd']) {
    const pair = await pairOf(seed)
    expect(await pairOf(seed)).toEqual(pair)
    const key = createPrivateKey(pair.privateKeyPem)
    expect(key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65537n })
    expect(createPublicKey(key).export({ type: 'spki', format: 'pem' })).toBe(pair.publicKeyPem)
    const message = Buffer.from('GET\n/v3/certificates\n')
    expect(verify('sha256', message, pair.publicKeyPem, sign('sha256', message, key))).toBe(true)
  }
  expect(await pairOf('a')).not.toEqual(await pairOf('b'))
})
