import { beforeEach, expect, test, vi } from 'vitest'
import { createCatalog } from '../../src/catalog/catalog.ts'
import { questionUnknown } from '../../src/client/unknown.ts'

const warn = vi.spyOn(console, 'warn')
beforeEach(() => {
  warn.mockReset().mockReturnValue()
})

test('a thousand unknown paths are warned of, each once, and the next ones are called without a word', async () => {
  const catalog = createCatalog()
  for (const round of [1, 2]) {
    for (let index = 0; index < 1_100; index++)
      await questionUnknown(catalog, 'GET', `/v3/users/${index}?round=${round}`)
  }
  expect(
    warn.mock.calls.map(([line]) => /\/v3\/users\/(\d+) is not in the catalog/.exec(String(line))?.[1]),
  ).toEqual(Array.from({ length: 1_000 }, (_, index) => String(index)))
})
