import {
  createPrivateKey as createKeyObject,
  createPublicKey as createPublicKeyObject,
  createSecretKey,
} from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createPrivateKey } from '../../../src/crypto/private-key.ts'
import {
  derBitString,
  derInteger,
  derNull,
  derOctetString,
  derOid,
  derSequence,
} from '../../../src/crypto/der-writer.ts'
import { createPublicKey } from '../../../src/crypto/public-key.ts'
import { ConfigurationError } from '../../../src/errors/configuration-error.ts'
import * as keys from '../../fixtures/keys.ts'
import { bytes, failure, implementations } from './implementations.ts'

const { subtle } = crypto
const NEITHER = 'expected PEM text, DER bytes, a JWK, a CryptoKey or a KeyObject, found '
const PASSPHRASE =
  'found a private key that is encrypted with a passphrase: remove it first (openssl pkey -in ' +
  'encrypted.pem -out apiclient_key.pem)'
const PUBLIC =
  "expected a private key, found a public key: the merchant's private key is in apiclient_key.pem"
const CERTIFICATE =
  "expected a private key, found a certificate: the merchant's private key is in apiclient_key.pem"
const PRIVATE =
  'expected a public key or certificate of WeChat Pay, found a private key: take it away from ' +
  'here, it belongs to its owner alone'
const PKCS12 =
  'found a PKCS#12 file (apiclient_cert.p12): give the key or certificate that is in it as PEM ' +
  '(openssl pkcs12 -nodes)'
const PATH = 'looks like a file path: read the file and give what it holds'
const CUT = 'this PEM text has a BEGIN line for "PRIVATE KEY" and no END line: the text was cut'
const BITS = "found an RSA key of 1024 bits; WeChat Pay's are 2048 bits or longer"
const VARIABLE = 'is the environment variable set?'
const CUT_BASE64 =
  'looks like base64 that was cut or changed: give the whole text of the PEM file, with its ' +
  '-----BEGIN …----- and -----END …----- lines'
const SERIAL = 'looks like a serial number: give the key itself, the text of its PEM file'
const EXPONENT =
  'found an RSA key whose public exponent is not an odd number from 3 up to its modulus: it ' +
  'protects nothing; fetch the key again from where it came from'
const FACTOR =
  'found an RSA key whose modulus has a small factor: it protects nothing; fetch the key again ' +
  'from where it came from'
const base64url = (value: number): string =>
  Buffer.from(value.toString(16).padStart(6, '0'), 'hex').toString('base64url')
const modulus = Buffer.from(keys.publicJwk.n, 'base64url')
const evenModulus = Buffer.from([...modulus.subarray(0, -1), 2]).toString('base64url')
/** A product of 173 and a number of 2041 bits. */
const smooth = Buffer.from((173n * (2n ** 2041n + 1n)).toString(16).padStart(514, '0'), 'hex')
const JWK_EC = { kty: 'EC', crv: 'P-256', x: 'AQ', y: 'AQ' }
const { d: omitted, ...jwkWithoutD } = keys.privateJwk
const DAMAGED = 'the numbers of this RSA key do not belong together: it is damaged'
const { p, q, dp, dq } = keys.privateJwk

/** The key with a number that some of the others belong to; they do not give it away. */
function moved(by: 'p' | 'q', follows?: 'dp' | 'dq'): JsonWebKey {
  const read = (name: 'd' | 'p' | 'q'): bigint =>
    BigInt(`0x${Buffer.from(keys.privateJwk[name], 'base64url').toString('hex')}`)
  const write = (value: bigint): string =>
    Buffer.from(value.toString(16).padStart(512, '0'), 'hex').toString('base64url')
  const d = read('d') + read(by) - 1n
  const modulo = read(follows === 'dp' ? 'p' : 'q') - 1n
  return {
    ...keys.privateJwk,
    d: write(d),
    ...(follows === undefined ? {} : { [follows]: write(d % modulo) }),
  }
}

