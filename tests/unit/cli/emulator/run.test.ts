import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Given } from '../../../../src/cli/command.ts'
import { run } from '../../../../src/cli/emulator/run.ts'
import { findSandbox } from '../../../../src/cli/sandbox/sandbox.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'
import { createWechatpay, type Wechatpay } from '../../../../src/index.ts'
import { given, testTerminal, type TestTerminal, type TestTerminalOptions } from '../test-terminal.ts'

let folder: string
let endpoint: Listening

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'emulator-'))
  endpoint = await listen({ fetch: async () => new Response(null, { status: 204 }) })
})
afterAll(async () => {
  await endpoint.close()
  rmSync(folder, { recursive: true })
})

interface Running {
  readonly terminal: TestTerminal
  readonly url: string
  readonly wxpay: Wechatpay
  readonly mchid: string
  end(): Promise<unknown>
}

async function start(options: Given['options'], more: TestTerminalOptions = {}): Promise<Running> {
  const terminal = testTerminal(more)
  const ended = run(given({ port: '0', ...options }), terminal)
  const all = (): string => [...terminal.out, ...terminal.err].join('\n')
  await expect.poll(all, { timeout: 10_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+/)
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(all()) ?? []
  const credentials = await findSandbox(testTerminal(), given({ sandbox: url })).get<{ mchid: string }>(
    '/credentials?secrets=true',
  )
  return {
    terminal,
    url,
    mchid: credentials.mchid,
    wxpay: createWechatpay({
      ...(credentials as Parameters<typeof createWechatpay>[0]),
      baseUrl: url,
      retry: { limit: 0 },
    }),
    end: () => {
      terminal.interrupt()
      return ended
    },
  }
}

const order = (wxpay: Wechatpay, out_trade_no: string): Promise<unknown> =>
  wxpay.v3.pay.transactions.native
    .post({
      json: {
        appid: 'wxd678efh567hg6787',
        description: '图书',
        out_trade_no,
        notify_url: 'https://shop.example/wechat/notify',
        amount: { total: 100 },
      },
    })
    .json()

test('it says where it is and what to do next, then a line a request and a notification', async () => {
  const { terminal, url, wxpay, mchid, end } = await start({ notifyUrl: endpoint.url })
  const banner = terminal.err.join('\n')
  for (const part of [
    `${url}/__emulator/`,
    mchid,
    'in memory',
    `keys --sandbox ${url} >> .env`,
    `pay --sandbox ${url}`,
  ])
    expect(banner).toContain(part)
  expect(terminal.out).toEqual([])
  await order(wxpay, 'SHOP-1')
  const sandbox = findSandbox(testTerminal(), given({ sandbox: url }))
  await sandbox.post('/orders/SHOP-1/pay')
  await sandbox.get('/journal')
  await expect.poll(() => terminal.out).toHaveLength(3)
  expect(terminal.out.join('\n')).toMatch(/^POST {4}\/v3\/pay\/transactions\/native {2}200 {2}\d+ ms$/m)
  expect(terminal.out).toContain(`→  TRANSACTION.SUCCESS  SHOP-1  ${endpoint.url}/wechat/notify  204`)
  expect(terminal.out.join('\n')).toMatch(/^POST {4}\/__emulator\/orders\/SHOP-1\/pay {2}200/m)
  expect(await end()).toBe(0)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('with --json each of them is a value', async () => {
  const { terminal, wxpay, url, mchid, end } = await start({}, { json: true })
  await order(wxpay, 'SHOP-1')
  const [ready, request] = terminal.out.map(line => JSON.parse(line) as object)
  expect(ready).toMatchObject({ type: 'ready', url, mchid })
  expect(request).toMatchObject({ type: 'request', method: 'POST', status: 200 })
  expect(terminal.err).toEqual([])
  await end()
})

test('what is due happens by itself: a notification is sent again', async () => {
  const { terminal, wxpay, url, end } = await start({ fault: ['refuse:/v3/refund'] }, { json: true })
  await order(wxpay, 'SHOP-1')
  const sandbox = findSandbox(testTerminal(), given({ sandbox: url }))
  await sandbox.post('/orders/SHOP-1/pay')
  // The clock is moved to just before the next attempt, and nobody calls afterwards.
  await sandbox.post('/clock', { advance: 14_500 })
  const deliveries = (): number => terminal.out.filter(line => line.includes('"type":"notification"')).length
  await expect.poll(deliveries, { timeout: 10_000 }).toBe(2)
  const refused = await wxpay.v3.refund.domestic.refunds
    .post({
      json: {
        out_trade_no: 'SHOP-1',
        out_refund_no: 'REFUND-1',
        amount: { refund: 1, total: 100, currency: 'CNY' },
      },
    })
    .json()
    .catch((error: Error) => error.message)
  expect(refused).toContain('SYSTEM_ERROR')
  await end()
})

test('keys stay over restarts, a new certificate among them', async () => {
  const state = join(folder, 'state')
  const first = await start({ state, platformKeys: 'public-key' })
  await first.end()
  const second = await start({ state })
  const sandbox = findSandbox(testTerminal(), given({ sandbox: second.url }))
  const before = await sandbox.get<{ certs: object }>('/credentials')
  const { serial } = await sandbox.post<{ serial: string }>('/certificates/rotate')
  await second.end()
  const third = await start({ state })
  const after = await findSandbox(testTerminal(), given({ sandbox: third.url })).get<{ certs: object }>(
    '/credentials',
  )
  await third.end()
  expect([second.mchid, third.mchid]).toEqual([first.mchid, first.mchid])
  expect(Object.keys(before.certs)).toHaveLength(2)
  expect(Object.keys(after.certs).sort()).toEqual([...Object.keys(before.certs), serial].sort())
})

test('with --https it is WeChat Pay, too, and says how to get there', async () => {
  const state = join(folder, 'https')
  const { terminal, end } = await start({ https: true, state })
  const banner = terminal.err.join('\n')
  const [proxy = ''] = /export HTTPS_PROXY=(\S+)/.exec(banner)!.slice(1)
  expect(banner).toContain(`https://${new URL(proxy).host}`)
  expect(banner).toContain(`export SSL_CERT_FILE=${join(state, 'ca.pem')}`)
  const ca = readFileSync(join(state, 'ca.pem'), 'utf8')
  expect(await (await fetch(`${proxy}/ca.pem`)).text()).toBe(ca)
  expect(terminal.err.join('\n')).not.toContain('new one')
  expect(await end()).toBe(0)
  await expect(fetch(proxy)).rejects.toThrow('fetch failed')
  expect(readFileSync(join(state, 'ca.pem'), 'utf8')).toBe(ca)
})

test('an https that cannot be ends it all', async () => {
  const state = join(folder, 'unusable')
  mkdirSync(state)
  writeFileSync(join(state, 'ca.pem'), 'nothing')
  await expect(run(given({ port: '0', https: true, state }), testTerminal())).rejects.toThrow(
    'do not belong together',
  )
})
