import { expect, test, vi } from 'vitest'
import { memoryReplayStore, type ReplayStore } from '../../../src/notification.ts'
import { runOnce } from '../../../src/notification/replay/run-once.ts'

const never = (): Promise<never> => new Promise(() => undefined)
const claimed = { state: 'claimed', complete: async () => undefined, release: async () => undefined } as const

test.each<unknown>([true, 1, 'claimed', undefined, null, { state: 'CLAIMED' }, { state: 'claimed' }])(
  'a claim of %j is not believed, and the callback does not run',
  async claim => {
    const callback = vi.fn<() => Promise<void>>(async () => undefined)
    const store = { claim: async () => claim } as unknown as ReplayStore
    await expect(runOnce(store, 'id', {}, callback)).rejects.toThrow(/^replayStore: claim\(\) has to give/)
    expect(callback).not.toHaveBeenCalled()
  },
)

test('a store that never answers has failed', async () => {
  const callback = vi.fn<() => Promise<void>>(async () => undefined)
  await expect(runOnce({ claim: never }, 'id', { storeTimeout: 20 }, callback)).rejects.toThrow(
    'replayStore: claim() has not answered within 20 ms',
  )
  expect(callback).not.toHaveBeenCalled()
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
  const store = memoryReplayStore()
  let finish = (): void => undefined
  const running = new Promise<void>(resolve => (finish = resolve))
  const first = runOnce(store, 'id', { claimTtl: 40 }, () => running)
  await new Promise(resolve => setTimeout(resolve, 160))
  expect(await runOnce(store, 'id', { claimTtl: 40 }, async () => undefined)).toBe('running')
  finish()
  expect(await first).toBe('ran')
  expect(await runOnce(store, 'id', {}, async () => undefined)).toBe('done')
})
