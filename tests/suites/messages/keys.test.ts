import { expect, test } from 'vitest'
import { createCatalog } from '../../../src/catalog/catalog.ts'
import { ALL_FEATURES } from '../../../src/client/all-features.ts'
import { createClient } from '../../../src/client/client.ts'
import { createFieldCipher } from '../../../src/client/field-cipher.ts'
import type { WechatpayOptions } from '../../../src/client/options.ts'
import { createGcmKey } from '../../../src/crypto/aes-gcm.ts'
import { createPrivateKey } from '../../../src/crypto/private-key.ts'
import { createRequestPayment, createWechatpay, type RequestPaymentOptions } from '../../../src/index.ts'
import { createPlatformKeys } from '../../../src/keys/platform-keys.ts'
import { createTrustedKeys, type Certs } from '../../../src/keys/trusted-keys.ts'
import { verifySignature } from '../../../src/protocol/verify-signature.ts'
import {
  certificateFacts,
  certificatePem,
  ecCertificatePem,
  pkcs8Pem,
  rsa3072PublicPem,
  spkiPem,
} from '../../fixtures/keys.ts'

const ID = 'PUB_KEY_ID_0114232134912410000000000000'
const SERIAL = '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'
const WHERE = 'merchant console, 账户中心 → API安全 → 微信支付公钥'
const NAMES = `Expected PUB_KEY_ID_ and digits (${WHERE}), or a platform certificate's serial number in hex`
const NEEDED =
  'certs: at least one WeChat Pay public key or platform certificate is needed, by its ' +
  `PUB_KEY_ID_… or serial number (${WHERE}); or the apiv3Key, with which a merchant downloads ` +
  'platform certificates. If it comes from the environment: is the environment variable set?'
const OWN = `certs takes WeChat Pay's: its public key and the id of it are in the ${WHERE}`
const SERIAL_NUMBER =
  "serial: expected the merchant API certificate's serial number in hex (openssl x509 -noout " +
  '-serial -in apiclient_cert.pem)'

const options: WechatpayOptions = {
  mchid: '1900000001',
  serial: SERIAL,
  privateKey: pkcs8Pem,
  certs: { [ID]: rsa3072PublicPem },
}
const client = (change: Readonly<Record<string, unknown>>) => (): unknown =>
  createClient({ ...options, ...change } as WechatpayOptions, createCatalog(), ALL_FEATURES)
const certs = (value: unknown) => (): unknown => createTrustedKeys(value as Certs, crypto)
const payment = (value: unknown) => (): unknown => createRequestPayment(value as RequestPaymentOptions)
const cipher = createFieldCipher({ certs: { [ID]: rsa3072PublicPem } })

const file = 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=x'
const answering = (body: BodyInit): ReturnType<typeof createWechatpay> =>
  createWechatpay({ ...options, fetch: async () => new Response(body) })
const { bills } = answering('abc')
const download = (source: unknown, more?: object) => async (): Promise<unknown> =>
  bills.download(source as string, more).bytes()

/** A message that is signed with a key of this name, as somebody verifies it who trusts `keys`. */
const signedBy = (serial: string, trusted: Certs) => async (): Promise<void> => {
  const { find, explain } = createPlatformKeys({ certs: trusted, crypto, clockTolerance: 300 })
  await verifySignature(
    { timestamp: '1', nonce: 'n', signature: 'AAAA', serial, signatureType: null, requestId: null },
    new Uint8Array(),
    { find, explain, now: 1, tolerance: 0 },
  )
}
const gcm = createGcmKey(crypto, '0'.repeat(32))
const decrypt = (message: object) => (): unknown =>
  gcm.decrypt({ ciphertext: 'A'.repeat(24), nonce: '0'.repeat(12), ...message }, 'resource')

/**
 * Every text of keys, certificates, options and downloads, so that a reader sees them together; what a key is
 * refused for stands in tests/crypto/refused-keys.test.ts.
 */
