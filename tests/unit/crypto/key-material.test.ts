import { createPrivateKey as createKeyObject } from 'node:crypto'
import { expect, test } from 'vitest'
import { DerError } from '../../../src/crypto/der-error.ts'
import { readKeyMaterial } from '../../../src/crypto/key-material.ts'
import * as keys from '../../fixtures/keys.ts'
import { failure } from './implementations.ts'

test('what is refused keeps its cause: what its DER lacks, or why it cannot be exported', async () => {
  expect(await failure(() => readKeyMaterial(Uint8Array.of(5, 0), 'privateKey'))).toHaveProperty(
    'cause',
    new DerError('expected tag 48, found 5'),
  )
  const cause = new Error('kept in hardware')
  const hardware = {
    type: 'private',
    export() {
      throw cause
    },
  }
  expect(await failure(() => readKeyMaterial(hardware, 'privateKey'))).toHaveProperty('cause', cause)
})

test('a private key is taken from among others where it is wanted, and the first otherwise', () => {
  const both = keys.certificatePem + keys.pkcs8Pem
  expect(readKeyMaterial(both, 'privateKey', 'PRIVATE KEY').kind).toBe('private')
  expect(readKeyMaterial(Buffer.from(both), 'privateKey', 'PRIVATE KEY').kind).toBe('private')
  expect(readKeyMaterial(both, 'certs.a')).toHaveProperty('certificate.serial', keys.certificateFacts.serial)
})

test('a file may begin with any character', () => {
  expect(readKeyMaterial(Buffer.from(`0 of 1\n${keys.spkiPem}`), 'certs.a').kind).toBe('public')
})

test('a KeyObject is asked for PKCS#8 or SPKI, by its kind', () => {
  expect(readKeyMaterial(createKeyObject(keys.pkcs8Pem), 'privateKey')).toEqual(
    readKeyMaterial(keys.pkcs8Pem, 'privateKey'),
  )
})
