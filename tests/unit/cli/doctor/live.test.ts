import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createEmulator, type Emulator, type EmulatorOptions } from '../../../../src/emulator.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'
import { run } from '../../../../src/cli/doctor/run.ts'
import { gcm } from '../../../fixtures/keys.ts'
import { platformCertificate, platformPair, PUBLIC_KEY_ID, type Variables } from './configurations.ts'
import { given, keep } from './terminal.ts'

/** A sandbox behind a port. */
interface Sandbox {
  readonly emulator: Emulator
  readonly listening: Listening
  /** What its merchant has configured. */
  readonly env: Variables
  readonly publicKeyId: string
  readonly certificate: string | undefined
}

async function start(options: EmulatorOptions): Promise<Sandbox> {
  const emulator = await createEmulator(options)
  const listening = await listen(emulator)
  const { mchid, serial, privateKey, certs, apiv3Key } = emulator.credentials
  const publicKeyId = emulator.keys().publicKey.serial
  return {
    emulator,
    listening,
    publicKeyId,
    certificate: emulator.keys().certificates[0]?.serial,
    env: {
      WXPAY_MCHID: mchid,
      WXPAY_SERIAL: serial,
      WXPAY_PRIVATE_KEY: privateKey,
      WXPAY_PUBLIC_KEY_ID: certs[publicKeyId] && publicKeyId,
      WXPAY_PUBLIC_KEY: certs[publicKeyId],
      WXPAY_APIV3_KEY: apiv3Key,
      WXPAY_BASE_URL: listening.url,
    },
  }
}

let both: Sandbox
let publicKeyOnly: Sandbox
let certificateOnly: Sandbox

