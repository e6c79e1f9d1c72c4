import { expect, test } from 'vitest'
import { toPem } from '../../../src/crypto/generate-key-pair.ts'
import { readPem } from '../../../src/crypto/pem.ts'
import * as keys from '../../fixtures/keys.ts'
import { base64, bytes } from './implementations.ts'

test('a block is its label and its bytes', () => {
  const block = readPem(keys.spkiPem, 'certs.a')
  expect(block.label).toBe('PUBLIC KEY')
  expect(block.encrypted).toBe(false)
  expect(base64(block.der)).toBe(keys.spkiDer)
})

test('of several blocks the first key or certificate is taken, or the first of the label that is wanted', () => {
  const all = keys.requestPem + keys.certificatePem + keys.pkcs1Pem + keys.pkcs8Pem
  expect(readPem(all, 'certs.a').label).toBe('CERTIFICATE')
  expect(readPem(all, 'privateKey', 'PRIVATE KEY').label).toBe('RSA PRIVATE KEY')
  expect(readPem(keys.certificatePem, 'privateKey', 'PRIVATE KEY').label).toBe('CERTIFICATE')
})

test("OpenSSL's old encryption is told by its headers", () => {
  expect(readPem(keys.encryptedPkcs1Pem, 'privateKey')).toMatchObject({
    label: 'RSA PRIVATE KEY',
    encrypted: true,
  })
})

test.each([
  ['a header of another kind', 'Proc-Type: 4,MIC-CLEAR\n\nAAAA'],
  ['the word within its base64', 'ENCRYPTEDAAA'],
  ['a header with a backslash', 'Comment: C:\\keys\\a\n\nAAAA'],
])('a block with %s is not encrypted', (_, body) => {
  const block = readPem(`-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----`, 'certs.a')
  expect(block).toMatchObject({ label: 'PUBLIC KEY', encrypted: false })
  expect(base64(block.der)).toBe(body.slice(body.lastIndexOf('\n') + 1))
})

test('a key is found after one in OpenSSH’s own form', () => {
  const openssh = '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n'
  expect(readPem(openssh + keys.spkiPem, 'certs.a').label).toBe('PUBLIC KEY')
})

test('dashes are of one line alone', () => {
  expect(() => readPem('-----BEGIN PUBLIC KEY-----END PUBLIC KEY-----', 'certs.a')).toThrow(
    'certs.a: this PEM text has a BEGIN line for "PUBLIC KEY" and no END line: the text was cut',
  )
  expect(() => readPem(`-----BEGIN X-----\nAAAA\n-----END X${keys.spkiPem}`, 'certs.a')).toThrow(
    'certs.a: there is no key and no certificate in this PEM text, only: X',
  )
})

test.each(['private key', '1 PRIVATE KEY', ' PRIVATE KEY', 'PRIVATE KEY!', `A${'B'.repeat(40)}`])(
  'a label is up to 40 capitals and digits, a capital first: %j is none',
  label => {
    expect(() => readPem(`-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----`, 'certs.a')).toThrow(
      'certs.a: a BEGIN line of this PEM text is malformed',
    )
  },
)

test('what is written is what OpenSSL writes', () => {
  expect(toPem('PRIVATE KEY', bytes(keys.pkcs8Der))).toBe(keys.pkcs8Pem)
  expect(toPem('CERTIFICATE', bytes(keys.certificateDer))).toBe(keys.certificatePem)
  expect(toPem('X', new Uint8Array(48))).toBe(`-----BEGIN X-----\n${'A'.repeat(64)}\n-----END X-----\n`)
})

test('a hundred thousand BEGIN lines are read once', () => {
  const many = '-----BEGIN PUBLIC KEY-----\n'.repeat(100_000)
  expect(() => readPem(many, 'certs.a')).toThrow('no END line')
  expect(() => readPem(`${many}-----END PUBLIC KEY-----`, 'certs.a')).toThrow('no valid base64')
})
