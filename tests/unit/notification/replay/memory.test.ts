import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryReplayStore } from '../../../../src/notification.ts'
import { behaviours } from './behaviour.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test.each(behaviours.map(({ name, run }) => [name, run] as const))('%s', async (_, run) => {
  const ran = run(memoryReplayStore(), randomUUID())
  await vi.runAllTimersAsync()
  await expect(ran).resolves.toBeUndefined()
})

describe('memoryReplayStore', () => {
  test('forgets those handled longest ago first, and never one that is being handled', async () => {
    const store = memoryReplayStore({ max: 3 })
    const [first, second] = [await store.claim('1', 60_000), await store.claim('2', 60_000)]
    for (const claim of [second, first]) if (claim.state === 'claimed') await claim.complete(60_000)
    await store.claim('3', 60_000)
    await store.claim('4', 60_000)
    expect((await store.claim('1', 60_000)).state).toBe('done')
    expect((await store.claim('2', 60_000)).state).toBe('claimed')
    await expect(store.claim('5', 60_000)).rejects.toThrow('3 notifications are being handled at once')
  })

  test('refuses a size that is none', () => {
    for (const max of [0, -1, 1.5, Number.NaN])
      expect(() => memoryReplayStore({ max })).toThrow(/max: expected a whole number/)
  })
})
