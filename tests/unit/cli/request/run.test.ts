import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../../../src/cli/request/run.ts'
import type { Terminal } from '../../../../src/cli/terminal.ts'
import { createEmulator } from '../../../../src/emulator.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'
import { capturedTerminal, type CapturedTerminal } from '../catalog/captured-terminal.ts'

const emulator = await createEmulator()
const folder = mkdtempSync(join(tmpdir(), 'request-'))
let sandbox: Listening
/** Requests that reached the sandbox and are none of its acts. */
let received: string[] = []

beforeAll(async () => {
  sandbox = await listen({
    fetch(url, init) {
      if (!url.includes('/__emulator')) received.push(`${init.method ?? 'GET'} ${new URL(url).pathname}`)
      return emulator.fetch(url, init)
    },
  })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await sandbox.close()
})
beforeEach(() => {
  received = []
})

const NATIVE = '/v3/pay/transactions/native'
const fieldsOf = (out_trade_no: string): string[] => [
  'description=x',
  `out_trade_no=${out_trade_no}`,
  'notify_url=https://shop.example/',
  'amount.total=100',
]

type Options = Readonly<Record<string, string | boolean | readonly string[]>>

async function request(
  line: readonly [method: string, path: string, fields?: readonly string[]],
  options: Options = {},
  given: Parameters<typeof capturedTerminal>[0] = {},
): Promise<{ readonly code: number; readonly terminal: CapturedTerminal }> {
  const terminal = capturedTerminal({ env: { WXPAY_SANDBOX: sandbox.url }, cwd: folder, ...given })
  const code = await run({ arguments: [line[0], line[1], line[2] ?? []], options }, terminal)
  return { code, terminal }
}

describe('to the sandbox', () => {
  it('an order of fields is placed, and queried', async () => {
    const placed = await request(['post', NATIVE, fieldsOf('A-1001')])
    expect(placed.code).toBe(0)
    expect(JSON.parse(placed.terminal.stdout.join('\n'))).toEqual({
      code_url: expect.stringMatching(/^weixin:/),
    })
    expect(placed.terminal.stderr).toEqual([])
    const path = '/v3/pay/transactions/out-trade-no/{out_trade_no}'
    const { terminal } = await request(['GET', path, ['out_trade_no=A-1001']], {}, { json: true })
    expect(JSON.parse(terminal.stdout.join('\n'))).toMatchObject({ trade_state: 'NOTPAY' })
  })

  it('data comes from a file, from stdin, or as it is', async () => {
    const order = (number: string): string =>
      JSON.stringify({
        description: 'x',
        out_trade_no: number,
        notify_url: 'https://s.example/',
        amount: { total: 1 },
      })
    writeFileSync(join(folder, 'order.json'), order('A-2001'))
    expect((await request(['POST', NATIVE], { data: '@order.json' })).code).toBe(0)
    expect((await request(['POST', NATIVE], { data: '@-' }, { stdin: order('A-2002') })).code).toBe(0)
    expect((await request(['POST', NATIVE], { data: order('A-2003') })).code).toBe(0)
    await expect(request(['POST', NATIVE], { data: '{' })).rejects.toThrow('--data is no JSON')
    await expect(request(['POST', NATIVE], { data: '@none' })).rejects.toThrow('none cannot be read: ENOENT')
  })

  it('a file is uploaded', async () => {
    writeFileSync(join(folder, 'a.png'), 'x')
    const { code, terminal } = await request(['POST', '/v3/merchant/media/upload'], {
      file: 'a.png',
      explain: true,
    })
    expect(code).toBe(0)
    expect(terminal.stderr.join('\n')).toMatch(/5 body \{"filename":"a\.png","sha256":"\w{64}"\}↵/)
  })

  it('a brand’s path is called as the brand', async () => {
    const { terminal } = await request(['GET', '/brand/card-member/cards/none'], { explain: true })
    expect(terminal.stderr.join('\n')).toContain('signed as brand 1004, ')
    expect(terminal.stderr.join('\n')).toContain('404 RESOURCE_NOT_EXISTS')
  })

  it('no sandbox, and something that is none, are told apart', async () => {
    await expect(request(['GET', '/v3/certificates'], { sandbox: 'http://127.0.0.1:1' })).rejects.toThrow(
      'nothing answers at http://127.0.0.1:1. Start a sandbox',
    )
    const other = await listen({ fetch: async () => new Response('hello') })
    await expect(request(['GET', '/v3/certificates'], { sandbox: other.url })).rejects.toThrow(
      'is no sandbox',
    )
    await other.close()
    await expect(request(['GET', '/v3/certificates'], { sandbox: 'x' })).rejects.toThrow('has to be a URL')
  })
})