const MESSAGES: readonly (readonly [situation: string, text: string, thrower: () => unknown])[] = [
  [
    'no options',
    'options: expected an object, like { mchid, serial, privateKey, certs }',
    () => createClient(undefined as never, createCatalog(), ALL_FEATURES),
  ],
  ['a misspelt option', 'mchId: is not an option: it is called mchid', client({ mchId: '1' })],
  [
    'a name of another package',
    'serial_no: is not an option: it is called serial',
    client({ serial_no: '1' }),
  ],
  ['another one', 'apiKey: is not an option: it is called apiv3Key', client({ apiKey: '1' })],
  [
    'no option at all',
    'colour: is not an option: there are mchid, appid, brandId, serial, privateKey, signer, ' +
      'certs, baseUrl, standbyUrls, fetch, crypto, timeout, retry, clockTolerance, validate, ' +
      'catalog, apiv3Key, certStore, certAuthority, totalTimeout, hooks',
    client({ colour: 1 }),
  ],
  [
    'no mchid',
    'mchid: expected the merchant number, a string of digits, got undefined: is the environment ' +
      'variable set?',
    client({ mchid: undefined }),
  ],
  [
    'mchid of a template',
    'mchid: expected the merchant number, a string of digits, got "undefined": is the ' +
      'environment variable set?',
    client({ mchid: 'undefined' }),
  ],
  [
    'a number for mchid',
    'mchid: expected the merchant number, a string of digits, got number',
    client({ mchid: 1900000001 }),
  ],
  [
    'an empty brandId',
    'brandId: expected the brand id, a string of digits, got "": is the environment variable set?',
    client({ mchid: undefined, brandId: '' }),
  ],
  [
    'both',
    'brandId: give either mchid or brandId: a brand signs with its own serial and key',
    client({ brandId: '1004' }),
  ],
  [
    'no serial',
    `${SERIAL_NUMBER}, got undefined: is the environment variable set?`,
    client({ serial: undefined }),
  ],
  [
    'an id for serial',
    `${SERIAL_NUMBER}, got WeChat Pay's public key id, which belongs into certs`,
    client({ serial: ID }),
  ],
  [
    'a key for serial',
    `${SERIAL_NUMBER}, got a string of ${pkcs8Pem.length} characters`,
    client({ serial: pkcs8Pem }),
  ],
  [
    'no private key',
    'privateKey: the merchant private key, what apiclient_key.pem holds, is undefined: is the ' +
      'environment variable set? A signer can stand in for it',
    client({ privateKey: undefined }),
  ],
  [
    'an empty private key',
    'privateKey: is an empty string: is the environment variable set?',
    client({ privateKey: '' }),
  ],
  [
    'two that sign',
    'signer: give either privateKey or signer: one of them signs',
    client({ signer: { sign: () => undefined } }),
  ],
  [
    'no signer',
    'signer: expected an object with sign(message: Uint8Array): Promise<Uint8Array>',
    client({ privateKey: undefined, signer: {} }),
  ],
  [
    'a signer that half decrypts',
    'signer: decrypt has to be a function: decrypt(ciphertext: Uint8Array): Promise<Uint8Array>',
    client({ privateKey: undefined, signer: { sign: () => undefined, decrypt: 1 } }),
  ],
  [
    'a short APIv3 key',
    'apiv3Key: expected the APIv3 key, which is exactly 32 bytes, got 5: it is set in the ' +
      'merchant console, 账户中心 → API安全',
    client({ apiv3Key: 'short' }),
  ],
  [
    'an APIv3 key with a line feed',
    'apiv3Key: expected the APIv3 key, which is exactly 32 bytes, got 33: take the white space around it off',
    client({ apiv3Key: `${'0'.repeat(32)}\n` }),
  ],
  [
    'a store that is none',
    'certStore: expected an object with get() and set(snapshot), or leave it out',
    client({ certStore: {} }),
  ],
  [
    'an authority that is none',
    'certAuthority: expected the certificate of the issuer as PEM text: leave it out, unless you ' +
      'pin the issuer of platform certificates',
    client({ certAuthority: 1 }),
  ],
  [
    'a fetch that is none',
    'fetch: expected a function like globalThis.fetch, which is the default where it is left out',
    client({ fetch: 'x' }),
  ],

  ['neither certs nor APIv3 key', NEEDED, client({ certs: undefined })],
  ['no certs', NEEDED, certs({})],
  [
    'an array for certs',
    'certs: expected an object of keys by their names, like { PUB_KEY_ID_…: pem }, got an array',
    certs([spkiPem]),
  ],
  [
    'a text for certs',
    'certs: expected an object of keys by their names, like { PUB_KEY_ID_…: pem }, got string',
    certs(spkiPem),
  ],
  [
    'an id that is not set',
    `certs: a key has the name "undefined": is the environment variable set? ${NAMES}`,
    certs({ undefined: spkiPem }),
  ],
  [
    'an id in quotes',
    'certs: a key has a name with PUB_KEY_ID_ and more than digits after it: quotes, letters or ' +
      `blanks. ${NAMES}`,
    certs({ [`“${ID}”`]: spkiPem }),
  ],
  [
    'half an id',
    `certs: a key has a name of digits alone: write PUB_KEY_ID_ before them. ${NAMES}`,
    certs({ [ID.slice(11)]: spkiPem }),
  ],
  [
    'the mchid',
    `certs: a key has the name 1900000001, which looks like a merchant number. ${NAMES}`,
    certs({ 1900000001: spkiPem }),
  ],
  ['a file name', `certs: a key has the name of a file. ${NAMES}`, certs({ 'pub_key.pem': spkiPem })],
  [
    'a key for a name',
    `certs: a key has a name of ${pkcs8Pem.length} characters that is none of WeChat Pay's. ${NAMES}`,
    certs({ [pkcs8Pem]: ID }),
  ],
  [
    'a key twice',
    `certs.${ID}: is given twice, written differently: leave one out`,
    certs({ [ID]: spkiPem, [`${ID} `]: spkiPem }),
  ],
  [
    'a key that is not set',
    `certs.${ID}: expected PEM text, DER bytes, a JWK, a CryptoKey or a KeyObject, found ` +
      'undefined: is the environment variable set?',
    certs({ [ID]: undefined }),
  ],
  [
    'a certificate under another name',
    `certs.${ID}: this certificate's serial number is ${certificateFacts.serial}: give it under that name`,
    certs({ [ID]: certificatePem }),
  ],
  [
    'a public key under a serial number',
    `certs.${SERIAL}: this is a public key under a certificate's serial number: give it under ` +
      `its own id, PUB_KEY_ID_ and digits (${WHERE}), or give the whole certificate`,
    certs({ [SERIAL]: spkiPem }),
  ],
  [
    "the merchant's own public key",
    `certs.${ID}: this is the merchant's own public key; ${OWN}`,
    client({ certs: { [ID]: spkiPem } }),
  ],
  [
    "the merchant's own certificate",
    `certs.${certificateFacts.serial}: this is the merchant's own certificate; ${OWN}`,
    client({ serial: certificateFacts.serial, certs: { [certificateFacts.serial]: certificatePem } }),
  ],
  [
    'an EC certificate',
    `certs.${SERIAL}: found an EC key; WeChat Pay uses RSA`,
    certs({ [SERIAL]: ecCertificatePem }),
  ],
  [
    'certificates that have expired',
    'certs: no platform certificate is valid now: they have expired, or this clock is wrong; ' +
      `WeChat Pay's public key does not expire (${WHERE})`,
    () =>
      createTrustedKeys({ [certificateFacts.serial]: certificatePem }, crypto).forEncryption(
        Date.parse('2200-01-01'),
      ),
  ],
  [
    'a bare key for the authority',
    'certAuthority: expected the certificate of the issuer in PEM, found a bare key: leave it ' +
      'out, unless you pin the issuer of platform certificates',
    () =>
      createPlatformKeys({
        certs: { [ID]: spkiPem },
        crypto,
        clockTolerance: 1,
        downloading: { apiv3Key: gcm, download: async () => undefined },
        certAuthority: spkiPem,
      }),
  ],
  [
    'a refresh without APIv3 key',
    'apiv3Key: is needed to download platform certificates, by a merchant: a brand has none',
    () => createWechatpay(options).certificates.refresh(),
  ],

  [
    'signed by a public key, certificates given',
    `Wechatpay-Serial "${ID}" names a key that is not trusted: WeChat Pay signs with its public ` +
      `key for merchants that it has moved to public keys: give that key and its id (${WHERE}) as ` +
      'certs: { PUB_KEY_ID_…: pem }',
    signedBy(ID, { [certificateFacts.serial]: certificatePem }),
  ],
  [
    'signed by another public key',
    `Wechatpay-Serial "PUB_KEY_ID_2" names a key that is not trusted: certs has ${ID}; compare ` +
      `both with the id in the ${WHERE}`,
    signedBy('PUB_KEY_ID_2', { [ID]: spkiPem }),
  ],
  [
    'signed by a certificate that is not given',
    `Wechatpay-Serial "${SERIAL}" names a key that is not trusted: give that platform ` +
      'certificate under its serial number in certs, or the apiv3Key, with which a merchant ' +
      'downloads them',
    signedBy(SERIAL, { [ID]: spkiPem }),
  ],
  [
    'signed by nobody',
    'Wechatpay-Serial "x" names a key that is not trusted: it is neither an id nor a serial number',
    signedBy('x', { [ID]: spkiPem }),
  ],

  [
    'a notification of another APIv3 key',
    'resource: was changed, or encrypted with another APIv3 key',
    decrypt({}),
  ],
  ['a ciphertext that is none', 'resource: its ciphertext is not base64', decrypt({ ciphertext: '!' })],
  [
    'a short ciphertext',
    'resource: its ciphertext has 3 bytes, fewer than the 16 of a tag',
    decrypt({ ciphertext: 'AAAA' }),
  ],
  ['a short nonce', 'resource: its nonce is not 12 bytes', decrypt({ nonce: '0' })],
  [
    'a long text to encrypt',
    'text: expected at most 342 bytes of UTF-8, because it is encrypted with RSA, got 343',
    () => cipher.encrypt('x'.repeat(343)),
  ],
  [
    'a key that signs nothing',
    "what: expected a private key, found a public key: the merchant's private key is in apiclient_key.pem",
    () => createPrivateKey(spkiPem, 'what', crypto),
  ],
  [
    'no options for the cashier',
    'options: expected an object, like { mchid, privateKey }',
    payment(undefined),
  ],
  [
    'no mchid for the cashier',
    'mchid: expected the merchant number, a string of digits, got undefined: is the environment ' +
      'variable set?',
    payment({ privateKey: pkcs8Pem }),
  ],

  [
    'nothing to download',
    'download: expected a URL or a response with its download_url, got null',
    download(null),
  ],
  ['a response without a URL', 'download: the response has no download_url', download({})],
  [
    'a file that is not ready',
    'the download_url of the response is empty: the file is not ready yet, ask again later',
    download({ download_url: '' }),
  ],
  [
    'a relative URL',
    'download: expected the absolute URL of a file, or a response with its download_url',
    download('/v3/billdownload/file'),
  ],
  [
    'a foreign URL',
    "download: https://evil.example is not a host of WeChat Pay's API, and nobody else is sent a signed " +
      'request; what needs no signature, like the file of an invoice, can be had with fetch',
    download('https://evil.example/x'),
  ],
  [
    'a digest that is none',
    'download: expected the digest as hash_type and hash_value in hex, or { type, value }; hash: ' +
      'false takes the file unchecked',
    download({ download_url: file, hash_value: 'x' }),
  ],
  [
    'a digest of SM3',
    'the file\'s digest is "SM3", which this package cannot check: give hash: false to take it unchecked',
    download({ download_url: file, hash_type: 'SM3', hash_value: '00'.repeat(32) }),
  ],
  [
    'another digest',
    "the file's SHA1 is not the one that WeChat Pay announced",
    download({ download_url: file, hash_value: '00'.repeat(20) }),
  ],
  [
    'a gzip that is none',
    'the file is no gzip: leave out gzip, or ask WeChat Pay for it with tar_type GZIP',
    download(file, { gzip: true }),
  ],
  [
    'a gzip that is cut',
    'the gzip is cut short or damaged',
    () =>
      answering(Uint8Array.of(0x1f, 0x8b, 8))
        .bills.download(file, { gzip: true })
        .bytes(),
  ],
]

test.each(MESSAGES)('%s', async (_, text, thrower) => {
  const error: unknown = await (async () => thrower())().catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Error)
  expect((error as Error).message).toBe(text)
  expect(text).not.toContain(pkcs8Pem.slice(28, 60))
})

test('no situation stands twice', () => {
  expect(new Set(MESSAGES.map(([situation]) => situation)).size).toBe(MESSAGES.length)
})
