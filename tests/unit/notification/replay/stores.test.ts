import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  compareAndSetReplayStore,
  memoryReplayStore,
  redisReplayStore,
  runOnce,
  type ReplayStore,
  type Versioned,
} from '../../../../src/notification.ts'
import { behaviours } from './behaviour.ts'
import { connect, type Connection } from './clients.ts'
import { startRedis, type RedisServer } from './redis-server.ts'

let redis: RedisServer
const connections: Connection[] = []

beforeAll(async () => {
  redis = await startRedis()
  for (const kind of ['redis', 'ioredis'] as const) connections.push(await connect(kind, redis.port))
}, 300_000)

afterAll(async () => {
  for (const connection of connections) await connection.close()
  await redis?.stop()
})

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

const stores: Readonly<Record<string, () => ReplayStore>> = {
  memoryReplayStore: memoryReplayStore,
  'redisReplayStore of redis': () => redisReplayStore(connections[0]!.client),
  'redisReplayStore of ioredis': () => redisReplayStore(connections[1]!.client, { prefix: 'io:' }),
  compareAndSetReplayStore: createTable,
}

describe.each(Object.entries(stores))('%s', (_, create) => {
  test.each(behaviours.map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
    await expect(run(create(), randomUUID())).resolves.toBeUndefined()
  })
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

test('redisReplayStore refuses what is no client', () => {
  for (const client of [null, {}, 'redis://localhost'])
    expect(() => redisReplayStore(client as never)).toThrow(
      /client: expected a client of redis .* or ioredis/,
    )
})

test('redisReplayStore believes OK and null, and nothing else', async () => {
  const claim = (reply: unknown): Promise<unknown> =>
    redisReplayStore({ call: async command => (command === 'SET' ? reply : 'running:other') }).claim(
      '1',
      1000,
    )
  for (const reply of ['OK', Buffer.from('OK')])
    await expect(claim(reply)).resolves.toMatchObject({ state: 'claimed' })
  await expect(claim(null)).resolves.toEqual({ state: 'running' })
  for (const reply of ['QUEUED', undefined, true, 1, false])
    await expect(claim(reply)).rejects.toThrow(/gave neither OK nor null for SET … NX/)
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

describe('runOnce', () => {
  const failing = (
    part: 'complete' | 'release',
    times: number,
  ): ReplayStore & { readonly calls: string[] } => {
    const calls: string[] = []
    const step = async (name: 'complete' | 'release'): Promise<void> => {
      calls.push(name)
      if (name === part && calls.filter(call => call === name).length <= times)
        throw new Error('the store is down')
    }
    return {
      calls,
      claim: async () => ({
        state: 'claimed',
        complete: () => step('complete'),
        release: () => step('release'),
      }),
    }
  }

  test('records a success twice before it gives up, and makes no failure of it', async () => {
    const once = failing('complete', 1)
    expect(await runOnce(once, '1', {}, async () => undefined)).toBe('ran')
    expect(once.calls).toEqual(['complete', 'complete'])
    const errors: unknown[] = []
    expect(
      await runOnce(
        failing('complete', 2),
        '1',
        { onStoreError: error => errors.push(error) },
        async () => undefined,
      ),
    ).toBe('ran')
    expect(errors).toEqual([new Error('the store is down')])
  })

  test('throws what the callback threw, also where the claim cannot be released', async () => {
    await expect(
      runOnce(failing('release', 1), '1', {}, () => Promise.reject(new Error('of the callback'))),
    ).rejects.toThrow('of the callback')
  })
})
