import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { compareAndSetReplayStore, type ReplayStore, type Versioned } from '../../../../src/notification.ts'
import { behaviours } from './behaviour.ts'

/** A table with a version column, each of whose operations takes a while. */
function createTable(): ReplayStore {
  const rows = new Map<string, Versioned>()
  const wait = (): Promise<void> => new Promise(resolve => setTimeout(resolve, Math.random() * 3))
  return compareAndSetReplayStore({
    async get(key) {
      await wait()
      return rows.get(key)
    },
    async set(key, value, expected) {
      await wait()
      if (rows.get(key)?.version !== expected?.version) return false
      rows.set(key, { value, version: randomUUID() })
      return true
    },
  })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test.each(behaviours.map(({ name, run }) => [name, run] as const))('%s', async (_, run) => {
  const ran = run(createTable(), randomUUID())
  await vi.runAllTimersAsync()
  await expect(ran).resolves.toBeUndefined()
})

describe('compareAndSetReplayStore', () => {
  const over = (written: unknown, found?: unknown): ReplayStore =>
    compareAndSetReplayStore({ get: async () => found as never, set: async () => written as never })

  test('believes true and false, and nothing else: a result object is truthy also where nothing was written', async () => {
    await expect(over(true).claim('1', 1000)).resolves.toMatchObject({ state: 'claimed' })
    await expect(over(true, null).claim('1', 1000)).resolves.toMatchObject({ state: 'claimed' })
    await expect(over(false).claim('1', 1000)).resolves.toEqual({ state: 'running' })
    for (const written of [{ affectedRows: 0 }, 1, undefined, null, 'OK'])
      await expect(over(written).claim('1', 1000)).rejects.toThrow(/set\(\) has to give true/)
  })

  test('refuses what get() gives in another form', async () => {
    for (const found of ['{}', { value: { done: true } }, 1])
      await expect(over(true, found).claim('1', 1000)).rejects.toThrow(/get\(\) has to give/)
  })
})
