import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateRsaKeyPair } from '../../../../src/crypto.ts'
import { run } from '../../../../src/cli/doctor/run.ts'
import {
  certificateFacts,
  certificatePem,
  ecSec1Pem,
  encryptedPkcs1Pem,
  encryptedPkcs8Pem,
  pkcs12Der,
  pkcs12Pem,
  pkcs1Pem,
  pkcs8Der,
  pkcs8Pem,
  requestPem,
  rsa1024Pem,
  spkiPem,
} from '../../../fixtures/keys.ts'
import {
  merchantCertificate,
  platformCertificate,
  platformPair,
  PUBLIC_KEY_ID,
  SOUND,
  type Variables,
} from './configurations.ts'
import { directory, given, keep, nowhere } from './terminal.ts'

const { serial } = certificateFacts
const decimal = String(BigInt(`0x${serial}`))
const current = await platformCertificate(-1, 1000)
const expired = await platformCertificate(-1000, -1)
const future = await platformCertificate(2, 1000)
const ending = await platformCertificate(-1000, 10)
const other = await merchantCertificate('1900000002', 1000)
const own = await merchantCertificate('1900000001', 1000)
const ended = await merchantCertificate('1900000001', -3)

const anotherKey = async (): Promise<string> => (await generateRsaKeyPair()).publicKeyPem

/** Runs `doctor` with these variables in place of the sound ones. */
async function diagnose(changes: Variables): Promise<{ exitCode: number; out: string }> {
  const { terminal, out } = keep({ env: { ...SOUND, ...changes } })
  return { exitCode: await run(given(), terminal), out: out() }
}

const linesWith = (out: string, mark: string): string[] =>
  out.split('\n').filter(line => line.startsWith(`${mark} `))

test('of a sound configuration nothing is said but ✓', async () => {
  const { exitCode, out } = await diagnose({})
  expect(out).toBe(
    [
      '✓ WXPAY_MCHID is 1900000001',
      '✓ WXPAY_PRIVATE_KEY is a private key (PKCS#8)',
      '✓ the private key belongs to the certificate WXPAY_CERT',
      `✓ WXPAY_SERIAL is that of the merchant certificate, ${serial}`,
      '✓ WXPAY_APIV3_KEY has 32 bytes',
      `✓ WXPAY_PUBLIC_KEY is the WeChat Pay public key ${PUBLIC_KEY_ID}`,
      '✓ WXPAY_APPID is wxd678efh567hg6787',
    ].join('\n'),
  )
  expect(exitCode).toBe(0)
})

