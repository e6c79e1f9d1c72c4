import { createSign, createVerify, X509Certificate } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findOrInstall } from '../conformance/browsers/install.ts'
import { run } from '../../tools/run/run.ts'
import { startEmulator, wxpay, type RunningSandbox } from './command.ts'

const API = 'https://api.mch.weixin.qq.com'
const CURL = {
  name: 'curl',
  paths: ['/usr/bin/curl'],
  packages: ['curl', 'ca-certificates'],
  advice: 'apt-get install curl',
}
const PYTHON = {
  name: 'Python',
  paths: ['/usr/bin/python3'],
  packages: ['python3'],
  advice: 'apt-get install python3',
}

interface Keys {
  readonly baseUrl: string
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly certs: Readonly<Record<string, string>>
}

let folder: string
let sandbox: RunningSandbox
let keys: Keys
/** What the sandbox says to set. */
let settings: Readonly<Record<string, string>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'https-'))
  sandbox = await startEmulator(['--https', '--state', join(folder, 'state')])
  await vi.waitUntil(() => sandbox.stderr().includes('Next, in another terminal'), 10_000)
  settings = Object.fromEntries(
    Array.from(sandbox.stderr().matchAll(/export (\w+)=(\S+)/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
  keys = JSON.parse((await wxpay(`keys --json --sandbox ${sandbox.url}`)).stdout) as Keys
})
afterAll(async () => {
  await sandbox.end()
  rmSync(folder, { recursive: true })
})

/** Of a GET, by hand: nothing of this package is in it. */
function authorization(path: string): string {
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1000)), 'A1B2C3D4E5F6']
  const signature = createSign('sha256')
    .update(`GET\n${path}\n${timestamp}\n${nonce}\n\n`)
    .sign(keys.privateKey, 'base64')
  return (
    `WECHATPAY2-SHA256-RSA2048 mchid="${keys.mchid}",serial_no="${keys.serial}",` +
    `nonce_str="${nonce}",timestamp="${timestamp}",signature="${signature}"`
  )
}

function isSigned(headers: Headers, body: string): boolean {
  const get = (name: string): string => headers.get(`wechatpay-${name}`) ?? ''
  return createVerify('sha256')
    .update(`${get('timestamp')}\n${get('nonce')}\n${body}\n`)
    .verify(keys.certs[get('serial')]!, get('signature'), 'base64')
}

describe('curl, with what the sandbox says to set', () => {
  const curl = async (...args: readonly string[]): Promise<Awaited<ReturnType<typeof run>>> =>
    run(await findOrInstall(CURL), ['--silent', '--show-error', '--noproxy', '', ...args], {
      env: settings,
      allowFailure: true,
    })

  test.each([API, 'https://api2.mch.weixin.qq.com', 'https://apihk.mch.weixin.qq.com'])(
    '%s answers a signed call, and signs what it answers',
    async origin => {
      const path = '/v3/certificates'
      const headers = ['-H', `Authorization: ${authorization(path)}`, '-H', 'User-Agent: curl']
      const { code, stdout, stderr } = await curl(
        '--suppress-connect-headers',
        '-i',
        ...headers,
        origin + path,
      )
      expect([code, stderr]).toEqual([0, ''])
      const [head = '', body = ''] = stdout.split('\r\n\r\n')
      const [status, ...lines] = head.split('\r\n')
      expect(status).toBe('HTTP/1.1 200 OK')
      expect(body).toContain('AEAD_AES_256_GCM')
      const signed = new Headers(lines.map(line => line.split(': ', 2) as [string, string]))
      expect(isSigned(signed, body)).toBe(true)
      expect(isSigned(signed, `${body} `)).toBe(false)
    },
  )

  test('the port itself', async () => {
    const url = /https:\/\/127\.0\.0\.1:\d+/.exec(sandbox.stderr())![0]
    const { code, stdout } = await curl('--noproxy', '*', `${url}/__emulator/ledger`)
    expect([code, stdout]).toEqual([0, '{"accounts":{}}'])
  })

  test('acts are not WeChat Pay’s', async () => {
    const { stdout } = await curl(`${API}/__emulator/credentials?secrets=true`)
    expect(stdout).toContain('api.mch.weixin.qq.com is not it')
    expect(stdout).not.toContain('PRIVATE')
  })

  test('another host is refused, and the sandbox says so', async () => {
    const { code, stderr } = await curl('https://example.com/')
    expect(code).toBe(56)
    expect(stderr).toMatch(/CONNECT.*403/)
    expect(sandbox.stdout()).toContain('✗  example.com:443: the proxy leads to WeChat Pay’s hosts alone')
  })

  test('who does not trust the CA is told of it', async () => {
    const before = sandbox.stderr().length
    const { code } = await curl('--cacert', '/etc/ssl/certs/ca-certificates.crt', API)
    expect(code).toBe(60)
    await expect
      .poll(() => sandbox.stderr().slice(before))
      .toContain(`have it trust ${join(folder, 'state/ca.pem')}`)
  })

  test('the CA’s key is nowhere to be had', async () => {
    const key = readFileSync(join(folder, 'state/ca-key.pem'), 'utf8').split('\n')[1]!
    const [proxy, https] = [settings['HTTPS_PROXY']!, settings['HTTPS_PROXY']!.replace('http:', 'https:')]
    for (const origin of [sandbox.url, proxy, https])
      for (const path of [
        '/ca-key.pem',
        '/ca.pem',
        '/__emulator/credentials?secrets=true',
        '/__emulator/ca-key.pem',
      ]) {
        const { stdout } = await curl('--noproxy', '*', origin + path)
        expect(stdout).not.toBe('')
        expect(stdout).not.toContain(key)
      }
    expect(sandbox.stdout() + sandbox.stderr()).not.toContain(key)
    expect(statSync(join(folder, 'state/ca-key.pem')).mode & 0o777).toBe(0o600)
  })
})

