import { X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { DerError } from '../../../src/crypto/der-error.ts'
import { derExplicit, derInteger, derSequence, derUtcTime, derValue } from '../../../src/crypto/der-writer.ts'
import { TAG } from '../../../src/crypto/der.ts'
import { readCertificate, readIssued } from '../../../src/crypto/x509.ts'
import { utf8 } from '../../../src/lib/bytes.ts'
import * as keys from '../../fixtures/keys.ts'
import { base64, bytes } from './implementations.ts'

const time = (text: string, tag: number = TAG.utcTime): Uint8Array => derValue(tag, utf8(text))
const valid = time('300101000000Z')

function certificate(parts: {
  serial?: Uint8Array
  notBefore?: Uint8Array
  notAfter?: Uint8Array
  version?: boolean
}): Uint8Array {
  const { serial = derInteger(Uint8Array.of(1)), notBefore = valid, notAfter = valid, version = true } = parts
  const tbs = [
    serial,
    derSequence(),
    derSequence(),
    derSequence(notBefore, notAfter),
    derSequence(),
    bytes(keys.spkiDer),
  ]
  return derSequence(
    derSequence(...(version ? [derExplicit(0, derInteger(Uint8Array.of(2))), ...tbs] : tbs)),
    derSequence(),
    derValue(TAG.bitString, Uint8Array.of(0)),
  )
}

test("the public key is OpenSSL's", () => {
  expect(base64(readCertificate(bytes(keys.certificateDer)).spki)).toBe(keys.spkiDer)
})

test('what an issuer has signed is that of OpenSSL’s certificate', async () => {
  const der = bytes(keys.certificateDer)
  const issued = readIssued(der)
  expect(issued.isSha256WithRsa).toBe(true)
  expect(Buffer.compare(issued.issuer, issued.subject)).toBe(0)
  expect(Buffer.from(issued.subject).toString('latin1')).toContain('highSerial')
  const own = await crypto.subtle.importKey(
    'spki',
    bytes(keys.spkiDer),
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const [signature, signed] = [new Uint8Array(issued.signature), new Uint8Array(issued.signed)]
  expect(await crypto.subtle.verify('RSASSA-PKCS1-v1_5', own, signature, signed)).toBe(true)
  const ec = readIssued(new Uint8Array(new X509Certificate(keys.ecCertificatePem).raw))
  expect(ec.isSha256WithRsa).toBe(false)
})

test('version 1 has no version field', () => {
  expect(readCertificate(certificate({ version: false }))).toMatchObject({
    serial: '01',
    notBefore: Date.UTC(2030, 0, 1),
  })
})

test.each([
  [[0x7f], '7F'],
  [[0], '00'],
  [[0, 0x80], '80'],
  [[0x0a, 0xbc], '0ABC'],
  [[0, 0xff, ...Array.from({ length: 19 }, () => 0)], `FF${'00'.repeat(19)}`],
])('serial number %j is %s', (content, serial) => {
  expect(
    readCertificate(certificate({ serial: derValue(TAG.integer, Uint8Array.from(content)) })).serial,
  ).toBe(serial)
})

test.each([[[]], [[0x80]], [[0xff, 0xff]], [[0, 1]], [[0, 0]]])(
  'serial number %j is no positive integer in DER',
  content => {
    expect(() =>
      readCertificate(certificate({ serial: derValue(TAG.integer, Uint8Array.from(content)) })),
    ).toThrow(DerError)
  },
)

test.each([
  ['491231235959Z', TAG.utcTime, '2049-12-31T23:59:59Z'],
  ['500101000000Z', TAG.utcTime, '1950-01-01T00:00:00Z'],
  ['000229120000Z', TAG.utcTime, '2000-02-29T12:00:00Z'],
  ['20500101000000Z', TAG.generalizedTime, '2050-01-01T00:00:00Z'],
  ['99991231235959Z', TAG.generalizedTime, '9999-12-31T23:59:59Z'],
  ['00500101000000Z', TAG.generalizedTime, '0050-01-01T00:00:00Z'],
])('%s (tag %i) is %s', (text, tag, iso) => {
  expect(readCertificate(certificate({ notAfter: time(text, tag) })).notAfter).toBe(Date.parse(iso))
})

test.each([
  ['250230000000Z', TAG.utcTime],
  ['251301000000Z', TAG.utcTime],
  ['250101250000Z', TAG.utcTime],
  ['250101240000Z', TAG.utcTime],
  ['250101006000Z', TAG.utcTime],
  ['2501010000Z', TAG.utcTime],
  ['250101000000', TAG.utcTime],
  ['250101000000+0800', TAG.utcTime],
  ['20500101000000.5Z', TAG.generalizedTime],
  ['500101000000Z', TAG.generalizedTime],
  ['20500101000000Z', TAG.utcTime],
  ['250101000000Z', TAG.utf8String],
  ['', TAG.utcTime],
  ['abcdefghijklZ', TAG.utcTime],
  ['250101000000Z0', TAG.utcTime],
  ['20500101000000Z', TAG.utf8String],
])('%s (tag %i) is no time', (text, tag) => {
  const message = /^25(?:0230|13|010125|010124|010100?60)/.test(text)
    ? 'its validity names a day that does not exist'
    : 'its validity is not a pair of times'
  expect(() => readCertificate(certificate({ notAfter: time(text, tag) }))).toThrow(new DerError(message))
})

test('a validity of one time is none', () => {
  const one = derSequence(
    derSequence(derInteger(Uint8Array.of(1)), derSequence(), derSequence(), derSequence(valid)),
  )
  expect(() => readCertificate(one)).toThrow(new DerError('its validity is not a pair of times'))
  expect(() => readCertificate(derSequence(derSequence()))).toThrow(DerError)
})

test("the writer's times are the reader's", () => {
  const date = new Date('2031-05-06T07:08:09Z')
  expect(readCertificate(certificate({ notBefore: derUtcTime(date) })).notBefore).toBe(date.getTime())
})

test.each([
  ['a key', bytes(keys.spkiDer)],
  ['an empty sequence', derSequence()],
  ['no bytes', new Uint8Array()],
])('%s is no certificate', (_, der) => {
  expect(() => readCertificate(der)).toThrow(DerError)
})
