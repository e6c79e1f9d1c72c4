import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forge, kindsOf, type Target } from './forgeries/forge.ts'
import { NOW, notifications, responses } from './forgeries/genuine.ts'
import { notificationSubject, responseSubject } from './forgeries/subjects.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW }))
afterEach(() => void vi.useRealTimers())

test('what is genuine is believed', async () => {
  for (const genuine of notifications) expect(await notificationSubject(genuine)(genuine.message)).toBe(true)
  for (const genuine of responses) expect(await responseSubject(genuine)(genuine.message)).toBe(true)
})

test.each<[Target, number]>([
  ['notifications', 20_000],
  ['resources', 20_000],
  ['responses', 20_000],
])(
  '%s: none of %i that were changed is believed, each that means the same is',
  async (target, count) => {
    // Another one each time; `npm run soak -- --seed=…` makes them again.
    const seed = String(Math.random())
    const { faults, given, same, changes } = await forge({ target, seed, count })
    expect(faults, `seed ${seed}`).toEqual([])
    expect(given).toBe(count)
    expect(same).toBeGreaterThan(count / 1000)
    expect(same).toBeLessThan(count / 4)
    expect(changes.size).toBe(kindsOf(target))
  },
  120_000,
)