test('Python’s urllib', async () => {
  const script = `
import sys, urllib.request
def get(url, authorization):
    headers = {'Authorization': authorization, 'Accept': 'application/json'}
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as response:
        return response.status, response.headers['Wechatpay-Serial']
print(*get('${API}/v3/certificates', sys.argv[1]))
try:
    get('https://example.com/', '')
except OSError as error:
    print(error)
`
  const { stdout } = await run(
    await findOrInstall(PYTHON),
    ['-c', script, authorization('/v3/certificates')],
    { env: settings },
  )
  const [answered = '', other] = stdout.split('\n')
  const [status, serial = ''] = answered.split(' ')
  expect(status).toBe('200')
  expect(Object.keys(keys.certs)).toContain(serial)
  expect(other).toBe('<urlopen error Tunnel connection failed: 403 Forbidden>')
})

test('Node: this package over undici’s EnvHttpProxyAgent, with its default host; a bill from there, too', async () => {
  const script = `
import { EnvHttpProxyAgent } from 'undici'
import { createWechatpay } from 'wechatpay-isomorphic'
import { undiciFetch } from 'wechatpay-isomorphic/undici'
const act = async (path, body = {}) =>
  fetch(process.env.SANDBOX + '/__emulator' + path, { method: 'POST', body: JSON.stringify(body) })
const wxpay = createWechatpay({ ...JSON.parse(process.env.KEYS), fetch: undiciFetch(new EnvHttpProxyAgent()) })
const order = { appid: 'wxd678efh567hg6787', description: 'x', out_trade_no: 'HTTPS-1', amount: { total: 100 } }
await wxpay.v3.pay.transactions.native.post({ json: { ...order, notify_url: 'https://shop.example/n' } }).json()
await act('/orders/HTTPS-1/pay')
const { success_time } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_
  .get({ out_trade_no: 'HTTPS-1', query: { mchid: JSON.parse(process.env.KEYS).mchid } }).json()
await act('/clock', { advance: '36h' })
const query = { bill_date: success_time.slice(0, 10) }
const { download_url } = await wxpay.v3.bill.tradebill.get({ query }).json()
console.log(new URL(download_url).origin)
for await (const row of wxpay.bills.trade(query)) console.log(row.商户订单号)
process.exit()
`
  const { baseUrl: _, ...credentials } = keys
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...settings, KEYS: JSON.stringify(credentials), SANDBOX: sandbox.url },
  })
  expect(stdout).toBe('https://api.mch.weixin.qq.com\nHTTPS-1\n')
})

test('the CA is the same after a restart, and goes with a sandbox that keeps nothing', async () => {
  const state = join(folder, 'restarted')
  const ca = (): X509Certificate => new X509Certificate(readFileSync(join(state, 'ca.pem')))
  const first = await startEmulator(['--https', '--state', state])
  const before = ca().fingerprint256
  await first.end()
  const second = await startEmulator(['--https', '--state', state, '--json'])
  expect(ca().fingerprint256).toBe(before)
  const ready = JSON.parse(second.stdout().split('\n')[0]!) as { https: object }
  expect(ready.https).toEqual({
    url: expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/) as string,
    proxy: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
    ca: join(state, 'ca.pem'),
  })
  await second.end()
  const third = await startEmulator(['--https', '--json'])
  const { https } = JSON.parse(third.stdout().split('\n')[0]!) as { https: { ca: string } }
  expect(existsSync(https.ca)).toBe(true)
  expect(third.stderr()).toContain('--state DIR keeps it')
  await third.end()
  expect(existsSync(https.ca)).toBe(false)
})

test('--https with a port that cannot be', async () => {
  const { code, stderr } = await wxpay('emulator --https 70000')
  expect([code, stderr]).toEqual([2, expect.stringContaining('--https has to be 0 to 65535')])
})
