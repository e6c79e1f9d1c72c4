import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen, type Listening } from 'wechatpay-isomorphic/node'
import { createWechatpay, type Wechatpay } from 'wechatpay-isomorphic'
import { runtimePath } from '../../tools/runtimes/install.ts'
import { startCommand, startEmulator, wxpay, type RunningSandbox } from './command.ts'

let folder: string
let sandbox: RunningSandbox
let shop: Wechatpay
let endpoint: Listening
const env = (): Record<string, string> => ({ WXPAY_SANDBOX: sandbox.url })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  sandbox = await startEmulator()
  const { stdout } = await wxpay('keys --json', { env: env() })
  shop = createWechatpay(JSON.parse(stdout) as Parameters<typeof createWechatpay>[0])
  const handler = shop.notifications.handler(() => undefined, { onError: () => undefined })
  endpoint = await listen({ fetch: async (url, init) => handler(new Request(url, init)) })
})
afterAll(async () => {
  await endpoint.close()
  await sandbox.end()
  rmSync(folder, { recursive: true })
})

const order = (wechatpay: Wechatpay, out_trade_no: string): Promise<unknown> =>
  wechatpay.v3.pay.transactions.native
    .post({
      json: {
        appid: 'wxd678efh567hg6787',
        description: '图书',
        out_trade_no,
        notify_url: `${endpoint.url}/notify`,
        amount: { total: 8888 },
      },
    })
    .json()

test('an order is paid, the server is told, and the sandbox writes a line for each', async () => {
  await order(shop, 'SHOP-1')
  const paid = await wxpay('pay', { env: env() })
  expect(paid.stdout).toMatch(
    /^✓ SHOP-1 {2}SUCCESS {2}¥88\.88 \d+\n→ {2}TRANSACTION\.SUCCESS {2}SHOP-1 .* 204\n$/,
  )
  expect([paid.code, paid.stderr]).toEqual([0, ''])
  expect(sandbox.stdout()).toMatch(/POST {4}\/v3\/pay\/transactions\/native {2}200 {2}\d+ ms\n/)
  expect(sandbox.stdout()).toMatch(/→ {2}TRANSACTION\.SUCCESS {2}SHOP-1 .* 204\n/)
})

test('the endpoint is checked: what lets another amount through is only to be looked at', async () => {
  const { code, stdout } = await wxpay(`check ${endpoint.url}/notify`, { env: env() })
  expect(stdout).toContain('14 checks: 0 failed, 2 to look at')
  expect(code).toBe(0)
  const forgiving = await listen({ fetch: async () => new Response(null, { status: 204 }) })
  const found = await wxpay(`check ${forgiving.url}/notify --json`, { env: env() })
  await forgiving.close()
  expect([found.code, (JSON.parse(found.stdout) as { ok: boolean }).ok]).toEqual([1, false])
})

test('keys go into files of their owner, and SDKs’ code refers to them', async () => {
  const { code, stdout, stderr } = await wxpay('keys --format java --out keys', { env: env(), cwd: folder })
  expect([code, stderr]).toEqual([0, 'Keys are in keys, for you alone.\n'])
  expect(stdout).toContain(`.privateKeyFromPath("${join(folder, 'keys/apiclient_key.pem')}")`)
  expect(statSync(join(folder, 'keys/apiclient_key.pem')).mode & 0o777).toBe(0o600)
})

test('the log is followed over the port until Ctrl-C, which is 130', async () => {
  const following = startCommand(['logs', '--tail', '--sandbox', sandbox.url])
  await order(shop, 'SHOP-FOLLOWED')
  await expect.poll(following.stdout, { timeout: 10_000 }).toContain('/SHOP-FOLLOWED')
  expect(await following.end()).toBe(130)
})

test('Ctrl-C ends a sandbox with 130, and so does what a container sends', async () => {
  expect(await (await startEmulator()).end('SIGINT')).toBe(130)
  expect(await (await startEmulator()).end('SIGTERM')).toBe(130)
})

test('with --state keys stay on every Node, and what happened where there is SQLite', async () => {
  const state = join(folder, 'state')
  const node = runtimePath('node24/bin/node')
  const first = await startEmulator(['--state', state], { node })
  const keys = async (): Promise<string> =>
    (await wxpay(`keys --state ${state} --json`)).stdout.replace(/"baseUrl".*/, '')
  const before = await keys()
  const mine = createWechatpay({
    ...(JSON.parse((await wxpay(`keys --json --sandbox ${first.url}`)).stdout) as Parameters<
      typeof createWechatpay
    >[0]),
  })
  await order(mine, 'SHOP-KEPT')
  // Without a goodbye.
  await first.end('SIGKILL')
  expect(first.stderr()).not.toMatch(/warning|sqlite/i)
  const second = await startEmulator(['--state', state], { node })
  expect((await wxpay(`pay SHOP-KEPT --sandbox ${second.url}`)).stdout).toContain('✓ SHOP-KEPT  SUCCESS')
  await second.end()
  expect(await keys()).toBe(before)
  expect(statSync(join(state, 'keys.json')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(state, 'journal.db')).subarray(0, 15).toString()).toBe('SQLite format 3')
})