test.each<[name: string, changes: Variables, line: string]>([
  ['no merchant number', { WXPAY_MCHID: undefined }, 'WXPAY_MCHID is not set'],
  ['a variable that was not set', { WXPAY_MCHID: 'undefined' }, 'WXPAY_MCHID is the text "undefined"'],
  ['quotes', { WXPAY_MCHID: '"1900000001"' }, 'WXPAY_MCHID has quotes in it'],
  ['white space', { WXPAY_MCHID: '1900000001 ' }, 'WXPAY_MCHID has white space around it'],
  [
    'an appid for a merchant number',
    { WXPAY_MCHID: 'wxd678efh567hg6787' },
    'WXPAY_MCHID is an appid, not a merchant number',
  ],
  ['letters in the merchant number', { WXPAY_MCHID: '19000x0001' }, 'WXPAY_MCHID is not a number'],

  [
    'no private key',
    { WXPAY_PRIVATE_KEY: undefined },
    'neither WXPAY_PRIVATE_KEY nor WXPAY_PRIVATE_KEY_FILE is set',
  ],
  [
    'the path of the key for the key',
    { WXPAY_PRIVATE_KEY: './apiclient_key.pem' },
    'WXPAY_PRIVATE_KEY is the path of a file, not the merchant private key',
  ],
  [
    'a file that is not there',
    { WXPAY_PRIVATE_KEY: undefined, WXPAY_PRIVATE_KEY_FILE: 'key.pem' },
    `WXPAY_PRIVATE_KEY_FILE names ${nowhere}/key.pem: there is no such file`,
  ],
  [
    'an encrypted key',
    { WXPAY_PRIVATE_KEY: encryptedPkcs8Pem },
    'WXPAY_PRIVATE_KEY is a private key that is encrypted with a passphrase, not the merchant private key',
  ],
  [
    'a key encrypted in the old way',
    { WXPAY_PRIVATE_KEY: encryptedPkcs1Pem },
    'WXPAY_PRIVATE_KEY is a private key that is encrypted with a passphrase, not the merchant private key',
  ],
  [
    'the public key for the private one',
    { WXPAY_PRIVATE_KEY: spkiPem },
    'WXPAY_PRIVATE_KEY is a public key, not the merchant private key',
  ],
  [
    'the certificate for the private key',
    { WXPAY_PRIVATE_KEY: certificatePem },
    'WXPAY_PRIVATE_KEY is a certificate, not the merchant private key',
  ],
  [
    'a platform certificate for the private key',
    { WXPAY_PRIVATE_KEY: current.pem },
    "WXPAY_PRIVATE_KEY is a platform certificate of WeChat Pay's, not the merchant private key",
  ],
  [
    'a certificate request',
    { WXPAY_PRIVATE_KEY: requestPem },
    'WXPAY_PRIVATE_KEY is a certificate request, not the merchant private key',
  ],
  [
    'an EC key',
    { WXPAY_PRIVATE_KEY: ecSec1Pem },
    'WXPAY_PRIVATE_KEY is an EC key, not the merchant private key',
  ],
  [
    'the first line of a key, as an unquoted .env gives it',
    { WXPAY_PRIVATE_KEY: '-----BEGIN PRIVATE KEY-----' },
    'WXPAY_PRIVATE_KEY is the first line of a PEM text alone, not the merchant private key',
  ],
  [
    'a PKCS#12 file',
    { WXPAY_PRIVATE_KEY: pkcs12Der },
    'WXPAY_PRIVATE_KEY: found a PKCS#12 file (apiclient_cert.p12): give the key or certificate that is in it as PEM (openssl pkcs12 -nodes)',
  ],
  [
    'a key that is too short',
    { WXPAY_PRIVATE_KEY: rsa1024Pem },
    "WXPAY_PRIVATE_KEY: found an RSA key of 1024 bits; WeChat Pay's are 2048 bits or longer",
  ],
  [
    'the APIv3 key for the private key',
    { WXPAY_PRIVATE_KEY: SOUND['WXPAY_APIV3_KEY'] },
    'WXPAY_PRIVATE_KEY: looks like the APIv3 key, which belongs into apiv3Key: a private key is what the file apiclient_key.pem holds',
  ],
  [
    'a key of another certificate',
    { WXPAY_PRIVATE_KEY: platformPair.privateKeyPem },
    'the private key does not belong to the certificate WXPAY_CERT',
  ],
  [
    'a key for the certificate',
    { WXPAY_CERT: pkcs8Pem },
    'WXPAY_CERT is a private key (PKCS#8), not the merchant certificate',
  ],
  [
    'a platform certificate for the merchant’s',
    { WXPAY_CERT: current.pem },
    "WXPAY_CERT is a platform certificate of WeChat Pay's",
  ],
  [
    'the certificate of another merchant',
    { WXPAY_CERT: other },
    'WXPAY_CERT is the certificate of merchant 1900000002, and WXPAY_MCHID is 1900000001',
  ],
  [
    'a merchant certificate that has expired',
    { WXPAY_CERT: ended },
    `the merchant certificate WXPAY_CERT expired on ${new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)}`,
  ],

  ['no serial number', { WXPAY_SERIAL: undefined }, 'WXPAY_SERIAL is not set'],
  [
    'a serial number in decimal',
    { WXPAY_SERIAL: decimal },
    `WXPAY_SERIAL is in decimal; in hexadecimal it is ${serial}`,
  ],
  [
    'one in decimal, without the certificate',
    { WXPAY_SERIAL: decimal, WXPAY_CERT: undefined },
    `WXPAY_SERIAL is in decimal; in hexadecimal it is ${serial}`,
  ],
  [
    'the serial number of another certificate',
    { WXPAY_SERIAL: serial.replace('F', 'E') },
    `WXPAY_SERIAL is ${serial.replace('F', 'E')}, and the merchant certificate's is ${serial}`,
  ],
  [
    'the platform certificate’s serial number',
    { WXPAY_SERIAL: current.serial, WXPAY_CERTS: current.pem },
    "WXPAY_SERIAL is the serial number of a platform certificate of WeChat Pay's, not the merchant's",
  ],
  [
    'the id of WeChat Pay’s public key for the serial number',
    { WXPAY_SERIAL: PUBLIC_KEY_ID },
    "WXPAY_SERIAL is the id of WeChat Pay's public key, not the merchant certificate's serial number",
  ],
  [
    'the merchant number for the serial number',
    { WXPAY_SERIAL: '1900000001' },
    'WXPAY_SERIAL is the merchant number',
  ],
  ['no hexadecimal', { WXPAY_SERIAL: 'XYZ' }, 'WXPAY_SERIAL is not a serial number in hexadecimal'],

  [
    'an APIv3 key that is too short',
    { WXPAY_APIV3_KEY: 'short' },
    'WXPAY_APIV3_KEY has 5 bytes, the APIv3 key has exactly 32',
  ],
  [
    'an APIv3 key that a shell has added a blank to',
    { WXPAY_APIV3_KEY: `${SOUND['WXPAY_APIV3_KEY']}\t` },
    'WXPAY_APIV3_KEY has white space around it',
  ],
  [
    'a key file for the APIv3 key',
    { WXPAY_APIV3_KEY: pkcs8Pem },
    'WXPAY_APIV3_KEY is a PEM text, not the APIv3 key',
  ],

  [
    'the public key without its id',
    { WXPAY_PUBLIC_KEY_ID: undefined },
    'WXPAY_PUBLIC_KEY is a public key without its id',
  ],
  [
    'the id without its key',
    { WXPAY_PUBLIC_KEY: undefined },
    'WXPAY_PUBLIC_KEY_ID is set, and the key itself is not',
  ],
  [
    'an id that has lost its beginning',
    { WXPAY_PUBLIC_KEY_ID: PUBLIC_KEY_ID.slice(11) },
    'WXPAY_PUBLIC_KEY_ID has lost its beginning, PUB_KEY_ID_',
  ],
  [
    'a serial number for the id',
    { WXPAY_PUBLIC_KEY_ID: serial },
    'WXPAY_PUBLIC_KEY_ID is not PUB_KEY_ID_ and digits',
  ],
  [
    'the merchant’s own public key for WeChat Pay’s',
    { WXPAY_PUBLIC_KEY: spkiPem },
    "WXPAY_PUBLIC_KEY is the merchant's own public key, not WeChat Pay's",
  ],
  [
    'the merchant’s own certificate for the platform’s',
    { WXPAY_CERTS: certificatePem },
    "WXPAY_CERTS is the merchant's own certificate, not WeChat Pay's",
  ],
  [
    'a private key for WeChat Pay’s public key',
    { WXPAY_PUBLIC_KEY: pkcs8Pem },
    "WXPAY_PUBLIC_KEY is a private key (PKCS#8), not a key of WeChat Pay's",
  ],
  [
    'a platform certificate for the public key',
    { WXPAY_PUBLIC_KEY: current.pem },
    'WXPAY_PUBLIC_KEY is a platform certificate, not the public key',
  ],
  [
    'a platform certificate that has expired, and nothing else',
    { WXPAY_PUBLIC_KEY_ID: undefined, WXPAY_PUBLIC_KEY: undefined, WXPAY_CERTS: expired.pem },
    `platform certificate ${expired.serial} expired on ${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}`,
  ],
  [
    'no key of WeChat Pay’s, and no way to one',
    { WXPAY_PUBLIC_KEY_ID: undefined, WXPAY_PUBLIC_KEY: undefined, WXPAY_APIV3_KEY: undefined },
    'no key of WeChat Pay is given, so that no answer can be verified',
  ],
  [
    'a certificate under another name',
    { WXPAY_CERTS: JSON.stringify({ [serial]: current.pem }) },
    `WXPAY_CERTS has the certificate ${current.serial} under another name`,
  ],

  ['a number for the appid', { WXPAY_APPID: '1900000001' }, 'WXPAY_APPID is a number, not an appid'],
  [
    'the original id for the appid',
    { WXPAY_APPID: 'gh_0123456789ab' },
    'WXPAY_APPID is the original id of an account, not its appid',
  ],
  [
    'a path in the base URL',
    { WXPAY_BASE_URL: 'https://api.mch.weixin.qq.com/v3' },
    'WXPAY_BASE_URL has more than a scheme and a host',
  ],
  ['no URL', { WXPAY_BASE_URL: 'api.mch.weixin.qq.com' }, 'WXPAY_BASE_URL is not a URL'],
])('names the mistake: %s', async (_, changes, line) => {
  const { exitCode, out } = await diagnose(changes)
  expect(linesWith(out, '✗')).toContain(`✗ ${line}`)
  expect(exitCode).toBe(1)
  // Each mistake has something to do about it on the next line.
  const lines = out.split('\n')
  for (const fault of linesWith(out, '✗')) expect(lines[lines.indexOf(fault) + 1]).toMatch(/^ {2}→ \S/)
})

