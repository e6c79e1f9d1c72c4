import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { reportLines, run } from '../../../../src/cli/sandbox/check.ts'
import { listen } from '../../../../src/file.node.ts'
import { openSandbox, type OpenSandbox } from '../open-sandbox.ts'
import { given, testTerminal } from '../test-terminal.ts'

let sandbox: OpenSandbox

beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

test('an endpoint that verifies passes', async () => {
  // The handler says what it refuses.
  vi.spyOn(console, 'warn').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  const own = sandbox.emulator.credentials.mchid
  const handler = sandbox.wxpay.notifications.handler(event => {
    const { mchid, amount } = event.resource as { mchid?: string; amount?: { total?: number } }
    if (mchid !== undefined && mchid !== own) throw new Error('another merchant')
    if (amount?.total !== undefined && amount.total !== 8888) throw new Error('another amount')
  })
  await sandbox.order('SHOP-1')
  const endpoint = await listen({ fetch: async (url, init) => handler(new Request(url, init)) })
  const terminal = sandbox.terminal()
  const code = await run(given({ order: 'SHOP-1' }, `${endpoint.url}/notify`), terminal)
  await endpoint.close()
  vi.restoreAllMocks()
  expect([code, terminal.out.at(-1)]).toEqual([0, '14 checks: 0 failed, 0 to look at'])
})

test('one that takes everything is told what to mend, and the exit code is 1', async () => {
  const terminal = sandbox.terminal()
  expect(await run(given({}, sandbox.notifyUrl), terminal)).toBe(1)
  const report = terminal.out.join('\n')
  expect(report).toMatch(/✗ tampered\n {4}sent: .*\n {4}it did: .*204.*\n {4}should: .*refuse|answer 4xx.*\n/)
  expect(report).toMatch(/^✓ genuine {2}answered 204/m)
  expect(report).toMatch(/^! another amount/m)
  expect(terminal.out.at(-1)).toBe('14 checks: 6 failed, 2 to look at')
})

test('nobody there, and no URL', async () => {
  const closed = await listen({ fetch: async () => new Response() })
  await closed.close()
  await expect(run(given({}, closed.url), sandbox.terminal())).rejects.toThrow(
    `nothing answers at ${closed.url}`,
  )
  await expect(run(given({}, 'localhost:3000'), sandbox.terminal())).rejects.toThrow(
    'localhost:3000 is no URL',
  )
})

test('in Chinese', () => {
  const check = { name: 'genuine', result: 'fail', sent: 'a', did: 'b', should: 'c', why: 'd' } as const
  expect(reportLines([check], testTerminal({ language: 'zh' }))).toEqual([
    '✗ genuine',
    '    发送： a',
    '    结果： b',
    '    应当： c',
    '    原因： d',
    '',
    '共 1 项：1 项不通过，0 项请留意',
  ])
})
