import { createPublicKey as createKeyObject } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { areOnePair } from '../../../src/crypto/key-pair.ts'
import { createPrivateKey } from '../../../src/crypto/private-key.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { createTrustedKeys, type Certs } from '../../../src/keys/trusted-keys.ts'
import {
  certificateFacts,
  certificatePem,
  longCertificateFacts,
  longCertificatePem,
  pkcs8Pem,
  publicJwk,
  rsa3072PublicPem,
  spkiPem,
} from '../../fixtures/keys.ts'
import { createOpenssl, makeCertificate, makeKey } from '../../suites/openssl/openssl.ts'

const openssl = createOpenssl()
afterAll(() => openssl.remove())
const key = makeKey(openssl, 'wechat')
const certificate = (serial: string, from: string, to: string): string =>
  makeCertificate(openssl, key, { serial, from, to })

const ID = 'PUB_KEY_ID_0114232134912410000000000000'
const OLD = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const NEW = '6157F09EFDC096DE15EBE81A47057A7232F1B8E2'
/** One expires in 2030, the other takes over in 2029. */
const certificates: Certs = {
  [NEW]: certificate(NEW, '20290601000000Z', '20340601000000Z'),
  [OLD]: certificate(OLD, '20250101000000Z', '20300101000000Z'),
}
const at = (date: string): number => Date.parse(date)

function errorOf(certs: unknown): unknown {
  try {
    createTrustedKeys(certs as Certs, crypto)
  } catch (error) {
    return error
  }
  return undefined
}

describe('names', () => {
  test('a certificate’s serial number is found in any case, however it was given', () => {
    for (const name of [certificateFacts.serial, certificateFacts.serial.toLowerCase()]) {
      const trusted = createTrustedKeys({ [name]: certificatePem }, crypto)
      expect(trusted.find(certificateFacts.serial)?.serial).toBe(certificateFacts.serial)
      expect(trusted.find(certificateFacts.serial.toLowerCase())).toBe(trusted.find(certificateFacts.serial))
      expect(trusted.forEncryption(at('2027-01-01')).serial).toBe(certificateFacts.serial)
    }
  })

  test('a public key’s id is found as it is, and in no other case', () => {
    const { find } = createTrustedKeys({ [ID]: spkiPem }, crypto)
    expect(find(ID)).toBeDefined()
    for (const name of [ID.toLowerCase(), ID.replace('PUB', 'pub'), ` ${ID}`])
      expect(find(name)).toBeUndefined()
  })

  test('a serial number with a leading zero is written as OpenSSL writes it', () => {
    expect(
      createTrustedKeys({ [longCertificateFacts.serial]: longCertificatePem }, crypto).find(
        longCertificateFacts.serial,
      ),
    ).toBeDefined()
  })

  test.each([
    ['as it is', ID],
    ['with a blank', `${ID} `],
    ['with a line feed', `\r\n${ID}\n`],
  ])('a public key’s id is taken %s', (_, name) => {
    const trusted = createTrustedKeys({ [name]: spkiPem }, crypto)
    expect(trusted.find(ID)).toBeDefined()
    expect(trusted.publicKeyId).toBe(ID)
  })

  test.each([
    ['with colons', certificateFacts.serial.replace(/..(?=.)/g, '$&:')],
    ['as OpenSSL prints it', `serial=${certificateFacts.serial}\n`],
    ['with blanks', ` ${certificateFacts.serial.toLowerCase()}\t`],
  ])('a serial number is taken %s', (_, name) => {
    expect(createTrustedKeys({ [name]: certificatePem }, crypto).find(certificateFacts.serial)).toBeDefined()
  })

  test.each([
    ['undefined'],
    ['null'],
    [''],
    [' '],
    ['pub_key.pem'],
    ['1900000001'],
    [ID.slice('PUB_KEY_ID_'.length)],
    [`“${ID}”`],
    [`"${ID}"`],
    [`${ID}中`],
    ['PUB_KEY_ID_'],
    ['PUB_KEY_ID_01X'],
    [ID.toLowerCase()],
    ['PUB_KEY_ID_０１'],
    ['0x5157F09EFDC096DE15EBE81A47057A7232F1B8E1'],
    ['5157F0'],
    [`${OLD}00`],
    ['__proto__x'],
    [pkcs8Pem],
  ])('%j is none', name => {
    const error = errorOf({ [name]: spkiPem })
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'certs' })
    // A key may have been given for a name.
    expect(String(error)).not.toContain(pkcs8Pem.slice(28, 60))
    expect(errorOf({ [ID]: spkiPem, [name]: spkiPem })).toMatchObject({ option: 'certs' })
  })

  test('one key twice, written differently', () => {
    expect(errorOf({ [ID]: spkiPem, [`${ID} `]: spkiPem })).toMatchObject({
      option: `certs.${ID}`,
      message: `certs.${ID}: is given twice, written differently: leave one out`,
    })
    const { serial } = certificateFacts
    expect(errorOf({ [serial]: certificatePem, [serial.toLowerCase()]: certificatePem })).toMatchObject({
      option: `certs.${serial}`,
    })
  })

  test('nothing else is found', () => {
    const trusted = createTrustedKeys({ [ID]: spkiPem }, crypto)
    for (const serial of ['', 'PUB_KEY_ID_', 'constructor', '__proto__', NEW])
      expect(trusted.find(serial)).toBeUndefined()
  })

  test('a certificate under a name that is not its own is refused, and its own is said', () => {
    for (const name of [NEW, ID]) {
      const error = errorOf({ [name]: certificatePem })
      expect(error).toBeInstanceOf(ConfigurationError)
      expect(error).toMatchObject({
        option: `certs.${name}`,
        message: expect.stringContaining(certificateFacts.serial),
      })
    }
  })
})

