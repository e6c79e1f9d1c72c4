import { ConfigurationError } from '../../errors/configuration-error.ts'
import type { ReplayStore } from './store.ts'

interface Entry {
  readonly owner: object
  readonly done: boolean
  /** Milliseconds since 1970. */
  readonly until: number
}

/**
 * A replay store in the memory of one process: for development, and for a server that runs once. It forgets
 * everything when the process ends.
 *
 * @example
 *   const handler = wxpay.notifications.handler(callback, { replayStore: memoryReplayStore() })
 *
 * @param options how much is kept
 * @param options.max how many notifications are remembered at most, default 10000; beyond it those handled
 *   longest ago are forgotten first, never one that is being handled
 * @throws {ConfigurationError} where `max` is not a whole number above 0
 */
export function memoryReplayStore({ max = 10_000 }: { readonly max?: number | undefined } = {}): ReplayStore {
  if (!(Number.isInteger(max) && max > 0))
    throw new ConfigurationError(
      'max',
      'expected a whole number above 0: how many notifications are remembered',
    )
  /** In the order of their last change. */
  const entries = new Map<string, Entry>()
  const put = (id: string, entry: Entry): void => {
    entries.delete(id)
    entries.set(id, entry)
  }
  const makeRoom = (now: number): void => {
    if (entries.size < max) return
    for (const [id, { until }] of entries) if (until <= now) entries.delete(id)
    if (entries.size < max) return
    for (const [id, { done }] of entries) if (done) return void entries.delete(id)
    throw new Error(
      `${max} notifications are being handled at once, and memoryReplayStore({ max }) remembers no more: ` +
        'look for callbacks that never end, or give a larger max',
    )
  }
  return {
    async claim(id, ttl) {
      const now = Date.now()
      const found = entries.get(id)
      if (found !== undefined && found.until > now) return { state: found.done ? 'done' : 'running' }
      entries.delete(id)
      makeRoom(now)
      const owner = {}
      const isHeld = (): boolean => {
        const current = entries.get(id)
        return current?.owner === owner && !current.done
      }
      put(id, { owner, done: false, until: now + ttl })
      return {
        state: 'claimed',
        async complete(doneTtl) {
          const current = entries.get(id)
          if (current !== undefined && current.owner !== owner && current.until > Date.now()) return
          put(id, { owner, done: true, until: Date.now() + doneTtl })
        },
        async renew(claimTtl) {
          if (isHeld()) put(id, { owner, done: false, until: Date.now() + claimTtl })
        },
        async release() {
          if (isHeld()) entries.delete(id)
        },
      }
    },
  }
}