describe('--explain', () => {
  it('shows five lines, plain beside ciphertext, and why the answer is believed', async () => {
    const order = [...fieldsOf('A-3001'), 'payer.openid=o1', 'payer.identity.type=IDCARD']
    const { code, terminal } = await request(
      [
        'POST',
        '/v3/pay/transactions/jsapi',
        [...order, 'payer.identity.name=张三', 'payer.identity.number=11010519491231002X'],
      ],
      { explain: true },
    )
    expect(code).toBe(0)
    const text = terminal.stderr.join('\n')
    expect(text).toMatch(/1 method POST↵\n +2 URL \/v3\/pay\/transactions\/jsapi↵\n +3 timestamp \d+↵/)
    expect(text).toMatch(/json\.payer\.identity\.name {2}张三 {2}⇄ [\w+/]{24}… \(344\)/)
    expect(text).toContain('✓ the signature holds')
    expect(text).toContain('signed by PUB_KEY_ID_')
    for (const secret of [emulator.credentials.privateKey.slice(40, 80), emulator.credentials.apiv3Key])
      expect(text).not.toContain(secret)
    expect(text).toMatch(/signature="[^"]{8}…"/)
  })

  it('says that an error proves nothing', async () => {
    const { code, terminal } = await request(
      ['GET', '/v3/pay/transactions/out-trade-no/none99'],
      { explain: true },
      { language: 'zh' },
    )
    expect(code).toBe(1)
    expect(terminal.stderr.join('\n')).toContain('微信支付不对错误应答签名')
  })
})

describe('what goes wrong', () => {
  it('an error of the API: code, message, detail, Request-ID, what to do', async () => {
    const fields = fieldsOf('A-4001').map(field => field.replace('total=100', 'total=0'))
    const { code, terminal } = await request(['POST', NATIVE, fields])
    expect(code).toBe(1)
    expect(terminal.stdout).toEqual([])
    const text = terminal.stderr.join('\n')
    expect(text).toContain('400 PARAM_ERROR')
    expect(text).toContain('"field":"amount.total"')
    expect(text).toMatch(/Request-ID: \w+-268435461/)
    expect(text).toContain('what to do: a parameter is not allowed')
  })

  it('the same as data', async () => {
    const { terminal } = await request(
      ['GET', '/v3/pay/transactions/out-trade-no/none99'],
      {},
      { json: true },
    )
    expect(JSON.parse(terminal.stdout.join(''))).toMatchObject({
      name: 'ApiError',
      status: 404,
      code: 'ORDER_NOT_EXIST',
    })
  })

  it('a body that cannot be right is not sent', async () => {
    const { code, terminal } = await request(['POST', NATIVE, ['amount.total:="1"']])
    expect(code).toBe(2)
    expect(terminal.stderr.join('\n')).toContain('json.amount.total (总金额): expected an integer')
    expect(received).toEqual([])
  })

  it('a template variable without a value', async () => {
    const { code, terminal } = await request(['GET', '/v3/pay/transactions/id/{transaction_id}'])
    expect(code).toBe(2)
    expect(terminal.stderr.join('\n')).toContain('template variable transaction_id is missing')
  })

  it('an unknown path is called with a word', async () => {
    const { code, terminal } = await request(['POST', '/v3/pay/transactions/natve', ['a=1']])
    expect(code).toBe(1)
    expect(terminal.stderr[0]).toContain(`did you mean POST ${NATIVE}`)
    expect(received).toEqual(['POST /v3/pay/transactions/natve'])
  })

  it('a method, a path or a header that is none', async () => {
    await expect(request(['FETCH', NATIVE])).rejects.toThrow('FETCH is no method')
    await expect(request(['GET', 'https://api.mch.weixin.qq.com/v3'])).rejects.toThrow('write the path alone')
    await expect(request(['GET', NATIVE], { header: ['x'] })).rejects.toThrow('--header takes Name: value')
  })
})

