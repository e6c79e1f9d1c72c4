import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { expect, test } from 'vitest'
import { listen } from '../../../../src/file.node.ts'

const script = fileURLToPath(new URL('serve.ts', import.meta.url))

async function freeUrl(): Promise<string> {
  const { url, close } = await listen({ fetch: async () => new Response() })
  await close()
  return url
}

const initialize = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
}

test('over stdio: tools are listed, an order is placed, paid and in the journal', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', 'tsx', script, await freeUrl()],
    stderr: 'pipe',
  })
  const client = new Client({ name: 'test', version: '1' })
  const problems: unknown[] = []
  Object.assign(client, { onerror: (error: Error) => void problems.push(error) })
  await client.connect(transport)
  const call = async (name: string, given: Record<string, unknown>): Promise<unknown> => {
    const { content } = await client.callTool({ name, arguments: given })
    return JSON.parse((content as [{ text: string }])[0].text) as unknown
  }
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toContain('call_sandbox')
  expect(tools.map(({ name }) => name)).not.toContain('live_request')
  const json = {
    description: 'x',
    out_trade_no: 'A-1001',
    notify_url: 'https://shop.example/',
    amount: { total: 100 },
  }
  const placed = await call('call_sandbox', { method: 'POST', path: 'v3/pay/transactions/native', json })
  expect(placed).toMatchObject({ status: 200 })
  await call('act_as_customer', { act: 'POST /orders/A-1001/pay' })
  const query = { method: 'GET', path: '/v3/pay/transactions/out-trade-no/A-1001' }
  expect(await call('call_sandbox', query)).toMatchObject({ answer: { trade_state: 'SUCCESS' } })
  expect(JSON.stringify(await call('read_journal', {}))).toContain('"name":"pay"')
  expect(problems).toEqual([])
  await client.close()
}, 60_000)

test('stdout has nothing but the protocol, and the process ends when its client leaves', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, await freeUrl()])
  const call = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'sandbox_connection' } }
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)]
  const answered = new Promise<void>(resolve =>
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('"id":2') && resolve()),
  )
  for (const message of [initialize, { jsonrpc: '2.0', method: 'notifications/initialized' }, call])
    child.stdin.write(`${JSON.stringify(message)}\n`)
  await answered
  child.stdin.end()
  expect(await ended).toBe(0)
  const lines = (await stdout).trim().split('\n')
  expect(lines.map(line => (JSON.parse(line) as { jsonrpc: string }).jsonrpc)).toEqual(['2.0', '2.0'])
  expect(await stderr).toContain('MCP server on stdio')
}, 60_000)
