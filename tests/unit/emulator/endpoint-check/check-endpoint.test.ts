import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createEmulator, type Emulator } from '../../../../src/emulator.ts'
import { checkEndpoint } from '../../../../src/emulator/endpoint-check/check-endpoint.ts'
import type { EndpointReport } from '../../../../src/emulator/endpoint-check/report.ts'
import { createWechatpay } from '../../../../src/index.ts'
import { merchantEndpoint, type MerchantEndpoint, type Wrong } from './merchant-endpoint.ts'

let emulator: Emulator
let out_trade_no: string
let number = 0

beforeAll(async () => {
  emulator = await createEmulator({ deliver: async () => new Response(null, { status: 204 }) })
})

/** Each test has an order that nobody has paid yet. */
beforeEach(async () => {
  out_trade_no = `CHECKED-${++number}`
  const wxpay = createWechatpay({ ...emulator.credentials, fetch: emulator.fetch })
  await wxpay.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      description: '图书',
      out_trade_no,
      notify_url: 'https://merchant.example/notify',
      amount: { total: 100 },
    },
  })
})

afterEach(() => void vi.useRealTimers())

const endpointOf = (wrong?: Wrong): MerchantEndpoint =>
  merchantEndpoint(emulator.credentials, { out_trade_no, total: 100 }, wrong)

async function check({ handler, delivered }: MerchantEndpoint): Promise<EndpointReport> {
  return emulator.checkEndpoint(handler, { out_trade_no, delivered })
}

/** What did not pass. */
const faultsIn = ({ checks }: EndpointReport): Record<string, string> =>
  Object.fromEntries(
    checks.filter(({ result }) => result !== 'pass').map(({ name, result }) => [name, result]),
  )

test('an endpoint that does everything right passes all of it, and has delivered once', async () => {
  const endpoint = endpointOf()
  const report = await check(endpoint)
  expect(faultsIn(report)).toEqual({})
  expect(report.ok).toBe(true)
  expect(endpoint.delivered()).toBe(1)
  expect(report.checks.map(({ name }) => name)).toEqual([
    'refund before payment',
    'another amount',
    'another merchant',
    'forged',
    'stale',
    'tampered',
    'probe',
    'unknown key',
    'unsigned',
    'genuine',
    'in time',
    'twice at once',
    'twice, one after the other',
    'unknown type',
  ])
  expect(String(report)).toMatch(/\nnothing failed$/)
})

describe('wrong in one way, which the report names alone', () => {
  test.each<[Wrong, string]>([
    ['throws where a refund comes first', 'refund before payment'],
    ['trusts the amount', 'another amount'],
    ['trusts the merchant', 'another merchant'],
    ['does not verify', 'forged'],
    ['takes old ones', 'stale'],
    ['acknowledges what it cannot read', 'tampered'],
    ['answers probes', 'probe'],
    ['takes any key', 'unknown key'],
    ['verifies what is signed', 'unsigned'],
    ['looks first and writes later', 'twice at once'],
    ['forgets what is done', 'twice, one after the other'],
    ['refuses what is done', 'twice, one after the other'],
    ['throws on unknown types', 'unknown type'],
    ['refuses unknown types', 'unknown type'],
  ])('%s', async (wrong, name) => {
    const report = await check(endpointOf(wrong))
    expect(faultsIn(report)).toEqual({ [name]: 'fail' })
    expect(report.ok).toBe(false)
  })

  test('answers too late', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { handler, delivered } = endpointOf()
    const report = await check({
      delivered,
      async handler(request) {
        const response = await handler(request)
        vi.setSystemTime(Date.now() + 6000)
        return response
      },
    })
    expect(faultsIn(report)).toEqual({ 'in time': 'fail' })
  })

  test('never acknowledges a payment, the first time as later', async () => {
    const report = await check(endpointOf('never acknowledges payments'))
    expect(faultsIn(report)).toEqual({ genuine: 'fail', 'twice, one after the other': 'fail' })
  })
})