describe('--dry-run', () => {
  it('shows the request with its fields encrypted, and sends nothing', async () => {
    const { code, terminal } = await request(
      ['POST', '/v3/pay/transactions/jsapi', [...fieldsOf('A-5001'), 'payer.identity.name=张三']],
      { dryRun: true },
      { json: true },
    )
    expect(code).toBe(0)
    const shown = JSON.parse(terminal.stdout.join('')) as { headers: Record<string, string>; body: string }
    expect(shown).toMatchObject({ method: 'POST', url: `${sandbox.url}/v3/pay/transactions/jsapi` })
    expect(shown.headers['authorization']).toMatch(/signature="[^"]{8}…"/)
    expect(shown.headers['wechatpay-serial']).toMatch(/^PUB_KEY_ID_/)
    expect(shown.body).not.toContain('张三')
    expect(received).toEqual([])
    expect(terminal.stderr).toContain('Nothing was sent (--dry-run).')
  })
})

describe('--live', () => {
  const { mchid, serial, privateKey, apiv3Key, certs } = emulator.credentials
  const [publicKeyId, publicKey] = Object.entries(certs).find(([name]) => name.startsWith('PUB_KEY_ID_'))!
  /** The sandbox in the place of WeChat Pay. */
  const liveEnv = (): Terminal['env'] => ({
    WXPAY_MCHID: mchid,
    WXPAY_SERIAL: serial,
    WXPAY_PRIVATE_KEY: privateKey,
    WXPAY_APIV3_KEY: apiv3Key,
    WXPAY_PUBLIC_KEY_ID: publicKeyId,
    WXPAY_PUBLIC_KEY: publicKey,
    WXPAY_APPID: 'wxd678efh567hg6787',
    WXPAY_BASE_URL: sandbox.url,
  })

  it('a read is not asked about', async () => {
    const { terminal } = await request(
      ['GET', '/v3/pay/transactions/out-trade-no/none99'],
      { live: true },
      { env: liveEnv() },
    )
    expect(terminal.asked).toEqual([])
    expect(received).toEqual(['GET /v3/pay/transactions/out-trade-no/none99'])
  })

  it('a write is asked about, and not sent without a yes', async () => {
    const line = ['POST', NATIVE, fieldsOf('A-6001')] as const
    const refused = await request(line, { live: true }, { env: liveEnv(), interactive: true, answer: false })
    expect(refused.code).toBe(1)
    expect(refused.terminal.asked).toEqual([
      `Send POST ${NATIVE} to ${sandbox.url} as merchant ${mchid}? It is real.`,
    ])
    expect(received).toEqual([])
    const agreed = await request(line, { live: true }, { env: liveEnv(), interactive: true, answer: true })
    expect(agreed.code).toBe(0)
    expect(received).toEqual([`POST ${NATIVE}`])
  })

  it('without a terminal a write needs --yes', async () => {
    const line = ['POST', NATIVE, fieldsOf('A-6002')] as const
    await expect(request(line, { live: true }, { env: liveEnv() })).rejects.toThrow('it needs --yes')
    expect(received).toEqual([])
    expect((await request(line, { live: true, yes: true }, { env: liveEnv() })).code).toBe(0)
  })

  it('a customer’s plain text is not shown', async () => {
    const { terminal } = await request(
      ['POST', '/v3/pay/transactions/jsapi', [...fieldsOf('A-6003'), 'payer.identity.name=张三']],
      { live: true, yes: true, explain: true },
      { env: liveEnv() },
    )
    const text = terminal.stderr.join('\n')
    expect(text).toContain('json.payer.identity.name  [redacted]')
    expect(text).not.toContain('张三')
  })

  it('a configuration that is not there is named', async () => {
    await expect(request(['GET', '/v3/certificates'], { live: true }, { env: {} })).rejects.toThrow(
      'WXPAY_MCHID',
    )
  })
})
