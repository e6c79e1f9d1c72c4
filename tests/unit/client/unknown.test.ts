import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { Client } from '../../../src/client/client.ts'

const warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn.mockReset().mockReturnValue()
  // What was warned of before is forgotten with the module.
  vi.resetModules()
})
afterAll(() => void vi.resetModules())

test('a thousand different warnings are given, each once, and the next ones are not', async () => {
  const { warnOnce } = await import('../../../src/client/unknown.ts')
  const client = { transport: {} } as Pick<Client, 'transport'>
  for (const round of [1, 2])
    for (let index = 0; index < 1_100; index++) warnOnce(client, 'unknown-path', `${round > 0}: ${index}`)
  expect(warn.mock.calls).toHaveLength(1_000)
})
