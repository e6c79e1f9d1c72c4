import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ReplayStore } from '../../../../src/notification.ts'
import { runOnce } from '../../../../src/notification/replay/run-once.ts'

const EXPECTED =
  "replayStore: claim() has to give { state: 'claimed', complete, release }, { state: 'running' } or " +
  "{ state: 'done' }, got "
const never = (): Promise<never> => new Promise(() => undefined)
const nothing = async (): Promise<void> => undefined
const run = (claim: unknown, options = {}): Promise<unknown> =>
  runOnce({ claim: async () => claim } as unknown as ReplayStore, 'id', options, nothing)

afterEach(() => void vi.useRealTimers())

describe('what is no claim is named by its kind:', () => {
  test.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [1, 'a number'],
    ['done', 'a string'],
    [() => undefined, 'a function'],
    [{}, 'an object with another state'],
    [{ state: 'DONE' }, 'an object with another state'],
    [{ complete: nothing, release: nothing }, 'an object with another state'],
    [{ state: 'claimed' }, 'a claim without complete or release'],
    [{ state: 'claimed', complete: nothing }, 'a claim without complete or release'],
    [{ state: 'claimed', release: nothing }, 'a claim without complete or release'],
    [{ state: 'claimed', complete: nothing, release: true }, 'a claim without complete or release'],
    [{ state: 'claimed', complete: true, release: nothing }, 'a claim without complete or release'],
  ])('%#', async (claim, kind) => {
    await expect(run(claim)).rejects.toThrow(new TypeError(EXPECTED + kind))
  })
})

test('a claim that cannot be renewed is run all the same, however long it takes', async () => {
  vi.useFakeTimers()
  const onStoreError = vi.fn<(error: unknown, isHandled: boolean) => void>()
  for (const renew of [undefined, true]) {
    const claim = { state: 'claimed', complete: nothing, release: nothing, renew }
    const store = { claim: async () => claim } as unknown as ReplayStore
    const outcome = runOnce(
      store,
      'id',
      { claimTtl: 300, onStoreError },
      () => new Promise(resolve => setTimeout(resolve, 1000)),
    )
    await vi.advanceTimersByTimeAsync(1000)
    expect(await outcome).toBe('ran')
  }
  expect(onStoreError).not.toHaveBeenCalled()
})

describe('what has not answered is named', () => {
  test('complete, twice, where somebody is told', async () => {
    const onStoreError = vi.fn<(error: unknown, isHandled: boolean) => void>()
    const claim = { state: 'claimed', complete: never, release: nothing }
    expect(await run(claim, { storeTimeout: 5, onStoreError })).toBe('ran')
    expect(onStoreError.mock.calls).toEqual([
      [new Error('replayStore: complete() has not answered within 5 ms: look at its connection'), true],
    ])
    expect(await run(claim, { storeTimeout: 5 })).toBe('ran')
  })

  test('renew, while the callback runs', async () => {
    let finish = (): void => undefined
    const running = new Promise<void>(resolve => (finish = resolve))
    const onStoreError = vi.fn<(error: unknown, isHandled: boolean) => void>(() => finish())
    const store = {
      claim: async () => ({ state: 'claimed', complete: nothing, release: nothing, renew: never }),
    } as ReplayStore
    expect(await runOnce(store, 'id', { claimTtl: 3, storeTimeout: 5, onStoreError }, () => running)).toBe(
      'ran',
    )
    expect(onStoreError.mock.calls[0]).toEqual([
      new Error('replayStore: renew() has not answered within 5 ms: look at its connection'),
      false,
    ])
  })
})

test('what comes late and is no claim of ours is not given back', async () => {
  let give: (claim: unknown) => void = () => undefined
  const release = vi.fn<() => Promise<void>>(nothing)
  const store = { claim: () => new Promise(resolve => (give = resolve)) } as unknown as ReplayStore
  await expect(runOnce(store, 'id', { storeTimeout: 5 }, nothing)).rejects.toThrow('claim() has not answered')
  give({ state: 'running', release })
  await new Promise(resolve => setTimeout(resolve, 5))
  expect(release).not.toHaveBeenCalled()
})
