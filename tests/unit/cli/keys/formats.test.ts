import { parseEnv } from 'node:util'
import { describe, expect, test } from 'vitest'
import { credentialsOf, type Credentials } from '../../../../src/cli/keys/credentials.ts'
import type { KeyFiles } from '../../../../src/cli/keys/files.ts'
import { FORMATS } from '../../../../src/cli/keys/formats.ts'
import { createEmulator } from '../../../../src/emulator.ts'
import { createWechatpay } from '../../../../src/index.ts'

const emulator = await createEmulator()
const credentials = credentialsOf(emulator.credentials, 'http://127.0.0.1:8080')
const files: KeyFiles = {
  privateKey: '/keys/apiclient_key.pem',
  publicKey: '/keys/pub_key.pem',
  certificates: ['/keys/wechatpay_1.pem'],
}
const withoutPublicKey: Credentials = {
  mchid: credentials.mchid,
  serial: credentials.serial,
  privateKey: credentials.privateKey,
  apiv3Key: credentials.apiv3Key,
  certificates: credentials.certificates,
  baseUrl: credentials.baseUrl,
}

/** Whether the sandbox believes who has these. */
async function works(options: Parameters<typeof createWechatpay>[0]): Promise<boolean> {
  const wxpay = createWechatpay({ ...options, fetch: emulator.fetch })
  const { data } = await wxpay.v3.certificates.get().json()
  return data.length > 0
}

test('env: Node’s own reader takes it, and the sandbox believes it', async () => {
  const env = parseEnv(FORMATS['env']!(credentials))
  expect(env['WXPAY_BASE_URL']).toBe('http://127.0.0.1:8080')
  expect(
    await works({
      mchid: env['WXPAY_MCHID']!,
      serial: env['WXPAY_SERIAL']!,
      apiv3Key: env['WXPAY_APIV3_KEY']!,
      privateKey: env['WXPAY_PRIVATE_KEY']!,
      certs: {
        [env['WXPAY_PUBLIC_KEY_ID']!]: env['WXPAY_PUBLIC_KEY']!,
        [credentials.certificates[0]!.serial]: env['WXPAY_CERTS']!,
      },
    }),
  ).toBe(true)
})

test('the APIv2 key is in what APIv2 can be called with', async () => {
  const { apiv2Key } = emulator.credentials
  expect(apiv2Key).toMatch(/^[\dA-F]{32}$/)
  expect(parseEnv(FORMATS['env']!(credentials))['WXPAY_APIV2_KEY']).toBe(apiv2Key)
  expect(JSON.parse(FORMATS['json']!(credentials))).toHaveProperty('apiv2Key', apiv2Key)
  for (const name of ['node', 'php']) expect(FORMATS[name]!(credentials)).toContain(`'${apiv2Key}'`)
  for (const format of Object.values(FORMATS).slice(0, 5))
    expect(format(withoutPublicKey)).not.toContain('APIv2')
})

test('env with files refers to them', () => {
  const env = parseEnv(FORMATS['env']!(credentials, files))
  expect(env).toMatchObject({
    WXPAY_PRIVATE_KEY_FILE: '/keys/apiclient_key.pem',
    WXPAY_PUBLIC_KEY_FILE: '/keys/pub_key.pem',
    WXPAY_CERTS: '/keys/wechatpay_1.pem',
  })
  expect(JSON.stringify(env)).not.toContain('BEGIN')
})

test('env of a sandbox with certificates alone has no public key', () => {
  expect(FORMATS['env']!(withoutPublicKey)).not.toContain('PUBLIC_KEY')
})

test('json is what createWechatpay takes', async () => {
  expect(
    await works(JSON.parse(FORMATS['json']!(credentials)) as Parameters<typeof createWechatpay>[0]),
  ).toBe(true)
  expect(JSON.parse(FORMATS['json']!(credentials, files))).toMatchObject({
    privateKey: '/keys/apiclient_key.pem',
    certs: {
      [credentials.publicKey!.serial]: '/keys/pub_key.pem',
      [credentials.certificates[0]!.serial]: '/keys/wechatpay_1.pem',
    },
  })
})

test('pem is all keys, or where they are', () => {
  expect(FORMATS['pem']!(credentials).match(/-----BEGIN [A-Z ]+-----/g)).toEqual([
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE-----',
  ])
  expect(FORMATS['pem']!(credentials, files).split('\n')).toEqual([
    files.privateKey,
    files.publicKey,
    ...files.certificates,
  ])
})

test('node is a module that runs as it is', async () => {
  const snippet = FORMATS['node']!(credentials)
  expect(snippet).toContain("import { createWechatpay } from 'wechatpay-isomorphic'")
  const code = snippet.replace(/^import .*$/gm, '').replace('const wxpay = createWechatpay(', 'return (')
  // oxlint-disable-next-line no-new-func -- what is pasted is what is run
  const options = new Function(code)() as Parameters<typeof createWechatpay>[0]
  expect(await works(options)).toBe(true)
})

describe.each([
  [
    'php',
    ['Builder::factory([', "'base_uri' => 'http://127.0.0.1:8080/'", 'Rsa::KEY_TYPE_PRIVATE'],
    "'file:///keys/apiclient_key.pem'",
  ],
  [
    'java',
    ['new RSAPublicKeyConfig.Builder()', '.publicKeyId("PUB_KEY_ID_', '.apiV3Key("'],
    '.privateKeyFromPath("/keys/apiclient_key.pem")',
  ],
  [
    'go',
    ['option.WithWechatPayPublicKeyAuthCipher(', 'utils.LoadPrivateKey(`'],
    'utils.LoadPrivateKeyWithPath("/keys/apiclient_key.pem")',
  ],
  ['python', ['wxpay = WeChatPay(', "public_key_id='PUB_KEY_ID_"], 'open("/keys/apiclient_key.pem").read()'],
  ['node', ['createWechatpay({'], 'readFileSync("/keys/apiclient_key.pem", \'utf8\')'],
])('%s', (name, parts, file) => {
  test('names the merchant, and has the keys in it', () => {
    const text = FORMATS[name]!(credentials)
    for (const part of [...parts, credentials.mchid, credentials.serial, credentials.apiv3Key])
      expect(text).toContain(part)
    expect(text).toContain('-----BEGIN PRIVATE KEY-----')
  })

  test('or refers to files', () => {
    const text = FORMATS[name]!(credentials, files)
    expect(text).toContain(file)
    expect(text).not.toContain('-----BEGIN')
  })
})

test.each(['java', 'go', 'python'])('%s cannot do without the public key', name => {
  expect(() => FORMATS[name]!(withoutPublicKey)).toThrow('this sandbox has no WeChat Pay public key')
})

test('a path with quotes and backslashes stays one text', () => {
  const odd = { ...files, privateKey: String.raw`C:\new 'keys'\a.pem` }
  expect(FORMATS['java']!(credentials, odd)).toContain(String.raw`FromPath("C:\\new 'keys'\\a.pem")`)
  expect(FORMATS['php']!(credentials, odd)).toContain(String.raw`'file://C:\\new \'keys\'\\a.pem'`)
  const spaced = { ...files, privateKey: String.raw`C:\new keys\a.pem` }
  expect(parseEnv(FORMATS['env']!(credentials, spaced))['WXPAY_PRIVATE_KEY_FILE']).toBe(spaced.privateKey)
})
