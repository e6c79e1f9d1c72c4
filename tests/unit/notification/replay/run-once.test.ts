import { afterEach, expect, test, vi } from 'vitest'
import { memoryReplayStore, type ReplayStore } from '../../../../src/notification.ts'
import { runOnce } from '../../../../src/notification/replay/run-once.ts'

const never = (): Promise<never> => new Promise(() => undefined)
const claimed = { state: 'claimed', complete: async () => undefined, release: async () => undefined } as const

afterEach(() => vi.useRealTimers())

test.each<unknown>([
  true,
  false,
  1,
  'claimed',
  'done',
  undefined,
  null,
  [],
  { state: 'CLAIMED' },
  { state: 'DONE' },
  { state: ['done'] },
  { state: ['running'] },
  { state: { toString: () => 'done' } },
  { state: 'claimed' },
  { state: 'claimed', complete: true, release: true },
  { done: true },
])('a claim of %j is not believed, and the callback does not run', async claim => {
  const callback = vi.fn<() => Promise<void>>(async () => undefined)
  const store = { claim: async () => claim } as unknown as ReplayStore
  await expect(runOnce(store, 'id', {}, callback)).rejects.toThrow(/^replayStore: claim\(\) has to give/)
  expect(callback).not.toHaveBeenCalled()
})

test('a store that never answers has failed', async () => {
  const callback = vi.fn<() => Promise<void>>(async () => undefined)
  await expect(runOnce({ claim: never }, 'id', { storeTimeout: 20 }, callback)).rejects.toThrow(
    'replayStore: claim() has not answered within 20 ms: look at its connection',
  )
  expect(callback).not.toHaveBeenCalled()
})

test('a store that throws at once has failed, and rejects nothing else', async () => {
  const claim = (): Promise<never> => {
    throw new Error('no connection')
  }
  await expect(runOnce({ claim }, 'id', {}, async () => undefined)).rejects.toThrow('no connection')
})

test('a claim that comes after its time is given back', async () => {
  const release = vi.fn<() => Promise<void>>(async () => undefined)
  const callback = vi.fn<() => Promise<void>>(async () => undefined)
  const store: ReplayStore = {
    claim: async () => {
      await new Promise(resolve => setTimeout(resolve, 60))
      return { ...claimed, release }
    },
  }
  await expect(runOnce(store, 'id', { storeTimeout: 20 }, callback)).rejects.toThrow(
    'claim() has not answered',
  )
  expect(release).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(release).toHaveBeenCalledOnce(), 10_000)
  expect(callback).not.toHaveBeenCalled()
})

test('a claim is read once: what it says afterwards changes nothing', async () => {
  const states = ['done', 'claimed']
  const store = {
    claim: async () => ({
      get state() {
        return states.shift()
      },
    }),
  } as unknown as ReplayStore
  expect(await runOnce(store, 'id', {}, async () => undefined)).toBe('done')
  expect(states).toEqual(['claimed'])
})

test('whoever takes a store’s errors and fails makes no failure of the notification', async () => {
  const complete = async (): Promise<never> => Promise.reject(new Error('down'))
  const store: ReplayStore = { claim: async () => ({ ...claimed, complete }) }
  const onStoreError = (): never => {
    throw new Error('of the log')
  }
  expect(await runOnce(store, 'id', { onStoreError }, async () => undefined)).toBe('ran')
})

test('a callback that succeeded stays a success, whatever its store does then', async () => {
  for (const complete of [
    never,
    () => {
      throw new Error('down')
    },
    async () => Promise.reject(new Error('down')),
  ]) {
    const errors: unknown[] = []
    const store: ReplayStore = { claim: async () => ({ ...claimed, complete }) }
    const options = { storeTimeout: 20, onStoreError: (error: unknown) => errors.push(error) }
    expect(await runOnce(store, 'id', options, async () => undefined)).toBe('ran')
    expect(errors).toHaveLength(1)
  }
})

test('a callback that failed is why it failed, whatever its store does then', async () => {
  const release = (): Promise<never> => {
    throw new Error('down')
  }
  const store: ReplayStore = { claim: async () => ({ ...claimed, release }) }
  await expect(
    runOnce(store, 'id', {}, async () => {
      throw new Error('the callback’s own')
    }),
  ).rejects.toThrow('the callback’s own')
})

test('a claim is renewed while the callback runs', async () => {
  vi.useFakeTimers()
  const store = memoryReplayStore()
  let finish = (): void => undefined
  const running = new Promise<void>(resolve => (finish = resolve))
  const first = runOnce(store, 'id', { claimTtl: 40 }, () => running)
  await vi.advanceTimersByTimeAsync(160)
  expect(await runOnce(store, 'id', { claimTtl: 40 }, async () => undefined)).toBe('running')
  finish()
  expect(await first).toBe('ran')
  expect(await runOnce(store, 'id', {}, async () => undefined)).toBe('done')
})

/** A store whose renewals are counted, under a callback that is let go by hand. */
function renewing(renew: (ttl: number) => Promise<void>): {
  store: ReplayStore
  calls: string[]
  running: Promise<void>
  finish: () => void
} {
  const calls: string[] = []
  let finish = (): void => undefined
  const running = new Promise<void>(resolve => (finish = resolve))
  const store: ReplayStore = {
    claim: async () => ({
      state: 'claimed',
      complete: async () => void calls.push('complete'),
      release: async () => void calls.push('release'),
      async renew(ttl) {
        calls.push('renew')
        await renew(ttl)
        calls.push('renewed')
      },
    }),
  }
  return { store, calls, running, finish }
}

test('a renewal on its way is waited for before the claim is completed or released', async () => {
  for (const end of ['complete', 'release']) {
    const { store, calls, running, finish } = renewing(() => new Promise(resolve => setTimeout(resolve, 50)))
    const outcome = runOnce(store, 'id', { claimTtl: 30 }, async () => {
      await running
      if (end === 'release') throw new Error('of the callback')
    }).catch(() => undefined)
    await vi.waitFor(() => expect(calls).toContain('renew'), 10_000)
    finish()
    await outcome
    expect(calls).toEqual(['renew', 'renewed', end])
  }
})

test('renewals that fail are reported as such, and the next one is tried', async () => {
  const errors: unknown[] = []
  const { store, running, finish } = renewing(() => Promise.reject(new Error('down')))
  const onStoreError = (...reported: unknown[]): void => void errors.push(reported)
  const outcome = runOnce(store, 'id', { claimTtl: 15, onStoreError }, () => running)
  await vi.waitFor(() => expect(errors.length).toBeGreaterThan(1), 10_000)
  finish()
  expect(await outcome).toBe('ran')
  for (const error of errors) expect(error).toEqual([new Error('down'), false])
})

test('times that are longer than a timer takes are not over at once', async () => {
  const { store, calls, running, finish } = renewing(async () => undefined)
  const outcome = runOnce(store, 'id', { claimTtl: 1e15, storeTimeout: 1e15 }, () => running)
  await new Promise(resolve => setTimeout(resolve, 50))
  finish()
  expect(await outcome).toBe('ran')
  expect(calls).toEqual(['complete'])
})