/** The key with one bit of one of its numbers turned; the numbers stay as long as they were. */
function damaged(name: 'n' | 'd' | 'p' | 'q' | 'dp' | 'dq' | 'qi'): JsonWebKey {
  const number = Buffer.from(keys.privateJwk[name], 'base64url')
  number[40]! ^= 2
  return { ...keys.privateJwk, [name]: number.toString('base64url') }
}

const inDer = (found: string, input: Uint8Array, problem: string): readonly [string, unknown, string] => [
  found,
  input,
  `expected an RSA key or certificate in DER, these ${input.length} bytes are neither: ${problem}`,
]
/** The numbers of the private key as DER, its version first. */
const numbers = [
  derInteger(Uint8Array.of(0)),
  ...(['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as const).map(name =>
    derInteger(new Uint8Array(Buffer.from(keys.privateJwk[name], 'base64url'))),
  ),
]
const der = derSequence
const pkcs8Of = (key: Uint8Array, algorithm = '1.2.840.113549.1.1.1'): Uint8Array =>
  der(derInteger(Uint8Array.of(0)), der(derOid(algorithm), derNull()), derOctetString(key))
const reject = (): never => {
  throw new Error('not exportable')
}
/** What a WebCrypto implementation that is not this host's might give. */
const cryptoKeyOf = (algorithm: object, type: string = 'private'): object => ({
  type,
  extractable: true,
  usages: ['sign'],
  algorithm: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: { name: 'SHA-256' },
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
    ...algorithm,
  },
})

