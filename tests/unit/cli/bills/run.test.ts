import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'
import { createWechatpay } from '../../../../src/index.ts'
import { run } from '../../../../src/cli/bills/run.ts'
import type { Variables } from '../doctor/configurations.ts'
import { directory, given, keep, type Keeping } from '../doctor/terminal.ts'

let emulator: Emulator
let listening: Listening
let env: Variables
/** A day that has a trade: it is over only for the sandbox. */
const day = new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10)

beforeAll(async () => {
  emulator = await createEmulator({ mchid: '1900000001', deliver: async () => new Response() })
  listening = await listen(emulator)
  const { mchid, serial, privateKey, certs, apiv3Key } = emulator.credentials
  env = {
    WXPAY_MCHID: mchid,
    WXPAY_SERIAL: serial,
    WXPAY_PRIVATE_KEY: privateKey,
    WXPAY_CERTS: JSON.stringify(certs),
    WXPAY_APIV3_KEY: apiv3Key,
    WXPAY_BASE_URL: listening.url,
  }
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  await wxpay.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      description: 'tea',
      out_trade_no: 'CLI-BILL-1',
      notify_url: 'https://merchant.example/notify',
      amount: { total: 250 },
    },
  })
  await emulator.pay('CLI-BILL-1')
  await emulator.clock.advance('36h')
})
afterAll(() => listening.close())

async function bills(
  args: readonly string[],
  options: Readonly<Record<string, string>> = {},
  keeping: Keeping = {},
): Promise<{ exitCode: number; out: string; said: string }> {
  const { terminal, out, said } = keep({ env, ...keeping })
  const exitCode = await run(given(args, options), terminal)
  return { exitCode, out: out(), said: said() }
}

test('the trade bill is printed as CSV', async () => {
  const { exitCode, out } = await bills([day])
  const lines = out.split('\n')
  expect(lines[0]).toMatch(/^交易时间,公众账号ID,/)
  expect(lines[1]).toMatch(/^`\d{4}-\d\d-\d\d .*`CLI-BILL-1,/)
  expect(out).not.toMatch(/[\r\uFEFF]/)
  expect(exitCode).toBe(0)
})

test('with --json each row is an object, amounts in fen', async () => {
  const { out } = await bills([day], {}, { json: true })
  const rows = out.split('\n').map(line => JSON.parse(line) as Record<string, unknown>)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ 商户订单号: 'CLI-BILL-1', 订单金额: 250 })
})

test('into a file, which is as it came and its owner’s alone', async () => {
  const cwd = await directory({})
  const { out } = await bills([day], { out: 'bill.csv' }, { cwd })
  const file = join(cwd, 'bill.csv')
  const text = await readFile(file, 'utf8')
  expect(out).toBe(`${file}: ${Buffer.byteLength(text)} bytes, digest right`)
  expect(text).toContain('`CLI-BILL-1,')
  expect((await stat(file)).mode & 0o077).toBe(0)
  expect(await readdir(cwd)).toEqual(['bill.csv'])
})

test('the bill of funds is another one', async () => {
  const { exitCode, out } = await bills([day], { type: 'fundflow' })
  expect(out).toMatch(/^记账时间,[\s\S]*`2\.50,/)
  expect(exitCode).toBe(0)
})

test.each([
  ['fundflow', { accountType: 'OPERATION' }],
  ['profitsharing', {}],
  ['sub-merchant', { subMchid: '1900000109', accountType: 'BASIC' }],
  ['ecommerce', {}],
])('of a %s bill that is empty, it says so', async (type, options) => {
  await expect(bills([day], { type, ...options })).rejects.toThrow('there is no bill of that day')
})

test('a bill that was changed on its way leaves no file, and nothing of it is to be used', async () => {
  const cwd = await directory({ 'bill.csv': 'before' })
  const spoil = (): string =>
    emulator.faults.add({ fault: { kind: 'tampered-body' }, path: '/v3/billdownload/file', count: 1 })
  spoil()
  await expect(bills([day], { out: 'bill.csv' }, { cwd })).rejects.toThrow(
    /^the bill did not come whole, so use nothing of it: /,
  )
  expect(await readdir(cwd)).toEqual(['bill.csv'])
  expect(await readFile(join(cwd, 'bill.csv'), 'utf8')).toBe('before')
  spoil()
  await expect(bills([day])).rejects.toThrow('the bill did not come whole')
})

test('a day without a bill, a file that cannot be written, a wrong call', async () => {
  await expect(bills(['2999-01-01'])).rejects.toThrow('there is no bill of that day')
  const cwd = await directory({})
  await expect(bills([day], { out: 'none/bill.csv' }, { cwd })).rejects.toThrow(
    'bill.csv cannot be written (ENOENT)',
  )
  await expect(bills(['2026-02-30'])).rejects.toMatchObject({ exitCode: 2 })
  await expect(bills([day], { type: 'x' })).rejects.toThrow('there is no bill x: there are trade, fundflow')
  await expect(bills([day], { type: 'sub-merchant' })).rejects.toThrow('needs --sub-mchid <number>')
})

test('interrupted, it ends with 130 and leaves no file', async () => {
  const cwd = await directory({})
  const signal = AbortSignal.abort()
  expect((await bills([day], { out: 'bill.csv' }, { cwd, signal })).exitCode).toBe(130)
  expect(await readdir(cwd)).toEqual([])
})