describe('what cannot work', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['an empty array', []],
    ['PEM without its name', spkiPem],
  ])('%s', (_, certs) => {
    expect(errorOf(certs)).toMatchObject({ name: 'ConfigurationError', option: 'certs' })
  })

  test.each([
    ['a private key', pkcs8Pem],
    ['a path', './pub_key.pem'],
    ['an empty string', ''],
    ['nothing', undefined],
  ])('%s for a key', (_, input) => {
    expect(errorOf({ [ID]: input })).toMatchObject({ name: 'ConfigurationError', option: `certs.${ID}` })
  })

  test('one bad key among good ones', () => {
    expect(errorOf({ [ID]: spkiPem, [OLD]: 'x' })).toMatchObject({ option: `certs.${OLD}` })
  })
})

describe('the key that encrypts', () => {
  test('is the public key, before every certificate', () => {
    const { forEncryption, publicKeyId } = createTrustedKeys({ ...certificates, [ID]: spkiPem }, crypto)
    expect(publicKeyId).toBe(ID)
    for (const now of ['2026-01-01', '2029-07-01', '2040-01-01'])
      expect(forEncryption(at(now)).serial).toBe(ID)
  })

  test('is the certificate that expires last, in whatever order they were given', () => {
    for (const certs of [certificates, Object.fromEntries(Object.entries(certificates).reverse())]) {
      const { forEncryption, find, publicKeyId } = createTrustedKeys(certs, crypto)
      expect(publicKeyId).toBeUndefined()
      expect(forEncryption(at('2029-07-01'))).toEqual({ serial: NEW, key: find(NEW) })
    }
  })

  test('is none that is not valid yet', () => {
    expect(createTrustedKeys(certificates, crypto).forEncryption(at('2026-01-01')).serial).toBe(OLD)
  })

  test('is none that has expired', () => {
    const early = certificate(OLD, '20200101000000Z', '20210101000000Z')
    const trusted = createTrustedKeys({ [OLD]: early }, crypto)
    expect(trusted.forEncryption(at('2020-12-31T23:59:59Z')).serial).toBe(OLD)
    for (const now of ['2021-01-01T00:00:00Z', '2026-01-01']) {
      expect(() => trusted.forEncryption(at(now))).toThrow(
        expect.objectContaining({ name: 'ConfigurationError', option: 'certs' }),
      )
    }
  })
})

describe('what is not WeChat Pay’s', () => {
  const ownKey = createPrivateKey(pkcs8Pem, 'privateKey', crypto)
  const own = { serial: certificateFacts.serial, owns: (each: object) => areOnePair(ownKey, each) }
  const refusal = (certs: Certs): unknown => {
    try {
      createTrustedKeys(certs, crypto, own)
    } catch (error) {
      return error
    }
    return undefined
  }

  test('a public key under a serial number', () => {
    for (const input of [spkiPem, rsa3072PublicPem, publicJwk])
      expect(errorOf({ [NEW.toLowerCase()]: input })).toMatchObject({
        name: 'ConfigurationError',
        option: `certs.${NEW}`,
        message: expect.stringContaining('PUB_KEY_ID_'),
      })
  })

  test.each<[string, Certs]>([
    ['the merchant’s certificate under its serial number', { [certificateFacts.serial]: certificatePem }],
    ['its public key', { [ID]: spkiPem }],
    ['its public key as JWK', { [ID]: publicJwk }],
    ['its public key as KeyObject', { [ID]: createKeyObject(spkiPem) }],
    ['another certificate of its key', { [longCertificateFacts.serial]: longCertificatePem }],
    ['one of them beside WeChat Pay’s', { PUB_KEY_ID_1: rsa3072PublicPem, [ID]: spkiPem }],
  ])('%s', (_, certs) => {
    expect(refusal(certs)).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(/^certs\..*this is the merchant's own (?:public key|certificate); /),
    })
  })

  test('whatever stands under the merchant’s own serial number', () => {
    expect(refusal({ [certificateFacts.serial]: rsa3072PublicPem })).toMatchObject({
      message: expect.stringContaining("the merchant's own"),
    })
  })

  test('but another key is taken', () => {
    expect(refusal({ [ID]: rsa3072PublicPem })).toBeUndefined()
  })
})

test('what has expired still verifies: a response may be signed with it until it is taken away', () => {
  const trusted = createTrustedKeys({ [OLD]: certificate(OLD, '20200101000000Z', '20210101000000Z') }, crypto)
  expect(trusted.find(OLD)).toBeDefined()
})