beforeAll(async () => {
  both = await start({ mchid: '1900000001' })
  publicKeyOnly = await start({ mchid: '1900000001', platformKeys: 'public-key' })
  certificateOnly = await start({ mchid: '1900000001', platformKeys: 'certificate' })
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => Promise.all([both, publicKeyOnly, certificateOnly].map(({ listening }) => listening.close())))

async function diagnose(env: Variables): Promise<{ exitCode: number; lines: string[] }> {
  const { terminal, out } = keep({ env })
  const exitCode = await run(given([], { live: true }), terminal)
  return {
    exitCode,
    lines: out()
      .replace(/\d+ ms/, '1 ms')
      .split('\n'),
  }
}

const faults = (lines: readonly string[]): string[] => lines.filter(line => line.startsWith('✗ '))

test('of a sound merchant all is ✓: hosts, clock, signature, keys, migration', async () => {
  const { exitCode, lines } = await diagnose(both.env)
  expect(lines.slice(-6)).toEqual([
    `✓ ${both.listening.url} answers (401, 1 ms)`,
    expect.stringMatching(/^✓ this clock and the service's agree within \d s$/),
    `✓ WeChat Pay takes the signature of merchant 1900000001 with certificate ${both.env['WXPAY_SERIAL']}`,
    '✓ the APIv3 key opens the platform certificates',
    `✓ WeChat Pay signs with its public key ${both.publicKeyId}, and the signature holds`,
    `✓ ready for the WeChat Pay public key; there are still platform certificates: ${both.certificate}`,
  ])
  expect(exitCode).toBe(0)
})

test('a merchant with a public key alone is told so', async () => {
  const found = 'this merchant has no platform certificates: WeChat Pay signs with its public key alone'
  const { exitCode, lines } = await diagnose(publicKeyOnly.env)
  expect(lines).toContain(`✓ ${found}; ${publicKeyOnly.publicKeyId} is given`)
  expect(exitCode).toBe(0)

  const without = { ...publicKeyOnly.env, WXPAY_PUBLIC_KEY_ID: undefined, WXPAY_PUBLIC_KEY: undefined }
  expect(faults((await diagnose(without)).lines)).toEqual([`✗ ${found}, which is not given`])

  const { pem } = await platformCertificate(-1, 1000)
  const withOld = await diagnose({ ...publicKeyOnly.env, WXPAY_CERTS: pem })
  expect(withOld.lines).toContain('! the platform certificates that are given are of no use any more')
})

test('a merchant with certificates learns what a move to the public key lacks', async () => {
  const { exitCode, lines } = await diagnose(certificateOnly.env)
  expect(lines).toContain(
    `✓ WeChat Pay signs with platform certificate ${certificateOnly.certificate}, and the signature holds`,
  )
  expect(lines).toContain(
    '– WeChat Pay moves merchants to its public key, which is not given: nothing is wrong today',
  )
  expect(exitCode).toBe(0)

  const { serial, pem } = await platformCertificate(-1, 1000)
  const withAnother = await diagnose({ ...certificateOnly.env, WXPAY_CERTS: pem })
  expect(withAnother.lines).toContain(
    `! platform certificate ${serial} is not among those that WeChat Pay gives out`,
  )
})

test('without the APIv3 key, a certificate that notifications may be signed with is missing', async () => {
  const { lines } = await diagnose({ ...both.env, WXPAY_APIV3_KEY: undefined })
  expect(lines).toContain(
    `! WeChat Pay may sign with platform certificate ${both.certificate}, which is not given`,
  )
})

test.each<[name: string, changes: () => Variables, fault: RegExp, advice: RegExp]>([
  [
    'the serial number of another certificate',
    () => ({ WXPAY_SERIAL: 'AB'.repeat(20) }),
    /^✗ WeChat Pay refuses the call: 401 SIGN_ERROR 商户证书序列号有误.* \(Request-ID /,
    /WXPAY_SERIAL is not that of a certificate of this merchant/,
  ],
  [
    'another merchant number',
    () => ({ WXPAY_MCHID: '1900000002' }),
    /^✗ WeChat Pay refuses the call: 401 SIGN_ERROR 商户号不存在/,
    /there is no such merchant: look at WXPAY_MCHID/,
  ],
  [
    'another private key',
    () => ({ WXPAY_PRIVATE_KEY: platformPair.privateKeyPem }),
    /^✗ WeChat Pay refuses the call: 401 SIGN_ERROR 错误的签名/,
    /WeChat Pay verified the very message that was signed: the private key does not belong/,
  ],
  [
    'another APIv3 key',
    () => ({ WXPAY_APIV3_KEY: gcm.key }),
    /^✗ the APIv3 key does not open the platform certificates: it is not this merchant's$/,
    /it is not the APIv2 key/,
  ],
  [
    'another key under the right id',
    () => ({ WXPAY_PUBLIC_KEY: platformPair.publicKeyPem }),
    /^✗ WeChat Pay signs with its public key PUB_KEY_ID_\d+, and the key that is given under this name is another one$/,
    /微信支付公钥/,
  ],
  [
    'another id',
    () => ({ WXPAY_PUBLIC_KEY_ID: PUBLIC_KEY_ID }),
    /^✗ WeChat Pay refuses the call: 400 PARAM_ERROR .*Wechatpay-Serial/,
    /WXPAY_PUBLIC_KEY_ID is not this merchant's/,
  ],
])('names what only WeChat Pay can tell: %s', async (_, changes, fault, advice) => {
  const { exitCode, lines } = await diagnose({ ...both.env, ...changes() })
  const [line] = faults(lines)
  expect(line).toMatch(fault)
  expect(lines[lines.indexOf(line!) + 1]).toMatch(advice)
  expect(exitCode).toBe(1)
})

/** A host that answers in its own way. */
async function serve(answer: (response: ServerResponse) => void): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => answer(response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() }
}

test('a timestamp that is refused leads to the clock', async () => {
  const message = 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟'
  const { url, close } = await serve(response =>
    response.writeHead(401).end(JSON.stringify({ code: 'SIGN_ERROR', message })),
  )
  const { lines } = await diagnose({ ...both.env, WXPAY_BASE_URL: url })
  close()
  const line = `✗ WeChat Pay refuses the call: 401 SIGN_ERROR ${message}`
  expect(lines).toContain(line)
  expect(lines[lines.indexOf(line) + 1]).toMatch(/the clock is wrong/)
})

const inSeconds = (ahead: number): string => new Date(Date.now() + ahead * 1000).toUTCString()

test.each([
  [
    -3600,
    /^✗ this clock is 3[56]\d\d s ahead of the service's: WeChat Pay refuses what is more than 300 s away$/,
  ],
  [3600, /^✗ this clock is 3[56]\d\d s behind the service's: WeChat Pay refuses/],
  [150, /^! this clock is 1[45]\d s behind the service's$/],
])('a clock that is wrong by %i s is named', async (ahead, line) => {
  const { url, close } = await serve(response =>
    response.writeHead(401, { date: inSeconds(ahead) }).end('{"code":"SIGN_ERROR"}'),
  )
  const { lines } = await diagnose({ ...both.env, WXPAY_BASE_URL: url })
  close()
  expect(lines.some(each => line.test(each))).toBe(true)
})

test('who answers in WeChat Pay’s place is suspected, and an answer without a signature refused', async () => {
  const portal = await serve(response => response.writeHead(302, { location: '/login' }).end('<html>'))
  const { lines } = await diagnose({ ...both.env, WXPAY_BASE_URL: portal.url })
  portal.close()
  expect(lines).toContain(`! ${portal.url} answers (302, 1 ms), but not as WeChat Pay does`)

  const unsigned = await serve(response => response.writeHead(200).end('{"data":[]}'))
  const second = await diagnose({ ...both.env, WXPAY_BASE_URL: unsigned.url })
  unsigned.close()
  expect(faults(second.lines)).toEqual(['✗ the answer is not signed'])
})

test('WeChat Pay’s own trouble is a doubt, not a fault of ours', async () => {
  both.emulator.faults.add({ fault: { kind: 'refuse', status: 500, code: 'SYSTEM_ERROR' }, count: 2 })
  const { exitCode, lines } = await diagnose(both.env)
  expect(lines.some(line => line.startsWith('! WeChat Pay refuses the call: 500 SYSTEM_ERROR'))).toBe(true)
  expect(exitCode).toBe(0)
})

test('where nobody listens, the command that starts a sandbox is named', async () => {
  const { url, close } = await serve(response => response.end())
  close()
  const { exitCode, lines } = await diagnose({ ...both.env, WXPAY_BASE_URL: url })
  expect(faults(lines)).toEqual([`✗ ${url} cannot be reached: nobody listens there (ECONNREFUSED)`])
  expect(lines[lines.indexOf(faults(lines)[0]!) + 1]).toMatch(/wechatpay-isomorphic emulator/)
  expect(lines).toContain('– no host said what time it is, so that the clock was not compared')
  expect(lines.at(-1)).toBe('– no call was signed: no host answers')
  expect(exitCode).toBe(1)
})

test('without a merchant, hosts and clock are checked all the same', async () => {
  const { lines } = await diagnose({ WXPAY_BASE_URL: both.listening.url })
  expect(lines.at(-1)).toBe('– no call was signed: merchant number, serial number and private key are needed')
})

test('interrupted, it ends with 130', async () => {
  const { terminal, out } = keep({ env: both.env, signal: AbortSignal.abort() })
  expect(await run(given([], { live: true }), terminal)).toBe(130)
  expect(out()).toBe('')
})

/** What Node's fetch rejects with. */
const failed = (code: string): Error =>
  new TypeError('fetch failed', {
    cause: new AggregateError([Object.assign(new Error(code), { code })]),
  })

test.each([
  [failed('ENOTFOUND'), 'its name has no address (ENOTFOUND)', /name server/],
  [
    failed('DEPTH_ZERO_SELF_SIGNED_CERT'),
    'its TLS certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)',
    /NODE_EXTRA_CA_CERTS/,
  ],
  [failed('UND_ERR_CONNECT_TIMEOUT'), 'no answer in time', /firewall/],
  [new DOMException('too late', 'TimeoutError'), 'no answer in time', /firewall/],
  [
    failed('ECONNRESET'),
    'ECONNRESET',
    /firewall.*; HTTPS_PROXY is set: fetch takes it only with NODE_USE_ENV_PROXY=1/,
  ],
])('of WeChat Pay’s three hosts, each that cannot be reached says why: %s', async (error, reason, advice) => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(error)
  const { exitCode, lines } = await diagnose({
    ...both.env,
    WXPAY_BASE_URL: undefined,
    HTTPS_PROXY: reason === 'ECONNRESET' ? 'http://proxy.example:3128' : undefined,
  })
  const line = `https://api.mch.weixin.qq.com cannot be reached: ${reason}`
  expect(lines).toContain(`✗ ${line}`)
  expect(lines).toContain(`! ${line.replace('api.', 'api2.')}`)
  expect(lines).toContain(`! ${line.replace('api.', 'apihk.')}`)
  expect(lines[lines.indexOf(`✗ ${line}`) + 1]).toMatch(advice)
  expect(exitCode).toBe(1)
})

test('the call goes to the first host that answers, and to none where another one was meant', async () => {
  const asked: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(async input => {
    const { host } = new URL(input as string)
    asked.push(host)
    if (host === 'api.mch.weixin.qq.com') throw failed('ECONNRESET')
    return new Response('{"code":"SIGN_ERROR","message":"x"}', { status: 401 })
  })
  await diagnose({ ...both.env, WXPAY_BASE_URL: undefined })
  expect(asked).toEqual([
    'api.mch.weixin.qq.com',
    'api2.mch.weixin.qq.com',
    'apihk.mch.weixin.qq.com',
    'api2.mch.weixin.qq.com',
  ])
  asked.length = 0
  const { lines } = await diagnose({ ...both.env, WXPAY_BASE_URL: '127.0.0.1:8080' })
  expect(asked).toEqual([])
  expect(lines.at(-1)).toBe('– no host was asked, because WXPAY_BASE_URL is wrong')
})
