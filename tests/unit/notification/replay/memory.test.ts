import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryReplayStore, type Claim, type ReplayStore } from '../../../../src/notification.ts'
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

describe('at the millisecond in which it ends', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
  afterEach(() => void vi.useRealTimers())

  async function claimed(store: ReplayStore, id: string): Promise<Extract<Claim, { state: 'claimed' }>> {
    const claim = await store.claim(id, 1000)
    if (claim.state !== 'claimed') throw new Error(`it is ${claim.state}`)
    return claim
  }

  test('a claim is free, and whoever had it changes nothing of the next one’s', async () => {
    const store = memoryReplayStore()
    const first = await claimed(store, '1')
    vi.setSystemTime(1_000_999)
    expect((await store.claim('1', 1000)).state).toBe('running')
    vi.setSystemTime(1_001_000)
    await claimed(store, '1')
    await first.release()
    await first.renew?.(1_000_000)
    await first.complete(1_000_000)
    expect((await store.claim('1', 1000)).state).toBe('running')
    vi.setSystemTime(1_002_000)
    await first.complete(1000)
    expect((await store.claim('1', 1000)).state).toBe('done')
  })

  test('what is over makes room before what is done', async () => {
    const store = memoryReplayStore({ max: 2 })
    await (await claimed(store, 'done')).complete(60_000)
    await claimed(store, 'over')
    vi.setSystemTime(1_001_000)
    await claimed(store, 'next')
    expect((await store.claim('done', 1000)).state).toBe('done')
  })

  test('what was forgotten is neither renewed nor released', async () => {
    const store = memoryReplayStore({ max: 1 })
    const first = await claimed(store, '1')
    vi.setSystemTime(1_001_000)
    const second = await claimed(store, '2')
    await first.renew?.(1000)
    await first.release()
    await second.release()
    await first.complete(1000)
    expect((await store.claim('1', 1000)).state).toBe('done')
  })
})
