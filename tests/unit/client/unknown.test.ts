import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Catalog } from '../../../src/catalog/catalog.ts'
import type { Operation } from '../../../src/catalog/types.ts'
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

describe('of a call that the catalog does not have', () => {
  const NOTHING_KNOWN: Catalog = { find: () => undefined, methods: () => [] }
  const UNKNOWN =
    'POST is sent to a path that the catalog does not know, so that nothing in it is checked or encrypted'

  /** What is said of a POST to `/v3/y`. */
  async function said(catalog: Catalog): Promise<unknown[]> {
    const { questionUnknown } = await import('../../../src/client/unknown.ts')
    const warnings: unknown[] = []
    const hooks = { warning: (given: object) => void warnings.push(given) }
    await questionUnknown({ catalog, validate: 'lenient', transport: { hooks } }, 'POST', '/v3/y')
    return warnings
  }

  test.each<[string, Catalog, string]>([
    ['nothing else is said where nothing can be compared', NOTHING_KNOWN, UNKNOWN],
    [
      'the known path is named that it resembles',
      { ...NOTHING_KNOWN, nearest: async () => '/v3/x', lacks: () => undefined },
      `${UNKNOWN}; did you mean v3/x?`,
    ],
    [
      'the verbs of a known path are named',
      {
        find: async () => ({ method: 'GET', path: '/v3/{name}' }) as Operation,
        methods: async () => ['GET', 'PUT'],
      },
      'POST /v3/{name}: there is no such operation; this path takes GET, PUT',
    ],
  ])('%s', async (_, catalog, message) => {
    expect(await said(catalog)).toEqual([expect.objectContaining({ code: 'unknown-path', message })])
  })

  test.each<[string, Catalog]>([
    ['of a client that calls nothing but paths of its own', { ...NOTHING_KNOWN, silent: true }],
    [
      'where the family of the path was left out of the catalog',
      { ...NOTHING_KNOWN, nearest: () => undefined, lacks: () => 'brand' },
    ],
  ])('nothing is said %s', async (_, catalog) => {
    expect(await said(catalog)).toEqual([])
  })
})
