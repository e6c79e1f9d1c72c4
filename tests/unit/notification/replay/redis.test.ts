import { expect, test } from 'vitest'
import { redisReplayStore, type RedisClient } from '../../../../src/notification.ts'

/** Clients that take every claim, as far as they are asked; real ones are tried in `stores.test.ts`. */
function createClients(): {
  readonly log: string[][]
  readonly redis: RedisClient
  readonly ioredis: RedisClient
} {
  const log: string[][] = []
  const take = async (command: string[]): Promise<string> => {
    log.push(command)
    return 'OK'
  }
  return {
    log,
    redis: { sendCommand: take },
    ioredis: { call: (command, ...parameters) => take([command, ...parameters]) },
  }
}

test.each(['redis', 'ioredis'] as const)('%s keeps a claim under its prefix, for its time', async name => {
  const { log, ...clients } = createClients()
  await redisReplayStore(clients[name]).claim('EV-1', 60_000)
  await redisReplayStore(clients[name], { prefix: 'shop:' }).claim('EV-1', 0.5)
  expect(log).toEqual([
    ['SET', 'wechatpay:notification:EV-1', expect.any(String), 'NX', 'PX', '60000'],
    ['SET', 'shop:EV-1', expect.any(String), 'NX', 'PX', '1'],
  ])
})

test('what has a call that is no function is asked by its sendCommand', async () => {
  const { log, redis } = createClients()
  await redisReplayStore(Object.assign(redis, { call: true })).claim('EV-1', 60_000)
  expect(log).toHaveLength(1)
})

test('what only has the names of a client is refused', () => {
  for (const client of [{ call: true }, { sendCommand: 'SET' }, { call: undefined, sendCommand: null }])
    expect(() => redisReplayStore(client as never)).toThrow(
      'client: expected a client of redis (with sendCommand) or ioredis (with call)',
    )
})
