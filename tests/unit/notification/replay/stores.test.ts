import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { redisReplayStore, runOnce, type ReplayStore } from '../../../../src/notification.ts'
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

/** In real time, because a server's clock cannot be moved. */
const stores: Readonly<Record<string, () => ReplayStore>> = {
  'redisReplayStore of redis': () => redisReplayStore(connections[0]!.client),
  'redisReplayStore of ioredis': () => redisReplayStore(connections[1]!.client, { prefix: 'io:' }),
}

describe.each(Object.entries(stores))('%s', (_, create) => {
  test.each(behaviours.map(({ name, run }) => [name, run] as const))('%s', async (_name, run) => {
    await expect(run(create(), randomUUID())).resolves.toBeUndefined()
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
