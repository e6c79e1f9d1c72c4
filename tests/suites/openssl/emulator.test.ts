import { afterAll, expect, test } from 'vitest'
import { createEmulator } from '../../../src/emulator.ts'
import { createOpenssl } from './openssl.ts'

const openssl = createOpenssl()
afterAll(() => openssl.remove())

const { credentials, brandCredentials } = await createEmulator()
const [serial, pem] = Object.entries(credentials.certs).find(([name]) => !name.startsWith('PUB_KEY_ID_'))!
const [, publicKey] = Object.entries(credentials.certs).find(([name]) => name.startsWith('PUB_KEY_ID_'))!
const file = openssl.write('platform.pem', pem)
const x509 = (...args: string[]): string =>
  openssl
    .run(['x509', '-in', file, '-noout', ...args])
    .toString()
    .trim()

test('the platform certificate has the serial number that it goes by', () => {
  expect(x509('-serial')).toBe(`serial=${serial}`)
  expect(serial).toMatch(/^[1-7][\dA-F]{39}$/)
})

test('it is in effect, and for about five years more', () => {
  const [from, to] = ['-startdate', '-enddate'].map(name =>
    Date.parse(x509(name, '-dateopt', 'iso_8601').split('=')[1]!.replace(' ', 'T')),
  )
  expect(from).toBeLessThan(Date.now())
  expect(to! - Date.now()).toBeGreaterThan(4.9 * 365 * 24 * 3600_000)
  x509('-checkend', String(4 * 365 * 24 * 3600))
})

test('it is self-signed, and its signature is its own', () => {
  expect(x509('-subject', '-nameopt', 'RFC2253').replace('subject=', '')).toBe(
    x509('-issuer', '-nameopt', 'RFC2253').replace('issuer=', ''),
  )
  expect(openssl.run(['verify', '-check_ss_sig', '-CAfile', file, file]).toString().trim()).toBe(
    `${file}: OK`,
  )
  expect(x509('-text')).toMatch(/Signature Algorithm: sha256WithRSAEncryption/)
})

test('one changed byte in it does not verify', () => {
  const der = Buffer.from(pem.replace(/-----.*-----|\n/g, ''), 'base64')
  der[der.length - 20]! ^= 1
  openssl.write('changed.der', der)
  openssl.run(['x509', '-inform', 'DER', '-in', 'changed.der', '-out', 'changed.pem'])
  expect(() => openssl.run(['verify', '-check_ss_sig', '-CAfile', 'changed.pem', 'changed.pem'])).toThrow(
    /certificate signature failure|verification failed/,
  )
})

test('its keys are RSA of 2048 bits: the certificate’s, the public key, the merchant’s and the brand’s', () => {
  const keys = {
    [openssl.write('pub.pem', publicKey)]: ['-pubin'],
    [openssl.write('merchant.pem', credentials.privateKey)]: [],
    [openssl.write('brand.pem', brandCredentials.privateKey)]: [],
  }
  for (const [name, options] of Object.entries(keys))
    expect(openssl.run(['pkey', ...options, '-in', name, '-noout', '-text']).toString()).toMatch(/\(2048 bit/)
  for (const name of ['merchant.pem', 'brand.pem'])
    expect(openssl.run(['pkey', '-in', name, '-check', '-noout']).toString()).toContain('Key is valid')
  expect(x509('-text')).toMatch(/\(2048 bit\)/)
})
