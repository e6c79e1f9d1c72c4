import { afterAll, describe, expect, test } from 'vitest'
import { ConfigurationError } from '../../../../src/errors/configuration-error.ts'
import { readCertificateText } from '../../../../src/keys/certificates/named-certificate.ts'
import { ecCertificatePem, spkiPem } from '../../../fixtures/keys.ts'
import { createOpenssl, makeCertificate, makeKey } from '../../../suites/openssl/openssl.ts'
import { certificates, NEW, OLD } from '../world.ts'

const openssl = createOpenssl()
afterAll(() => openssl.remove())
const key = makeKey(openssl, 'wechat')
const read = (serial: string, pem: string) => readCertificateText(serial, pem, crypto)
const LONG = 'A'.repeat(60)

test.each([[OLD], [OLD.toLowerCase()]])('a certificate that came as %s', serial => {
  const { der, ...certificate } = read(serial, certificates[OLD]!)
  expect(certificate).toMatchObject({
    serial: OLD,
    pem: certificates[OLD],
    notBefore: Date.parse('2025-01-01T00:00:00Z'),
    notAfter: Date.parse('2030-01-01T00:00:00Z'),
    key: { serial: OLD },
  })
  openssl.write('same.crt', certificates[OLD]!)
  expect(Buffer.from(der)).toEqual(openssl.run(['x509', '-in', 'same.crt', '-outform', 'DER']))
})

describe('is refused', () => {
  test.each([
    ['a bare key', OLD, spkiPem, `what came as certificate ${OLD} is a bare key`],
    [
      'a bare key under an endless name',
      LONG,
      spkiPem,
      `what came as certificate ${LONG.slice(0, 40)} is a bare key`,
    ],
    [
      'another certificate',
      NEW,
      certificates[OLD]!,
      `the certificate that came as ${NEW} has the serial number ${OLD}`,
    ],
    [
      'another one under an endless name',
      LONG,
      certificates[OLD]!,
      `the certificate that came as ${LONG.slice(0, 40)} has the serial number ${OLD}`,
    ],
  ])('%s', (_, serial, pem, message) => {
    expect(() => read(serial, pem)).toThrow(new Error(message))
  })

  test.each([
    ['with its beginning', '20260101000000Z'],
    ['before its beginning', '20251231235959Z'],
  ])('one that ends %s', (_, to) => {
    const pem = makeCertificate(openssl, key, { serial: OLD, from: '20260101000000Z', to })
    expect(() => read(OLD, pem)).toThrow(new Error(`certificate ${OLD} ends before it begins`))
  })

  test('what has no RSA key, by its name', () => {
    expect(() => read(OLD, ecCertificatePem)).toThrow(ConfigurationError)
    expect(() => read(LONG, ecCertificatePem)).toThrow(
      expect.objectContaining({ option: `certificate ${LONG.slice(0, 40)}` }),
    )
  })
})