test.each<[name: string, changes: Variables, line: string]>([
  [
    'colons in the serial number',
    { WXPAY_SERIAL: serial.replace(/..(?=.)/g, '$&:') },
    'WXPAY_SERIAL has colons: this package puts it right, other SDKs send it as it is',
  ],
  [
    'a serial number in lower case',
    { WXPAY_SERIAL: serial.toLowerCase() },
    'WXPAY_SERIAL is not in upper case alone: this package puts it right, other SDKs send it as it is',
  ],
  [
    'a serial number that is too short',
    { WXPAY_SERIAL: 'ABCDEF0123', WXPAY_CERT: undefined },
    'WXPAY_SERIAL has 10 digits, those of merchant certificates have 40',
  ],
  [
    'an APIv3 key like an APIv2 key',
    { WXPAY_APIV3_KEY: '0123456789abcdef0123456789abcdef' },
    'WXPAY_APIV3_KEY has 32 bytes, all of them hexadecimal digits: many APIv2 keys look so',
  ],
  [
    'a short merchant number',
    { WXPAY_MCHID: '19' },
    'WXPAY_MCHID is 19: a merchant number has 8 to 10 digits',
  ],
  ['a strange appid', { WXPAY_APPID: 'app' }, 'WXPAY_APPID does not look like an appid'],
  [
    'a platform certificate that is not valid yet',
    { WXPAY_CERTS: future.pem },
    `platform certificate ${future.serial} is not valid before ${new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)}`,
  ],
  [
    'a platform certificate that has expired, beside the public key',
    { WXPAY_CERTS: expired.pem },
    `platform certificate ${expired.serial} expired on ${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}`,
  ],
  [
    'a strange host',
    { WXPAY_BASE_URL: 'http://pay.example.com' },
    "WXPAY_BASE_URL is http://pay.example.com, no host of WeChat Pay's",
  ],
])('has a doubt: %s', async (_, changes, line) => {
  const { exitCode, out } = await diagnose(changes)
  expect(linesWith(out, '!')).toContain(`! ${line}`)
  expect(linesWith(out, '✗')).toEqual([])
  expect(exitCode).toBe(0)
})

