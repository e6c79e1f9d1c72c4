import { afterAll, expect, test } from 'vitest'
import { readCertificateText } from '../../../../src/keys/certificates/named-certificate.ts'
import { certificateFacts, certificatePem, spkiPem } from '../../../fixtures/keys.ts'
import { createOpenssl, makeCertificate, makeKey } from '../../../suites/openssl/openssl.ts'

const openssl = createOpenssl()
afterAll(() => openssl.remove())
const { serial } = certificateFacts

test('a certificate is read with its dates', () => {
  expect(readCertificateText(serial.toLowerCase(), certificatePem, crypto)).toMatchObject({
    serial,
    pem: certificatePem,
    notBefore: Date.parse(certificateFacts.notBefore),
    notAfter: Date.parse(certificateFacts.notAfter),
  })
})

test('refused: a bare key, another serial number, what is none; no name is shown whole that is long', () => {
  const long = 'F'.repeat(100)
  expect(() => readCertificateText(serial, spkiPem, crypto)).toThrow(
    new Error(`what came as certificate ${serial} is a bare key`),
  )
  expect(() => readCertificateText(long, spkiPem, crypto)).toThrow(
    new Error(`what came as certificate ${'F'.repeat(40)} is a bare key`),
  )
  expect(() => readCertificateText(long, certificatePem, crypto)).toThrow(
    new Error(`the certificate that came as ${'F'.repeat(40)} has the serial number ${serial}`),
  )
  expect(() => readCertificateText(serial, 'x', crypto)).toThrow(`certificate ${serial}: `)
})

test.each([
  ['before it begins', '20300101000000Z', '20290101000000Z'],
  ['as it begins', '20300101000000Z', '20300101000000Z'],
])('refused: one that ends %s', (_, from, to) => {
  const own = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
  const pem = makeCertificate(openssl, makeKey(openssl, 'wechat'), { serial: own, from, to })
  expect(() => readCertificateText(own, pem, crypto)).toThrow(
    new Error(`certificate ${own} ends before it begins`),
  )
})
