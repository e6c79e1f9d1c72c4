import { expect, test } from 'vitest'
import { areOnePair } from '../../../src/crypto/key-pair.ts'
import { createPrivateKey } from '../../../src/crypto/private-key.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import { createNamedKey } from '../../../src/keys/named-key.ts'
import type { OwnKeys } from '../../../src/keys/own-keys.ts'
import {
  certificateFacts,
  certificatePem,
  longCertificateFacts,
  longCertificatePem,
  pkcs8Pem,
  rsa3072PublicPem,
  spkiPem,
} from '../../fixtures/keys.ts'

const ID = 'PUB_KEY_ID_1'
const { serial } = certificateFacts
const ownKey = createPrivateKey(pkcs8Pem, 'privateKey', crypto)
const own: OwnKeys = { serial, owns: key => areOnePair(ownKey, key) }
const ownMessage = (what: string): string =>
  `this is the merchant's own ${what}; certs takes WeChat Pay's: its public key and the id of it are in ` +
  'the merchant console, 账户中心 → API安全 → 微信支付公钥'

test.each<[string, string, string, OwnKeys, string]>([
  ['the merchant’s certificate', serial, certificatePem, own, ownMessage('certificate')],
  ['what is called like it', serial, rsa3072PublicPem, own, ownMessage('certificate')],
  [
    'another certificate of its key',
    longCertificateFacts.serial,
    longCertificatePem,
    own,
    ownMessage('certificate'),
  ],
  ['the merchant’s public key', ID, spkiPem, own, ownMessage('public key')],
  [
    'a certificate under another name',
    ID,
    certificatePem,
    {},
    `this certificate's serial number is ${serial}: give it under that name`,
  ],
  [
    'a public key under a serial number',
    serial,
    spkiPem,
    {},
    "this is a public key under a certificate's serial number: give it under its own id, PUB_KEY_ID_ and " +
      'digits (merchant console, 账户中心 → API安全 → 微信支付公钥), or give the whole certificate',
  ],
])('%s is refused', (_, name, pem, owner, message) => {
  expect(() => createNamedKey(name, pem, crypto, owner)).toThrow(
    new ConfigurationError(`certs.${name}`, message),
  )
})

test.each([
  ['a public key', ID, rsa3072PublicPem, own],
  ['a certificate', serial, certificatePem, {}],
])('%s is taken', (_, name, pem, owner) => {
  expect(createNamedKey(name, pem, crypto, owner)).toMatchObject({
    serial: name === ID ? undefined : serial,
  })
})
