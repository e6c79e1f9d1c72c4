import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSandbox } from '../../../../src/cli/sandbox/sandbox.ts'
import { listen, type Listening } from '../../../../src/file.node.ts'
import { openSandbox, type OpenSandbox } from '../open-sandbox.ts'
import { given, testTerminal } from '../test-terminal.ts'

let sandbox: OpenSandbox
let other: Listening

beforeAll(async () => {
  sandbox = await openSandbox()
  other = await listen({ fetch: async () => new Response('<html>', { status: 200 }) })
})
afterAll(async () => {
  await sandbox.close()
  await other.close()
})

test('--sandbox goes before WXPAY_SANDBOX, and that before the default', () => {
  const env = { WXPAY_SANDBOX: 'http://127.0.0.1:2/' }
  expect(findSandbox(testTerminal({ env }), given({ sandbox: 'http://127.0.0.1:1' })).url).toBe(
    'http://127.0.0.1:1',
  )
  expect(findSandbox(testTerminal({ env }), given()).url).toBe('http://127.0.0.1:2')
  expect(findSandbox(testTerminal(), given()).url).toBe('http://127.0.0.1:8080')
})

test.each(['127.0.0.1:8080', 'ftp://x', 'http://'])('%s is no URL', sandboxUrl => {
  expect(() => findSandbox(testTerminal(), given({ sandbox: sandboxUrl }))).toThrow(
    '--sandbox (or WXPAY_SANDBOX)',
  )
})

test('what it answers, and what it refuses', async () => {
  const client = findSandbox(sandbox.terminal(), given())
  expect(await client.get('/faults')).toEqual([])
  expect(await client.post('/reset')).toBeUndefined()
  await expect(client.post('/orders/none/pay')).rejects.toThrow(/^the sandbox refuses: [A-Z_]+: .*none/)
})

test('nothing there, and something else there', async () => {
  const closed = await listen({ fetch: async () => new Response() })
  await closed.close()
  const nobody = findSandbox(testTerminal(), given({ sandbox: closed.url }))
  await expect(nobody.get('/clock')).rejects.toThrow(
    `nothing answers at ${closed.url}. Start a sandbox with: wechatpay-isomorphic emulator --port ${closed.port}`,
  )
  const stranger = findSandbox(testTerminal(), given({ sandbox: other.url }))
  await expect(stranger.get('/clock')).rejects.toThrow(`what answers at ${other.url} is no sandbox`)
})

test('events are followed until Ctrl-C', async () => {
  const terminal = sandbox.terminal()
  const client = findSandbox(terminal, given())
  const names: string[] = []
  const following = (async () => {
    for await (const { event, data } of client.follow('/journal', terminal.signal)) {
      names.push(`${event} ${(JSON.parse(data) as { name: string }).name}`)
      if (names.length === 2) terminal.interrupt()
    }
  })()
  await sandbox.order('FOLLOWED')
  await sandbox.emulator.pay('FOLLOWED')
  await following
  expect(names.slice(0, 2)).toEqual(['call POST /v3/pay/transactions/native', 'act pay'])
})