describe('where nobody says what was delivered', () => {
  test('an amount that is acknowledged is a warning: only the merchant knows what came of it', async () => {
    const report = await emulator.checkEndpoint(endpointOf('trusts the amount').handler, { out_trade_no })
    expect(faultsIn(report)).toEqual({ 'another amount': 'warning' })
    expect(report.ok).toBe(true)
    expect(String(report)).toContain('what it delivered was not seen')
  })

  test('the responses tell the rest', async () => {
    const report = await emulator.checkEndpoint(endpointOf('does not verify').handler, { out_trade_no })
    expect(faultsIn(report)).toEqual({ forged: 'fail' })
  })
})

test('the report is text: a line for what is right, what to do and why for what is not', async () => {
  const report = await check(endpointOf('forgets what is done'))
  const lines = String(report)
    .replaceAll(/in \d+ ms/g, 'in … ms')
    .split('\n')
  expect(lines.filter(line => line.startsWith('✓'))).toHaveLength(13)
  expect(lines).toContain(
    '✓ stale: a genuine notification of yesterday: answered 401 in … ms; delivered nothing',
  )
  const from = lines.findIndex(line => line.startsWith('✗'))
  expect(lines.slice(from, from + 4)).toEqual([
    '✗ twice, one after the other: the same payment again',
    '    it did: answered 204 in … ms; delivered once',
    '    it should: acknowledge it without doing anything again',
    '    because: WeChat Pay sends a notification again where it did not see the response',
  ])
  expect(lines.at(-1)).toBe('1 of 14 failed')
})

test('the report is data, and says the same', async () => {
  const { checks } = await check(endpointOf('answers probes'))
  const probe = checks.find(({ name }) => name === 'probe')
  expect(probe).toEqual({
    name: 'probe',
    result: 'fail',
    sent: expect.stringContaining('SIGNTEST'),
    did: expect.stringMatching(/^answered 200 .*; delivered nothing$/),
    should: expect.stringContaining('4xx or 5xx'),
    why: expect.any(String),
  })
})

test('a payment for a partner is checked with the partner’s numbers', async () => {
  const partner = await createEmulator({ mchid: '1900000100' })
  const names = { sp_mchid: '1900000100', sub_mchid: '1900000109' }
  const wxpay = createWechatpay({ ...partner.credentials, fetch: partner.fetch })
  await wxpay.v3.pay.partner.transactions.native.post({
    json: {
      ...names,
      sp_appid: 'wxd678efh567hg6787',
      description: '图书',
      out_trade_no,
      notify_url: 'https://merchant.example/notify',
      amount: { total: 100 },
    },
  })
  const endpoint = merchantEndpoint(partner.credentials, { out_trade_no, total: 100, ...names })
  const report = await partner.checkEndpoint(endpoint.handler, { delivered: endpoint.delivered })
  expect(faultsIn(report)).toEqual({})
  expect(endpoint.delivered()).toBe(1)
})

test('an endpoint that gives no response at all is reported as such', async () => {
  const { notify } = emulator
  const report = await checkEndpoint(() => new Promise(() => {}), {
    make: notify,
    payment: {},
    refund: {},
    send: (endpoint, request) => (endpoint as (request: Request) => Promise<Response>)(request),
    wait: async () => {},
  })
  const genuine = report.checks.find(({ name }) => name === 'genuine')
  expect(genuine).toMatchObject({ result: 'fail', did: expect.stringContaining('nothing within 10 s') })
})

test('an endpoint is checked over HTTP, too, where a handler that throws answers 500', async () => {
  const { handler, delivered } = endpointOf('throws on unknown types')
  const server = createServer(async (incoming, outgoing) => {
    const headers = incoming.headers as Record<string, string>
    const init = { method: 'POST', headers, body: await buffer(incoming) }
    const { status } = await handler(new Request('http://localhost/', init)).catch(() => ({ status: 500 }))
    outgoing.writeHead(status).end()
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const report = await emulator.checkEndpoint(`http://127.0.0.1:${port}/`, { out_trade_no, delivered })
  server.close()
  expect(faultsIn(report)).toEqual({ 'unknown type': 'fail' })
  expect(report.checks.at(-1)!.did).toMatch(/^answered 500 /)
})

test('an order that is not there is refused by its number', async () => {
  await expect(
    (async () => emulator.checkEndpoint(endpointOf().handler, { out_trade_no: 'NONE-1' }))(),
  ).rejects.toThrow('there is no order NONE-1')
})
