import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMcpServer } from '../../../../src/cli/mcp/server.ts'
import { createTestBench, type LiveBench, type TestBench } from '../../../../src/cli/mcp/test-bench.ts'
import { connectSandbox } from '../../../../src/cli/request/connection.ts'
import { findSandbox } from '../../../../src/cli/sandbox/sandbox.ts'
import { createEmulator } from '../../../../src/emulator.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'
import { createWechatpay } from '../../../../src/index.ts'

const at = (url: string) => ({ options: { sandbox: url } })
const surroundings = { env: {}, signal: new AbortController().signal }
const emulator = await createEmulator()
/** Requests that reached the emulator and are none of its acts. */
let received: string[] = []
let listening: Listening
const open: { close(): Promise<void> }[] = []

interface Tools {
  readonly client: Client
  readonly bench: TestBench
  call(name: string, given?: Record<string, unknown>): Promise<Record<string, unknown>>
  fail(name: string, given?: Record<string, unknown>): Promise<string>
}

async function connect(url: string, live?: LiveBench): Promise<Tools> {
  const bench = createTestBench({ url, live }, surroundings)
  const [mine, theirs] = InMemoryTransport.createLinkedPair()
  await createMcpServer(bench).connect(theirs)
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(mine)
  open.push(client, bench)
  const result = async (
    name: string,
    given: Record<string, unknown>,
  ): Promise<{ readonly isError: boolean; readonly text: string }> => {
    const { content, isError } = await client.callTool({ name, arguments: given })
    const [{ text }] = content as [{ text: string }]
    return { isError: isError === true, text }
  }
  return {
    client,
    bench,
    async call(name, given = {}) {
      const { isError, text } = await result(name, given)
      expect(isError, text).toBe(false)
      return JSON.parse(text) as Record<string, unknown>
    },
    async fail(name, given = {}) {
      const { isError, text } = await result(name, given)
      expect(isError, text).toBe(true)
      return text
    },
  }
}

let tools: Tools

beforeAll(async () => {
  listening = await listen({
    fetch(url, init) {
      if (!url.includes('/__emulator')) received.push(`${init.method ?? 'GET'} ${new URL(url).pathname}`)
      return emulator.fetch(url, init)
    },
  })
  tools = await connect(listening.url)
})
afterAll(async () => {
  for (const each of open) await each.close()
  await listening.close()
})

const order = (out_trade_no: string): object => ({
  description: 'x',
  out_trade_no,
  notify_url: 'http://127.0.0.1:1/notify',
  amount: { total: 100 },
})
const NATIVE = { method: 'POST', path: 'v3/pay/transactions/native' }

describe('what is listed', () => {
  it('tools with schemas; none that reaches WeChat Pay', async () => {
    const { tools: listed } = await tools.client.listTools()
    expect(listed.map(({ name }) => name)).toEqual([
      'search_operations',
      'describe_operation',
      'write_call',
      'sandbox_connection',
      'call_sandbox',
      'act_as_customer',
      'read_journal',
      'check_endpoint',
      'explain_error',
    ])
    for (const { inputSchema, annotations } of listed) {
      expect(inputSchema.additionalProperties).toBe(false)
      expect(annotations?.openWorldHint).toBe(false)
    }
  })

  it('the guide and the README are resources', async () => {
    const { resources } = await tools.client.listResources()
    for (const { uri } of resources) {
      const { contents } = await tools.client.readResource({ uri })
      expect((contents[0] as { text: string }).text.length).toBeGreaterThan(200)
    }
    await expect(tools.client.readResource({ uri: 'wechatpay://none' })).rejects.toThrow(
      'there is no resource',
    )
    expect(tools.client.getInstructions()).toContain('search_operations')
  })
})

describe('the catalog', () => {
  it('is searched, described, and written as a call', async () => {
    const found = await tools.call('search_operations', { query: 'native order', limit: 3 })
    expect(JSON.stringify(found)).toContain('/v3/pay/transactions/native')
    const described = await tools.call('describe_operation', { ...NATIVE, json_schema: true })
    expect(described).toMatchObject({
      title: 'Native下单API',
      jsonSchema: { type: 'object' },
      parts: { body: expect.arrayContaining([expect.objectContaining({ name: 'amount', required: true })]) },
    })
    const written = await tools.call('write_call', { ...NATIVE, json: order('A-1') })
    expect(written).toMatchObject({
      chain: expect.stringContaining('await wxpay.v3.pay.transactions.native.post({'),
      index: expect.stringContaining("await wxpay['v3/pay/transactions/native'].post({"),
    })
    expect(written['chain']).toContain("out_trade_no: 'A-1'")
  })

  it('an unknown path is answered with the one that was meant', async () => {
    const text = await tools.fail('describe_operation', {
      method: 'POST',
      path: '/v3/pay/transaction/native',
    })
    expect(text).toContain('did you mean')
    expect(text).toContain('POST /v3/pay/transactions/native')
  })

  it('arguments are checked by name', async () => {
    expect(await tools.fail('describe_operation', { method: 'FETCH', path: 'x' })).toContain(
      'method has to be one of GET, POST',
    )
    expect(await tools.fail('describe_operation', { method: 'GET' })).toContain('path is missing')
    expect(await tools.fail('search_operations', { query: 'x', more: 1 })).toContain(
      'there is no argument more',
    )
    await expect(tools.client.callTool({ name: 'none' })).rejects.toThrow('there is no tool none')
  })
})