test('a platform certificate that ends soon is told, unless another one is there', async () => {
  const alone = { WXPAY_PUBLIC_KEY_ID: undefined, WXPAY_PUBLIC_KEY: undefined, WXPAY_CERTS: ending.pem }
  const line = /^! platform certificate \w+ expires on /m
  expect((await diagnose(alone)).out).toMatch(line)
  expect((await diagnose({ ...alone, WXPAY_CERTS: `${ending.pem}\n${current.pem}` })).out).not.toMatch(line)
})

test.each<[name: string, changes: Variables, line: string]>([
  ['PKCS#1', { WXPAY_PRIVATE_KEY: pkcs1Pem }, 'WXPAY_PRIVATE_KEY is a private key (PKCS#1)'],
  ['base64', { WXPAY_PRIVATE_KEY: pkcs8Der }, 'WXPAY_PRIVATE_KEY is a private key, base64'],
  [
    'one line with \\n',
    { WXPAY_PRIVATE_KEY: pkcs8Pem.replaceAll('\n', '\\n') },
    'WXPAY_PRIVATE_KEY is a private key (PKCS#8)',
  ],
  ['out of a PKCS#12 file', { WXPAY_PRIVATE_KEY: pkcs12Pem }, 'WXPAY_PRIVATE_KEY is a private key (PKCS#8)'],
  [
    'a certificate of the merchant’s number',
    { WXPAY_CERT: own, WXPAY_SERIAL: serial.replace(/^F/, '7') },
    'the private key belongs to the certificate WXPAY_CERT',
  ],
  [
    'platform certificates beside the public key',
    { WXPAY_CERTS: current.pem },
    `platform certificate ${current.serial} is valid until ${new Date(Date.now() + 1000 * 86_400_000).toISOString().slice(0, 10)}`,
  ],
  [
    'the public key among the certificates',
    { WXPAY_PUBLIC_KEY: undefined, WXPAY_CERTS: `${platformPair.publicKeyPem}\n${current.pem}` },
    `WXPAY_CERTS is the WeChat Pay public key ${PUBLIC_KEY_ID}`,
  ],
  [
    'keys by their names, as JSON',
    {
      WXPAY_PUBLIC_KEY_ID: undefined,
      WXPAY_PUBLIC_KEY: undefined,
      WXPAY_CERTS: JSON.stringify({
        [PUBLIC_KEY_ID]: platformPair.publicKeyPem,
        [current.serial]: current.pem,
      }),
    },
    `WXPAY_CERTS is the WeChat Pay public key ${PUBLIC_KEY_ID}`,
  ],
  [
    'a sandbox',
    { WXPAY_BASE_URL: 'http://127.0.0.1:8080' },
    'WXPAY_BASE_URL is http://127.0.0.1:8080, on this machine: a sandbox',
  ],
])('is content with %s', async (_, changes, line) => {
  const { exitCode, out } = await diagnose(changes)
  expect(linesWith(out, '✓')).toContain(`✓ ${line}`)
  expect(linesWith(out, '✗')).toEqual([])
  expect(exitCode).toBe(0)
})

