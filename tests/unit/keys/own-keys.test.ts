import { describe, expect, test } from 'vitest'
import { createPublicKey } from '../../../src/crypto/public-key.ts'
import { createIdentity, type Identity } from '../../../src/keys/identity.ts'
import { refuseOwnKeys } from '../../../src/keys/own-keys.ts'
import type { NamedKey } from '../../../src/keys/trusted-keys.ts'
import { pkcs8Der, pkcs8Pem, rsa3072PublicPem, spkiDer, spkiPem } from '../../fixtures/keys.ts'

const serial = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
const ID = 'PUB_KEY_ID_1'
const RSASSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const { subtle } = crypto
const bytes = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(base64, 'base64'))
const hidden = await subtle.importKey('pkcs8', bytes(pkcs8Der), RSASSA, false, ['sign'])
const hiddenPublic = await subtle.importKey('spki', bytes(spkiDer), RSASSA, false, ['verify'])

const key = (input: Parameters<typeof createPublicKey>[0]): NamedKey => ({
  serial: ID,
  key: createPublicKey(input, 'certs', crypto),
})
const identities: readonly (readonly [string, Identity])[] = [
  ['a CryptoKey that is not extractable', createIdentity({ mchid: '1', serial, privateKey: hidden }, crypto)],
  [
    'a signer',
    createIdentity(
      {
        mchid: '1',
        serial,
        signer: {
          sign: async message =>
            new Uint8Array(await subtle.sign(RSASSA.name, hidden, new Uint8Array(message))),
        },
      },
      crypto,
    ),
  ],
]

describe.each(identities)('with %s', (_, identity) => {
  test.each([
    ['PEM', spkiPem],
    ['a CryptoKey', hiddenPublic],
  ])('the merchant’s own public key as %s is found by the first signature', async (__, input) => {
    const guarded = refuseOwnKeys(identity, [key(rsa3072PublicPem), key(input)])
    for (let index = 0; index < 2; index++)
      await expect(guarded.sign(new Uint8Array(3))).rejects.toMatchObject({
        name: 'ConfigurationError',
        option: `certs.${ID}`,
        message: expect.stringContaining("the merchant's own public key"),
      })
  })

  test('WeChat Pay’s is tried once', async () => {
    let verifications = 0
    const trusted = key(rsa3072PublicPem)
    const counted: NamedKey = {
      ...trusted,
      key: { ...trusted.key, verify: async (...parts) => (verifications++, trusted.key.verify(...parts)) },
    }
    const guarded = refuseOwnKeys(identity, [counted])
    for (let index = 0; index < 3; index++) expect(await guarded.sign(new Uint8Array(3))).toHaveLength(256)
    expect(verifications).toBe(1)
  })
})

test('a public CryptoKey is tried, too, where the private key is known', async () => {
  const identity = createIdentity({ mchid: '1', serial, privateKey: pkcs8Pem }, crypto)
  await expect(refuseOwnKeys(identity, [key(hiddenPublic)]).sign(new Uint8Array())).rejects.toThrow(/own/)
  expect(refuseOwnKeys(identity, [key(rsa3072PublicPem)])).toBe(identity)
})

test('an identity that cannot tell whose a key is has every key tried', async () => {
  const { owns: _, ...identity } = createIdentity({ mchid: '1', serial, privateKey: pkcs8Pem }, crypto)
  await expect(refuseOwnKeys(identity, [key(spkiPem)]).sign(new Uint8Array())).rejects.toThrow(/own/)
  expect(await refuseOwnKeys(identity, [key(rsa3072PublicPem)]).sign(new Uint8Array())).toHaveLength(256)
})

test('a key that cannot verify is not called the merchant’s own', async () => {
  const identity = createIdentity({ mchid: '1', serial, privateKey: hidden }, crypto)
  const broken = key(rsa3072PublicPem)
  const verify = (): Promise<boolean> => Promise.reject(new Error('cannot be imported'))
  const guarded = refuseOwnKeys(identity, [{ ...broken, key: { ...broken.key, verify } }])
  expect(await guarded.sign(new Uint8Array())).toHaveLength(256)
})
