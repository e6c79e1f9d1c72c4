import { verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { createIdentity, type IdentityOptions, type Signer } from '../../../src/keys/identity.ts'
import { createPublicKey } from '../../../src/crypto/public-key.ts'
import { message, oaepCiphertext, pkcs8Pem, plain, rsa3072PublicPem, spkiPem } from '../../fixtures/keys.ts'

const SERIAL = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
const options: IdentityOptions = { mchid: '1900000001', serial: SERIAL, privateKey: pkcs8Pem }
const text = new TextEncoder()

/** The error of options that a user without types may give. */
function errorOf(change: Readonly<Record<string, unknown>>): unknown {
  try {
    createIdentity({ ...options, ...change }, crypto)
  } catch (error) {
    return error
  }
  return undefined
}

describe('who signs', () => {
  test('a merchant', () => {
    expect(createIdentity(options, crypto)).toMatchObject({ kind: 'mchid', id: '1900000001', serial: SERIAL })
  })

  test('a brand', () => {
    expect(createIdentity({ brandId: '1004', serial: SERIAL, privateKey: pkcs8Pem }, crypto)).toMatchObject({
      kind: 'brand_id',
      id: '1004',
      serial: SERIAL,
    })
  })

  test.each([
    ['in small letters', SERIAL.toLowerCase()],
    ['as OpenSSL prints it', `serial=${SERIAL}\n`],
    ['as a viewer of certificates shows it', SERIAL.replace(/..(?=.)/g, '$&:')],
    ['with blanks around it', `\t ${SERIAL} \r\n`],
  ])('the serial number %s', (_, serial) => {
    expect(createIdentity({ ...options, serial }, crypto).serial).toBe(SERIAL)
  })

  test('and whether a public key is of the same pair, where the key can be looked at', () => {
    const own = createPublicKey(spkiPem, 'certs', crypto)
    const other = createPublicKey(rsa3072PublicPem, 'certs', crypto)
    const identity = createIdentity(options, crypto)
    expect([identity.owns?.(own), identity.owns?.(other)]).toEqual([true, false])
    const signer = { sign: async () => new Uint8Array() }
    expect(createIdentity({ mchid: '1', serial: SERIAL, signer }, crypto).owns?.(own)).toBeUndefined()
  })
})

describe('with a private key', () => {
  test('it signs so that node:crypto verifies, and decrypts what OpenSSL encrypted', async () => {
    const identity = createIdentity(options, crypto)
    expect(verify('sha256', text.encode(message), spkiPem, await identity.sign(text.encode(message)))).toBe(
      true,
    )
    expect(new TextDecoder().decode(await identity.decrypt!(Buffer.from(oaepCiphertext, 'base64')))).toBe(
      plain,
    )
  })
})

describe('with a signer', () => {
  const base: IdentityOptions = { mchid: '1900000001', serial: SERIAL }

  test('that signs only, nothing can be decrypted', async () => {
    const signed: Uint8Array[] = []
    const identity = createIdentity(
      {
        ...base,
        signer: {
          async sign(bytes) {
            signed.push(bytes)
            return Uint8Array.of(7)
          },
        },
      },
      crypto,
    )
    expect(await identity.sign(text.encode('m'))).toEqual(Uint8Array.of(7))
    expect(signed).toEqual([text.encode('m')])
    expect(identity.decrypt).toBeUndefined()
  })

  test('that decrypts too, both are asked', async () => {
    const identity = createIdentity(
      {
        ...base,
        signer: { sign: async () => Uint8Array.of(7), decrypt: async bytes => bytes.slice().reverse() },
      },
      crypto,
    )
    expect(await identity.decrypt!(Uint8Array.of(1, 2))).toEqual(Uint8Array.of(2, 1))
  })

  test('that is an instance of a class, its methods keep their this', async () => {
    class Kms implements Signer {
      readonly #answer = Uint8Array.of(9)
      async sign(): Promise<Uint8Array> {
        return this.#answer
      }
      async decrypt(): Promise<Uint8Array> {
        return this.#answer
      }
    }
    const identity = createIdentity({ ...base, signer: new Kms() }, crypto)
    expect(await identity.sign(new Uint8Array())).toEqual(Uint8Array.of(9))
    expect(await identity.decrypt!(new Uint8Array())).toEqual(Uint8Array.of(9))
  })
})

describe('options that cannot work are named', () => {
  const signer: Signer = { sign: async () => new Uint8Array() }

  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['mchid', 'no mchid', { mchid: undefined }],
    ['mchid', 'null', { mchid: null }],
    ['mchid', 'an empty mchid', { mchid: '' }],
    ['mchid', 'a number', { mchid: 1900000001 }],
    ['mchid', 'letters', { mchid: 'undefined' }],
    ['mchid', 'a quote', { mchid: '19"00000001' }],
    ['mchid', 'a space at the end', { mchid: '1900000001 ' }],
    ['mchid', 'a line feed at the end', { mchid: '1900000001\n' }],
    ['brandId', 'mchid and brandId', { brandId: '1004' }],
    ['brandId', 'an empty brandId', { mchid: undefined, brandId: '' }],
    ['serial', 'no serial', { serial: undefined }],
    ['serial', 'a number', { serial: 123456789 }],
    ['serial', 'an id of a public key', { serial: 'PUB_KEY_ID_0114232134912410000000000000' }],
    ['serial', 'a blank inside', { serial: `${SERIAL.slice(0, 20)} ${SERIAL.slice(20)}` }],
    ['serial', 'what its variable becomes in a template', { serial: 'undefined' }],
    ['serial', 'too short a serial', { serial: '408B07' }],
    ['serial', 'too long a serial', { serial: `${SERIAL}0` }],
    ['privateKey', 'neither private key nor signer', { privateKey: undefined }],
    ['privateKey', 'a public key', { privateKey: spkiPem }],
    ['signer', 'private key and signer', { signer }],
    ['signer', 'null', { privateKey: undefined, signer: null }],
    ['signer', 'a function', { privateKey: undefined, signer: signer.sign }],
    ['signer', 'an object that does not sign', { privateKey: undefined, signer: {} }],
    [
      'signer',
      'a decrypt that is no function',
      { privateKey: undefined, signer: { ...signer, decrypt: 'yes' } },
    ],
  ])('%s: %s', (option, _, change) => {
    const error = errorOf(change)
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      code: 'CONFIGURATION',
      option,
      message: expect.stringMatching(new RegExp(`^${option}: .{10}`)),
    })
  })

  const expected =
    "expected the merchant API certificate's serial number in hex (openssl x509 -noout -serial -in " +
    'apiclient_cert.pem), got '

  test.each<[unknown, string]>([
    [undefined, 'undefined: is the environment variable set?'],
    [null, 'null: is the environment variable set?'],
    ['', '"": is the environment variable set?'],
    ['undefined\n', '"undefined\\n": is the environment variable set?'],
    [1, 'number'],
    [[SERIAL], 'an array'],
    ['PUB_KEY_ID_1', "WeChat Pay's public key id, which belongs into certs"],
    [' PUB_KEY_ID_1\n', "WeChat Pay's public key id, which belongs into certs"],
    ['x'.repeat(50), 'a string of 50 characters'],
  ])('what was found as serial is said: %j', (serial, found) => {
    expect(errorOf({ serial })).toEqual(new ConfigurationError('serial', `${expected}${found}`))
  })

  test('a function is no signer, even where it has the method', () => {
    const kms = Object.assign(() => undefined, signer)
    expect(errorOf({ privateKey: undefined, signer: kms })).toEqual(
      new ConfigurationError(
        'signer',
        'expected an object with sign(message: Uint8Array): Promise<Uint8Array>',
      ),
    )
  })

  test('without showing what was given: it may be a key in the wrong place', () => {
    for (const name of ['mchid', 'brandId', 'serial', 'signer']) {
      const error = errorOf({ mchid: undefined, [name]: pkcs8Pem }) as Error
      expect(error, name).toBeInstanceOf(ConfigurationError)
      expect(`${error.message}${error.stack}`, name).not.toContain(pkcs8Pem.slice(28, 60))
    }
  })
})
