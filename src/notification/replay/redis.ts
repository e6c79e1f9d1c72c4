import { ConfigurationError } from '../../errors/configuration-error.ts'
import type { ReplayStore } from './store.ts'

/** What is needed of a client: `sendCommand` of `redis`, or `call` of `ioredis`. */
export type RedisClient =
  | { sendCommand(command: string[]): Promise<unknown> }
  | { call(command: string, ...parameters: string[]): Promise<unknown> }

const RUNNING = 'running:'
const DONE = 'done'

/** Marks a record as done where it is this owner's or has no owner: KEYS[1], owner, done, ttl in ms. */
const COMPLETE = `local found = redis.call('GET', KEYS[1])
if found and found ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1`

/** Lets a record of this owner live longer: KEYS[1], owner, ttl in ms. */
const RENEW = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 0`

/** Frees a record of this owner: KEYS[1], owner. */
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`

/**
 * A replay store in Redis, shared by all workers: `SET … NX PX` claims, a script completes or releases what
 * is still this worker's.
 *
 * @example
 *   const handler = wxpay.notifications.handler(callback, { replayStore: redisReplayStore(redis) })
 *
 * @param client of `redis` or `ioredis`, connected
 * @param options how it is kept
 * @param options.prefix of keys; default `'wechatpay:notification:'`
 * @throws {ConfigurationError} for what is neither client
 */
export function redisReplayStore(
  client: RedisClient,
  { prefix = 'wechatpay:notification:' }: { readonly prefix?: string | undefined } = {},
): ReplayStore {
  const send = commandOf(client)
  return {
    async claim(id, ttl) {
      const key = prefix + id
      const owner = RUNNING + globalThis.crypto.randomUUID()
      if (isWritten(await send('SET', key, owner, 'NX', 'PX', milliseconds(ttl)))) {
        return {
          state: 'claimed',
          complete: async doneTtl =>
            void (await send('EVAL', COMPLETE, '1', key, owner, DONE, milliseconds(doneTtl))),
          renew: async claimTtl => void (await send('EVAL', RENEW, '1', key, owner, milliseconds(claimTtl))),
          release: async () => void (await send('EVAL', RELEASE, '1', key, owner)),
        }
      }
      // Where it expired just now, the delivery after this one claims it.
      return { state: String(await send('GET', key)) === DONE ? 'done' : 'running' }
    },
  }
}

/**
 * Text, or bytes where the client is set to give those.
 *
 * @throws {TypeError} for what `SET … NX` does not return, as inside a transaction
 */
function isWritten(reply: unknown): boolean {
  if (reply === null) return false
  if (String(reply) === 'OK') return true
  throw new TypeError(
    'replayStore: the Redis client gave neither OK nor null for SET … NX: give a client that is ' +
      'connected and in no transaction',
  )
}

/** `ioredis` has a `sendCommand` too, which takes something else. */
function commandOf(client: RedisClient): (command: string, ...parameters: string[]) => Promise<unknown> {
  if (typeof client === 'object' && client !== null) {
    if ('call' in client && typeof client.call === 'function')
      return (command, ...parameters) => client.call(command, ...parameters)
    if ('sendCommand' in client && typeof client.sendCommand === 'function')
      return (...command) => client.sendCommand(command)
  }
  throw new ConfigurationError(
    'client',
    'expected a client of redis (with sendCommand) or ioredis (with call)',
  )
}

/** Redis takes whole milliseconds above 0. */
function milliseconds(ttl: number): string {
  return String(Math.max(1, Math.ceil(ttl)))
}