/** Refused for either option. */
const neither: readonly (readonly [string, unknown, string])[] = [
  ['an EC key', keys.ecPem, 'found an EC key; WeChat Pay uses RSA'],
  ['an EC key in SEC 1', keys.ecSec1Pem, 'found an EC key; WeChat Pay uses RSA'],
  ['a public EC key', keys.ecPublicPem, 'found an EC key; WeChat Pay uses RSA'],
  ['a certificate with an EC key', keys.ecCertificatePem, 'found an EC key; WeChat Pay uses RSA'],
  ['an Ed25519 key', keys.ed25519Pem, 'found an Ed25519 key; WeChat Pay uses RSA'],
  ['a DSA key', keys.dsaPem, 'found a DSA key; WeChat Pay uses RSA'],
  ['a DSA key in its old form', keys.dsaTraditionalPem, 'found a DSA key; WeChat Pay uses RSA'],
  ['a key for RSA-PSS', keys.rsaPssPem, 'found a key for RSA-PSS only; WeChat Pay uses RSA'],
  ...(
    [
      ['a key for RSA-OAEP only', '1.2.840.113549.1.1.7'],
      ['an X25519 key', '1.3.101.110'],
      ['an X448 key', '1.3.101.111'],
      ['an Ed448 key', '1.3.101.113'],
    ] as const
  ).map(
    ([kind, algorithm]) =>
      [kind, pkcs8Of(Uint8Array.of(0), algorithm), `found ${kind}; WeChat Pay uses RSA`] as const,
  ),
  ['an RSA key of 1024 bits', keys.rsa1024Pem, BITS],
  ['a public RSA key of 1024 bits', keys.rsa1024PublicPem, BITS],
  ['a KeyObject of 1024 bits', createKeyObject(keys.rsa1024Pem), BITS],
  ['a PKCS#12 file', bytes(keys.pkcs12Der), PKCS12],
  [
    'a certificate request',
    keys.requestPem,
    'there is no key and no certificate in this PEM text, only: CERTIFICATE REQUEST',
  ],
  ['an empty string', '', `is an empty string: ${VARIABLE}`],
  ['white space', ' \n', `is an empty string: ${VARIABLE}`],
  [
    'an environment variable that is not set, in a template',
    'undefined',
    `is the text "undefined": ${VARIABLE}`,
  ],
  ['a path', './apiclient_key.pem', PATH],
  ['a path of Windows', 'C:\\certs\\apiclient_key', PATH],
  ['an absolute path', '/etc/wxpay/key', PATH],
  ['a file name', 'apiclient_cert.pem', PATH],
  ['a file URL', 'file:///etc/wxpay/key.pem', PATH],
  ['a JWK as text', JSON.stringify(keys.privateJwk), 'looks like JSON: give a JWK as an object (JSON.parse)'],
  ['bare base64 that was cut', keys.pkcs8Der.slice(0, -2), CUT_BASE64],
  ['base64 of something else', Buffer.alloc(300, 7).toString('base64'), CUT_BASE64],
  ['base64 of a PKCS#12 file', keys.pkcs12Der, PKCS12],
  [
    'the beginning of base64 of a PKCS#12 file',
    keys.pkcs12Der.slice(0, 100),
    `looks like base64 of a PKCS#12 file (apiclient_cert.p12): ${PKCS12.slice(PKCS12.indexOf('give'))}`,
  ],
  [
    'an APIv3 key',
    '0123456789abcdefghijABCDEFGHIJ99',
    'looks like the APIv3 key, which belongs into apiv3Key: a private key is what the file ' +
      'apiclient_key.pem holds',
  ],
  ['a serial number', keys.certificateFacts.serial, SERIAL],
  ['what OpenSSL prints of one', 'serial=5157F09EFDC096DE15EBE81A47057A7232F1B8E1', SERIAL],
  [
    'the id of a public key',
    'PUB_KEY_ID_0114232134912410000000000000',
    'looks like the id of a key: give the key itself, the text of its PEM file',
  ],
  [
    'a public key of SSH',
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQ a@b',
    'looks like a key of SSH: WeChat Pay knows the key of apiclient_key.pem, in PEM with a ' +
      '-----BEGIN PRIVATE KEY----- line',
  ],
  [
    'an OpenSSH key',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk=\n-----END OPENSSH PRIVATE KEY-----',
    "found a key in OpenSSH's own form: the merchant's is in apiclient_key.pem; a copy is " +
      'converted by ssh-keygen -p -m PKCS8 -f <file>',
  ],
  ...[keys.pkcs8Pem.replaceAll('\n', '\\\\n'), keys.spkiPem.replaceAll('\n', '\\\\\\n')].map(
    text =>
      [
        'PEM whose line breaks are escaped twice',
        text,
        'the line breaks of this PEM text are escaped twice, so that backslashes are left in it: ' +
          'put each as \\n, once, or give base64 of the whole file',
      ] as const,
  ),
  [
    'other text',
    'my key is: 42!',
    'expected PEM text with a -----BEGIN …----- line, found 14 other characters',
  ],
  ['PEM without its end', keys.pkcs8Pem.slice(0, -20), CUT],
  ['PEM with another end', keys.pkcs8Pem.replace('END PRIVATE', 'END PUBLIC'), CUT],
  [
    'PEM with a broken label',
    '-----BEGIN private key-----\nMII=\n-----END private key-----',
    'a BEGIN line of this PEM text is malformed',
  ],
  ['PEM with a broken BEGIN', '-----BEGIN', 'a BEGIN line of this PEM text is malformed'],
  [
    'PEM that is not base64',
    '-----BEGIN PRIVATE KEY-----\nMI!I\n-----END PRIVATE KEY-----',
    'between the BEGIN and END lines of "PRIVATE KEY" there is no valid base64: the text was cut or changed',
  ],
  [
    'PEM with nothing in it',
    '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----',
    'between the BEGIN and END lines of "PRIVATE KEY" there is no valid base64: the text was cut or changed',
  ],
  [
    'PEM of something else',
    '-----BEGIN PUBLIC KEY-----\nMAMCAQE=\n-----END PUBLIC KEY-----',
    'expected an RSA key or certificate in DER, the PEM block "PUBLIC KEY" does not hold one: it ' +
      'is neither a key nor a certificate',
  ],
  ['no bytes', new Uint8Array(), 'has no bytes'],
  [
    'DER that is cut',
    bytes(keys.pkcs8Der).subarray(0, 1000),
    'expected an RSA key or certificate in DER, these 1000 bytes are neither: it ends early',
  ],
  [
    'other bytes',
    Uint8Array.of(1, 2, 3),
    'expected an RSA key or certificate in DER, these 3 bytes are neither: it ends early',
  ],
  ...['type', 'extractable', 'usages', 'algorithm'].map(
    name =>
      [
        `what would be a CryptoKey, were it not without ${name}`,
        Object.fromEntries(Object.entries(cryptoKeyOf({})).filter(([other]) => other !== name)),
        `${NEITHER}an object that is none of them`,
      ] as const,
  ),
  ['an EC JWK', JWK_EC, 'found a JWK whose kty is EC; WeChat Pay uses RSA'],
  ['a symmetric JWK', { kty: 'oct', k: 'AQ' }, 'found a JWK whose kty is oct; WeChat Pay uses RSA'],
  [
    'a JWK whose kty is no text',
    { kty: { toString: 1 } },
    'found a JWK whose kty is unknown; WeChat Pay uses RSA',
  ],
  ['a JWK of any kty', { kty: 'secret' }, 'found a JWK whose kty is unknown; WeChat Pay uses RSA'],
  [
    'a JWK without n',
    { kty: 'RSA', e: 'AQAB' },
    'found an RSA JWK without n: a public key has n and e, a private key also d, p, q, dp, dq and qi',
  ],
  [
    'a private JWK without d',
    jwkWithoutD,
    'found an RSA JWK without d: a public key has n and e, a private key also d, p, q, dp, dq and qi',
  ],
  [
    'a private JWK of n, e and d',
    { ...keys.publicJwk, d: keys.privateJwk.d },
    'found an RSA JWK without p: a public key has n and e, a private key also d, p, q, dp, dq and qi',
  ],
  ['a JWK with a number', { kty: 'RSA', n: 5, e: 'AQAB' }, 'found an RSA JWK whose n is not base64url'],
  ['a JWK with padding', { kty: 'RSA', n: 'AQ==', e: 'AQAB' }, 'found an RSA JWK whose n is not base64url'],
  [
    'a short JWK',
    { kty: 'RSA', n: 'AAAAAQ', e: 'AQAB' },
    "found an RSA key of 1 bits; WeChat Pay's are 2048 bits or longer",
  ],
  [
    'a JWK of three primes',
    { ...keys.privateJwk, oth: [{ r: 'AQ', d: 'AQ', t: 'AQ' }] },
    'found a JWK of more than two primes (oth), which WebCrypto does not take',
  ],
  ...(['n', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as const).map(
    name => [`a private key with another ${name}`, damaged(name), DAMAGED] as const,
  ),
  ['a private key whose d suits p alone', moved('p'), DAMAGED],
  ['a private key whose d suits q alone', moved('q'), DAMAGED],
  ['a private key whose d and dp suit q alone', moved('q', 'dp'), DAMAGED],
  ['a private key whose d and dq suit p alone', moved('p', 'dq'), DAMAGED],
  [
    'a private key whose other prime is 1, though its numbers suit the first',
    { ...keys.privateJwk, p: keys.privateJwk.n, q: 'AQ', dp: keys.privateJwk.d },
    DAMAGED,
  ],
  ['a private key with another e', { ...keys.privateJwk, e: 'Aw' }, DAMAGED],
  ['a private key whose primes are 0', { ...keys.privateJwk, p: 'AA', q: 'AA' }, DAMAGED],
  ['a private key whose prime is 1', { ...keys.privateJwk, p: 'AQ', q: keys.privateJwk.n }, DAMAGED],
  ['a private key whose other prime is 1', { ...keys.privateJwk, p: keys.privateJwk.n, q: 'AQ' }, DAMAGED],
  ['a private key whose primes change places', { ...keys.privateJwk, p: q, q: p, dp: dq, dq: dp }, DAMAGED],
  [
    'a key of another algorithm',
    der(derInteger(Uint8Array.of(0)), derSequence(derOid('1.2.3.4')), derOctetString(Uint8Array.of(1))),
    'found a key of algorithm 1.2.3.4; WeChat Pay uses RSA',
  ],
  inDer(
    'what is almost PKCS#8',
    der(derInteger(Uint8Array.of(0)), derNull(), der(), derOctetString(Uint8Array.of(1))),
    'it is neither a key nor a certificate',
  ),
  inDer(
    'an RSA key of another version',
    der(derInteger(Uint8Array.of(1)), ...numbers.slice(1)),
    'an RSA private key has version 0 and eight more numbers',
  ),
  inDer(
    'an RSA key of seven more numbers in PKCS#8',
    pkcs8Of(der(...numbers.slice(0, 8))),
    'an RSA private key has version 0 and eight more numbers',
  ),
  inDer(
    'a public RSA key of three numbers',
    der(
      der(derOid('1.2.840.113549.1.1.1'), derNull()),
      derBitString(der(numbers[1]!, numbers[2]!, numbers[2]!)),
    ),
    'an RSA public key has two numbers',
  ),
  inDer(
    'a public RSA key without algorithm',
    der(der(), derBitString(der(numbers[1]!, numbers[2]!))),
    'expected tag 6, found nothing',
  ),
  [
    'a strange KeyObject',
    { type: 'strange', export: () => new Uint8Array() },
    'found a strange KeyObject; expected an RSA key',
  ],
  [
    'a KeyObject that cannot be exported',
    { type: 'private', export: () => reject() },
    'this KeyObject cannot be exported as DER',
  ],
  [
    'a KeyObject that exports something else',
    { type: 'private', export: () => Uint8Array.of(5, 0) },
    'expected an RSA key or certificate in DER, this KeyObject does not hold one: expected tag 48, found 5',
  ],
  [
    'an object with export alone',
    { export: () => new Uint8Array() },
    `${NEITHER}an object that is none of them`,
  ],
  ['an object with a type alone', { type: 'private' }, `${NEITHER}an object that is none of them`],
  [
    'an object whose export is no function',
    { type: 'private', export: 'x' },
    `${NEITHER}an object that is none of them`,
  ],
  [
    'almost a CryptoKey',
    { type: 'private', extractable: false, usages: ['sign'], algorithm: null },
    `${NEITHER}an object that is none of them`,
  ],
  ...[undefined, 'RSASSA-PKCS1-v1_5'].map(
    algorithm =>
      [
        'almost a CryptoKey, of no algorithm',
        { type: 'private', extractable: false, usages: ['sign'], algorithm },
        `${NEITHER}an object that is none of them`,
      ] as const,
  ),
  [
    'almost a CryptoKey, too',
    { type: 'private', extractable: false, usages: 'sign', algorithm: {} },
    `${NEITHER}an object that is none of them`,
  ],
  [
    'two blocks that are no key',
    `${keys.requestPem}-----BEGIN X-----\nAAAA\n-----END X-----\n`,
    'there is no key and no certificate in this PEM text, only: CERTIFICATE REQUEST, X',
  ],
  [
    'an OpenSSH key after something else',
    `${keys.requestPem}-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk=\n-----END OPENSSH PRIVATE KEY-----`,
    "found a key in OpenSSH's own form: the merchant's is in apiclient_key.pem; a copy is " +
      'converted by ssh-keygen -p -m PKCS8 -f <file>',
  ],
  ['a label that never ends', '-----BEGIN PRIVATE KEY', 'a BEGIN line of this PEM text is malformed'],
  ['64 characters of base64', 'A'.repeat(64), CUT_BASE64],
  [
    '63 of them',
    'A'.repeat(63),
    'expected PEM text with a -----BEGIN …----- line, found 63 other characters',
  ],
  ['base64 in lines that was cut', `${'A'.repeat(32)}\n${'A'.repeat(32)}`, CUT_BASE64],
  [
    'base64 of as few bytes as may be a key',
    `MIIE${'A'.repeat(252)}`,
    'expected an RSA key or certificate in DER, these 192 bytes are neither: it ends early',
  ],
  ['base64 of fewer', `MIIE${'A'.repeat(248)}\n\n\n\n`, CUT_BASE64],
  ['base64 of fewer, in lines', `MIIE${'A'.repeat(124)}\n\n\n\n${'A'.repeat(124)}`, CUT_BASE64],
  [
    'prose that ends like base64',
    `What was downloaded, as far as I know, is this: ${'A'.repeat(40)}`,
    'expected PEM text with a -----BEGIN …----- line, found 88 other characters',
  ],
  [
    'prose',
    `${'A'.repeat(40)} is, as far as I know, what was downloaded!`,
    'expected PEM text with a -----BEGIN …----- line, found 83 other characters',
  ],
  [
    'a JWK of a kty that ends so',
    { kty: 'secret-oct' },
    'found a JWK whose kty is unknown; WeChat Pay uses RSA',
  ],
  [
    'a JWK of a kty that begins so',
    { kty: 'oct-secret' },
    'found a JWK whose kty is unknown; WeChat Pay uses RSA',
  ],
  [
    'a JWK with a number that begins in no base64url',
    { kty: 'RSA', n: `!${keys.publicJwk.n}`, e: 'AQAB' },
    'found an RSA JWK whose n is not base64url',
  ],
  [
    'a JWK with a number in plain base64',
    { kty: 'RSA', n: `+${keys.publicJwk.n.slice(1)}`, e: 'AQAB' },
    'found an RSA JWK whose n is not base64url',
  ],
  [
    'a CryptoKey with an exponent that protects nothing',
    cryptoKeyOf({ publicExponent: Uint8Array.of(1) }),
    EXPONENT,
  ],
  ['a CryptoKey of a short key', cryptoKeyOf({ modulusLength: 1024 }), BITS],
  [
    'a CryptoKey of no length',
    cryptoKeyOf({ modulusLength: undefined }),
    "found an RSA key of 0 bits; WeChat Pay's are 2048 bits or longer",
  ],
  ['a secret KeyObject', createSecretKey(Buffer.alloc(32)), 'found a secret KeyObject; expected an RSA key'],
  ['an EC KeyObject', createKeyObject(keys.ecPem), 'found an EC key; WeChat Pay uses RSA'],
  ...[0, 1, 2, 65_536].map(
    e =>
      ['a public exponent that protects nothing', { ...keys.publicJwk, e: base64url(e) }, EXPONENT] as const,
  ),
  ['an exponent as large as the modulus', { ...keys.publicJwk, e: keys.publicJwk.n }, EXPONENT],
  [
    'a private key with the exponent 1',
    { ...keys.privateJwk, e: 'AQ', d: 'AQ', dp: 'AQ', dq: 'AQ' },
    EXPONENT,
  ],
  ['an even modulus', { ...keys.publicJwk, n: evenModulus }, FACTOR],
  ['a modulus with a small factor', { ...keys.publicJwk, n: smooth.toString('base64url') }, FACTOR],
  [
    'a key so long that it would cost minutes',
    { kty: 'RSA', e: 'AQAB', n: Buffer.alloc(2049, 0xff).toString('base64url') },
    "found an RSA key of 16392 bits; WeChat Pay's are 2048 bits or longer, and none is longer than 16384",
  ],
  ['undefined', undefined, `${NEITHER}undefined: ${VARIABLE}`],
  ['null', null, `${NEITHER}null: ${VARIABLE}`],
  ['a number', 42, `${NEITHER}number`],
  ['a promise', Promise.resolve(keys.pkcs8Pem), 'is a Promise: await it, and give what it resolves to'],
  ['a file', new Blob([keys.pkcs8Pem]), 'is a Blob or a file: give what it holds, await file.text()'],
  ['a URL', new URL('file:///etc/key.pem'), 'is a URL: read the file and give what it holds'],
  ['an array', [1], `${NEITHER}an object that is none of them`],
  [
    'an AES CryptoKey',
    await subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']),
    'found a CryptoKey for AES-GCM; expected one for RSASSA-PKCS1-v1_5 or RSA-OAEP',
  ],
  [
    'an RSA-PSS CryptoKey',
    await subtle.importKey('pkcs8', bytes(keys.pkcs8Der), { name: 'RSA-PSS', hash: 'SHA-256' }, true, [
      'sign',
    ]),
    'found a CryptoKey for RSA-PSS; expected one for RSASSA-PKCS1-v1_5 or RSA-OAEP',
  ],
]

const notPrivate: readonly [string, unknown, string][] = [
  [
    'an encrypted key (PKCS#1), line feeds as two characters',
    keys.encryptedPkcs1Pem.replaceAll('\n', '\\n'),
    PASSPHRASE,
  ],
  ['a secret CryptoKey', cryptoKeyOf({}, 'secret'), 'expected a private key, found a secret CryptoKey'],
  [
    'a CryptoKey for encryption that claims to sign',
    cryptoKeyOf({ name: 'RSA-OAEP' }),
    'cannot sign: it is an extractable CryptoKey for RSA-OAEP with SHA-256 (sign). Give PEM, DER or a JWK, ' +
      "or a CryptoKey for { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } with the usage 'sign'",
  ],
  ['a public key in bare base64', keys.spkiDer, PUBLIC],
  ['base64 of a certificate’s PEM', Buffer.from(keys.certificatePem).toString('base64'), CERTIFICATE],
  ['an encrypted key (PKCS#8)', keys.encryptedPkcs8Pem, PASSPHRASE],
  ['an encrypted key (PKCS#1)', keys.encryptedPkcs1Pem, PASSPHRASE],
  ['an encrypted key (DER)', bytes(keys.encryptedPkcs8Der), PASSPHRASE],
  ['a public key', keys.spkiPem, PUBLIC],
  ['a public key (PKCS#1)', keys.pkcs1PublicPem, PUBLIC],
  ['a public key (DER)', bytes(keys.spkiDer), PUBLIC],
  ['a public JWK', keys.publicJwk, PUBLIC],
  ['a public KeyObject', createPublicKeyObject(keys.spkiPem), PUBLIC],
  ['a certificate', keys.certificatePem, CERTIFICATE],
  ['a certificate (DER)', bytes(keys.certificateDer), CERTIFICATE],
  [
    'a public CryptoKey',
    await subtle.importKey(
      'spki',
      bytes(keys.spkiDer),
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      true,
      ['verify'],
    ),
    'expected a private key, found a public CryptoKey',
  ],
]

const notPublic: readonly [string, unknown, string][] = [
  ['a private key in bare base64', keys.pkcs8Der, PRIVATE],
  ['a secret CryptoKey', cryptoKeyOf({}, 'secret'), 'expected a public key, found a secret CryptoKey'],
  ['base64 of a private key’s PEM', Buffer.from(keys.pkcs8Pem).toString('base64'), PRIVATE],
  ['a private key', keys.pkcs8Pem, PRIVATE],
  ['a private key (PKCS#1)', keys.pkcs1Pem, PRIVATE],
  ['a private key (DER)', bytes(keys.pkcs8Der), PRIVATE],
  ['an encrypted private key', keys.encryptedPkcs8Pem, PRIVATE],
  ['an encrypted private key (PKCS#1)', keys.encryptedPkcs1Pem, PRIVATE],
  ['a private JWK', keys.privateJwk, PRIVATE],
  ['a private KeyObject', createKeyObject(keys.pkcs8Pem), PRIVATE],
  [
    'a private CryptoKey',
    await subtle.importKey(
      'pkcs8',
      bytes(keys.pkcs8Der),
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
      false,
      ['sign'],
    ),
    PRIVATE,
  ],
]

/** Long enough pieces of the keys that a message might hold. */
const secrets = [keys.pkcs8Pem, keys.encryptedPkcs1Pem, JSON.stringify(keys.privateJwk)].flatMap(
  text => text.match(/[\w+/]{24}/g) ?? [],
)

const refusals = [
  ...[...neither, ...notPrivate].map(([found, input, message]) => ({
    wanted: 'private',
    create: createPrivateKey,
    found,
    input,
    message,
  })),
  ...[...neither, ...notPublic].map(([found, input, message]) => ({
    wanted: 'public',
    create: createPublicKey,
    found,
    input,
    message,
  })),
]

describe.each(implementations)('%s', (_, implementation) => {
  test.each(refusals)('no $wanted key: $found', async ({ create, input, message }) => {
    const error = await failure(() => create(input as never, 'the.option', implementation))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error).toHaveProperty('option', 'the.option')
    expect(error).toHaveProperty('message', `the.option: ${message}`)
    const shown = `${String(error)} ${String((error as Error).cause)} ${JSON.stringify(error)}`
    expect(secrets.filter(secret => shown.includes(secret))).toEqual([])
  })
})