describe('the sandbox', () => {
  it('an order is placed, paid and found in the journal', async () => {
    const placed = await tools.call('call_sandbox', { ...NATIVE, json: order('A-1001') })
    expect(placed).toMatchObject({ status: 200, answer: { code_url: expect.stringMatching(/^weixin:/) } })
    expect(placed['signature']).toMatch(/^holds/)
    const acted = await tools.call('act_as_customer', {
      act: 'POST /orders/{out_trade_no}/pay',
      variables: { out_trade_no: 'A-1001' },
    })
    expect(acted).toMatchObject({ done: 'POST /orders/A-1001/pay' })
    const { mchid } = emulator.credentials
    const journal = await tools.call('read_journal', { about: `orders/${mchid}/A-1001` })
    expect(JSON.stringify(journal)).toContain('"name":"pay"')
    const notifications = await tools.call('read_journal', { of: 'notifications', limit: 1 })
    expect(JSON.stringify(notifications)).toContain('TRANSACTION.SUCCESS')
    expect(await tools.call('read_journal', { of: 'ledger' })).toHaveProperty('accounts')
  })

  it('a wrong call is answered with the field and what to do', async () => {
    const text = await tools.fail('call_sandbox', {
      ...NATIVE,
      json: { ...order('A-2'), amount: { total: 0 } },
    })
    expect(JSON.parse(text)).toMatchObject({
      error: {
        code: 'PARAM_ERROR',
        detail: { field: 'out_trade_no' },
        hint: expect.stringMatching(/detail/),
      },
    })
  })

  it('a file is uploaded', async () => {
    const upload = {
      method: 'POST',
      path: '/v3/merchant/media/upload',
      file: { name: 'a.png', base64: 'AAAA' },
    }
    expect(await tools.call('call_sandbox', upload)).toMatchObject({
      answer: { media_id: expect.stringMatching(/./) },
    })
  })

  it('acts are listed; one that is not there, or lacks a number, is refused', async () => {
    const { acts } = await tools.call('act_as_customer')
    expect(acts).toContainEqual(
      expect.objectContaining({ method: 'POST', path: '/clock', summary: expect.stringContaining('clock') }),
    )
    expect(await tools.call('act_as_customer', { act: '/clock', body: { advance: '1h' } })).toMatchObject({
      result: { now: expect.any(Number) },
    })
    expect(await tools.fail('act_as_customer', { act: 'POST /orders/x/fly' })).toContain('there is no act')
    expect(await tools.fail('act_as_customer', { act: 'POST /orders/{out_trade_no}/pay' })).toContain(
      'variables.out_trade_no is missing',
    )
    expect(await tools.fail('act_as_customer', { act: '/orders/none/pay' })).toContain('the sandbox refuses')
  })

  it('its connection is what a client needs', async () => {
    const { env, startedHere } = (await tools.call('sandbox_connection')) as {
      env: Record<string, string>
      startedHere: boolean
    }
    expect(startedHere).toBe(false)
    const wxpay = createWechatpay({
      mchid: env['WXPAY_MCHID'],
      serial: env['WXPAY_SERIAL']!,
      privateKey: env['WXPAY_PRIVATE_KEY'],
      certs: { [env['WXPAY_PUBLIC_KEY_ID']!]: env['WXPAY_PUBLIC_KEY']! },
      apiv3Key: env['WXPAY_APIV3_KEY'],
      baseUrl: env['WXPAY_BASE_URL'],
    })
    const { status } = await wxpay.v3.certificates.get()
    expect(status).toBe(200)
  })
})