test('another name leads to the one that is read', async () => {
  const { out } = await diagnose({
    WXPAY_MCHID: undefined,
    WXPAY_MCH_ID: '1900000001',
    WXPAY_PRIVATE_KEY: undefined,
    WXPAY_PRIVATE_KEY_PATH: 'apiclient_key.pem',
    WXPAY_LANGUAGE: 'zh',
    // The right one is there, too.
    WXPAY_V3_KEY: 'x',
  })
  expect(out).toContain('! WXPAY_MCH_ID is set, and nobody reads it\n  → it is called WXPAY_MCHID')
  expect(out).toContain(
    '! WXPAY_PRIVATE_KEY_PATH is set, and nobody reads it\n  → it is called WXPAY_PRIVATE_KEY_FILE',
  )
  expect(out).not.toMatch(/LANGUAGE|V3_KEY is set/)
})

test('a certificate that was left beside the key is no fault, and others may not read the key', async () => {
  const cwd = await directory({
    'apiclient_key.pem': platformPair.privateKeyPem,
    'apiclient_cert.pem': certificatePem,
  })
  await chmod(join(cwd, 'apiclient_key.pem'), 0o644)
  const env = {
    ...SOUND,
    WXPAY_PRIVATE_KEY: undefined,
    WXPAY_CERT: undefined,
    WXPAY_PUBLIC_KEY: await anotherKey(),
  }
  const { terminal, out } = keep({ env: { ...env, WXPAY_PRIVATE_KEY_FILE: 'apiclient_key.pem' }, cwd })
  expect(await run(given(), terminal)).toBe(0)
  expect(linesWith(out(), '!')).toEqual([
    `! others may read ${join(cwd, 'apiclient_key.pem')}`,
    `! the private key does not belong to the certificate ${join(cwd, 'apiclient_cert.pem')}`,
  ])
})

test('where nothing is configured, it says where it looked', async () => {
  const { terminal, said } = keep({ env: { PATH: '/bin' } })
  expect(await run(given(), terminal)).toBe(1)
  expect(said()).toContain(`No WXPAY_ variable is set, and there is no .env in ${nowhere}.`)
  const sound = keep({ env: SOUND })
  await run(given(), sound.terminal)
  expect(sound.said()).toBe(
    '7 checks: 0 wrong (✗), 0 doubtful (!).\nWeChat Pay was not asked: doctor --live does, by one harmless signed GET.',
  )
})

test('what cannot be checked is said', async () => {
  const { out } = await diagnose({ WXPAY_CERT: undefined, WXPAY_APIV3_KEY: undefined })
  expect(linesWith(out, '–')).toEqual([
    '– the merchant certificate is not given, so that key and serial number cannot be compared with it',
    '– WXPAY_SERIAL has the form of a serial number; whose it is cannot be told without the merchant certificate',
    '– WXPAY_APIV3_KEY is not set: notifications cannot be decrypted, nor platform certificates downloaded',
  ])
})

test('nothing secret is said, whatever is put where', async () => {
  const secrets = [pkcs8Pem, platformPair.privateKeyPem, 'SECRETsecretSECRETsecretSECRETse']
  for (const name of Object.keys(SOUND))
    for (const secret of secrets) {
      const { out } = await diagnose({ [name]: secret })
      expect(out).not.toContain('SECRET')
      for (const line of secret.split('\n').slice(1, -2)) expect(out).not.toContain(line)
    }
})

test('with --json, the checks are data; in Chinese they are Chinese', async () => {
  const { terminal, out } = keep({ env: { ...SOUND, WXPAY_MCHID: undefined }, json: true, language: 'zh' })
  expect(await run(given(), terminal)).toBe(1)
  const { faults, checks } = JSON.parse(out())
  expect(faults).toBe(1)
  expect(checks[0]).toEqual({
    check: 'mchid',
    verdict: 'wrong',
    found: '未设置 WXPAY_MCHID',
    advice: '商户号见商户平台首页，只有数字',
  })
})
