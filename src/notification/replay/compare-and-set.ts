import type { Claim, ReplayStore } from './store.ts'

/** A value of a store, with what says whether it has changed since. */
export interface Versioned {
  readonly value: string
  /** Whatever {@link CompareAndSet.set} compares: a version number, an ETag, a versionstamp, the value itself. */
  readonly version: unknown
}

/** What is needed of a store: a database with a version column, DynamoDB, Azure tables, etcd, … */
export interface CompareAndSet {
  /**
   * What is there now, expired or not; `undefined` where nothing is. Consistent: never an older value than
   * the last one written.
   */
  get(key: string): Promise<Versioned | undefined>
  /**
   * Writes `value`, only where what is there is still of `expected.version`, or nothing where that is
   * `undefined`. Atomic.
   *
   * @param ttl milliseconds after which the store may remove it
   * @returns whether it was written
   */
  set(key: string, value: string, expected: Versioned | undefined, ttl: number): Promise<boolean>
}

/** One record: who has the claim until when, or that it is done until then. */
interface Entry {
  readonly owner: string
  readonly done: boolean
  /** Milliseconds since 1970. */
  readonly until: number
}

/** How often a write is tried again that lost to another one: each time somebody else got further. */
const ATTEMPTS = 20

/**
 * A replay store over anything that can compare and set. Expiry is kept in the value, by this host's clock:
 * clocks of workers that are minutes apart shorten or lengthen claims by as much.
 *
 * @param options.prefix of keys; default `'wechatpay:notification:'`
 */
export function compareAndSetReplayStore(
  store: CompareAndSet,
  { prefix = 'wechatpay:notification:' }: { readonly prefix?: string | undefined } = {},
): ReplayStore {
  return {
    async claim(id, ttl) {
      const key = prefix + id
      const owner = globalThis.crypto.randomUUID()
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const found = await store.get(key)
        const entry = readEntry(found)
        if (entry !== undefined && entry.until > Date.now()) return { state: entry.done ? 'done' : 'running' }
        if (
          await store.set(
            key,
            JSON.stringify({ owner, done: false, until: Date.now() + ttl } satisfies Entry),
            found,
            ttl,
          )
        )
          return claimed(store, key, owner)
      }
      return { state: 'running' }
    },
  }
}

function claimed(store: CompareAndSet, key: string, owner: string): Claim {
  /** Changes the record as long as it is this owner's, or nobody's any more. */
  const change = async (done: boolean, ttl: number): Promise<void> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const found = await store.get(key)
      const entry = readEntry(found)
      const isOurs = entry?.owner === owner
      if (!isOurs && (!done || (entry !== undefined && entry.until > Date.now()))) return
      if (
        await store.set(
          key,
          JSON.stringify({ owner, done, until: Date.now() + ttl } satisfies Entry),
          found,
          Math.max(ttl, 1),
        )
      )
        return
    }
    throw new Error('the replay store refused every write')
  }
  return {
    state: 'claimed',
    complete: ttl => change(true, ttl),
    renew: ttl => change(false, ttl),
    release: () => change(false, 0),
  }
}

/** A record that somebody else has written counts as none. */
function readEntry(found: Versioned | undefined): Entry | undefined {
  if (found === undefined) return undefined
  try {
    const { owner, done, until } = JSON.parse(found.value) as Partial<Entry>
    return typeof owner === 'string' && typeof done === 'boolean' && typeof until === 'number'
      ? { owner, done, until }
      : undefined
  } catch {
    return undefined
  }
}