describe('where no sandbox runs', () => {
  it('one is started on first use, checks an endpoint, and ends with the server', async () => {
    const { port, close } = await listen({ fetch: async () => new Response() })
    await close()
    const alone = await connect(`http://127.0.0.1:${port}`)
    const { env, startedHere, url } = (await alone.call('sandbox_connection')) as {
      env: Record<string, string>
      startedHere: boolean
      url: string
    }
    expect(startedHere).toBe(true)
    expect(url).toBe(`http://127.0.0.1:${port}`)
    const wxpay = createWechatpay({
      mchid: env['WXPAY_MCHID'],
      serial: env['WXPAY_SERIAL']!,
      privateKey: env['WXPAY_PRIVATE_KEY'],
      certs: { [env['WXPAY_PUBLIC_KEY_ID']!]: env['WXPAY_PUBLIC_KEY']! },
      apiv3Key: env['WXPAY_APIV3_KEY'],
      baseUrl: url,
    })
    const handler = wxpay.notifications.handler(async () => undefined, { onError: () => undefined })
    const endpoint = await listen({ fetch: (address, init) => handler(new Request(address, init)) })
    await alone.call('call_sandbox', { ...NATIVE, json: order('A-1001') })
    const report = await alone.call('check_endpoint', { url: `${endpoint.url}/notify` })
    const { checks } = report as { checks: { name: string; result: string }[] }
    expect(checks.find(({ name }) => name === 'tampered')).toMatchObject({ result: 'pass' })
    const careless = await listen({ fetch: async () => new Response(null, { status: 204 }) })
    expect(await alone.call('check_endpoint', { url: careless.url })).toMatchObject({ ok: false })
    await alone.bench.close()
    await expect(fetch(`${url}/__emulator/clock`)).rejects.toThrow('fetch failed')
    await endpoint.close()
    await careless.close()
  })

  it('and none is started elsewhere than on this machine', async () => {
    const far = await connect('https://sandbox.invalid')
    expect(await far.fail('sandbox_connection')).toContain('only on this machine')
  })
})

describe('an error is explained', () => {
  it.each([
    [{ error: 'SIGN_ERROR' }, { code: 'SIGN_ERROR', whatToDo: { en: expect.stringContaining('serial') } }],
    [
      { error: '08F9EDA2CB06-268501013' },
      { errorNumber: 268501013, whatToDo: { en: expect.stringContaining('payer.openid') } },
    ],
    [
      { error: 'POST /v3/x 400 PARAM_ERROR: wrong (Request-ID 08AB-268435464)' },
      { code: 'PARAM_ERROR', errorNumber: 268435464 },
    ],
    [{ error: 'WHO_KNOWS' }, { code: 'WHO_KNOWS', whatToDo: expect.stringContaining('no advice') }],
  ])('%j', async (given, expected) => {
    expect(await tools.call('explain_error', given)).toMatchObject(expected)
  })

  it('for an operation', async () => {
    const given = { error: 'OUT_TRADE_NO_USED', path: '/v3/pay/transactions/jsapi' }
    expect(await tools.call('explain_error', given)).toMatchObject({
      operation: {
        call: 'POST /v3/pay/transactions/jsapi',
        errors: [expect.objectContaining({ status: 403, code: 'OUT_TRADE_NO_USED' })],
      },
      documentedBy: expect.arrayContaining([expect.stringContaining('POST /v3/')]),
    })
  })
})

describe('WeChat Pay itself', () => {
  /** The emulator in its place. */
  const live = (allowWrites: boolean): LiveBench => ({
    allowWrites,
    connect: async () => ({
      ...(await connectSandbox(findSandbox(surroundings, at(listening.url)), '', {})),
      live: true,
    }),
  })
  const write = { ...NATIVE, json: order('L-1001') }

  it('is out of reach without a flag', async () => {
    received = []
    await expect(tools.client.callTool({ name: 'live_request', arguments: write })).rejects.toThrow(
      'there is no tool live_request',
    )
    expect(received).toEqual([])
  })

  it('is read with the first flag, and never written to', async () => {
    const reader = await connect(listening.url, live(false))
    received = []
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(await reader.fail('live_request', { ...write, method })).toContain('has to be one of GET')
    expect(received).toEqual([])
    await reader.call('live_request', { method: 'GET', path: '/v3/certificates' })
    expect(received).toEqual(['GET /v3/certificates'])
  })

  it('is written to with the second one; what is sensitive in the answer is masked', async () => {
    const writer = await connect(listening.url, live(true))
    received = []
    expect(await writer.call('live_request', write)).toMatchObject({ status: 200 })
    expect(received).toEqual(['POST /v3/pay/transactions/native'])
    const listed = await writer.client.listTools()
    expect(listed.tools.at(-1)).toMatchObject({
      name: 'live_request',
      annotations: { destructiveHint: true, readOnlyHint: false },
    })
    const guides = await writer.call('live_request', {
      method: 'GET',
      path: '/v3/smartguide/guides',
      query: { store_id: 1 },
    })
    expect(JSON.stringify(guides)).toContain('"name":"[redacted]"')
  })
})
