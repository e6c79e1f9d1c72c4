import type { Claim, ReplayStore } from './store.ts'
import { kindOf } from '../../lib/kind-of.ts'

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

/** How often a write is tried again that lost to another writer: each time the other one made progress. */
const ATTEMPTS = 20

/**
 * A replay store over anything that can compare and set. Expiry is kept in the value, by this host's clock:
 * clocks of workers that are minutes apart shorten or lengthen claims by as much.
 *
 * @example
 *   const replayStore = compareAndSetReplayStore({
 *     get: key => table.read(key),
 *     set: (key, value, expected, ttl) => table.writeWhere(key, expected?.version, { value, ttl }),
 *   })
 *
 * @param options how it is kept
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
        const found = await read(store, key)
        const entry = readEntry(found)
        if (entry !== undefined && entry.until > Date.now()) return { state: entry.done ? 'done' : 'running' }
        if (await write(store, key, { entry: { owner, done: false, until: Date.now() + ttl }, ttl }, found))
          return claimed(store, key, owner)
      }
      return { state: 'running' }
    },
  }
}

function claimed(store: CompareAndSet, key: string, owner: string): Claim {
  /** Changes the record as long as it is this owner's, or has no owner any more. */
  const change = async (done: boolean, ttl: number): Promise<void> => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const found = await read(store, key)
      const entry = readEntry(found)
      const isOurs = entry?.owner === owner
      // A renewal that comes late must not undo that it is done.
      if (isOurs && entry.done) return
      if (!isOurs && (!done || (entry !== undefined && entry.until > Date.now()))) return
      if (
        await write(
          store,
          key,
          { entry: { owner, done, until: Date.now() + ttl }, ttl: Math.max(ttl, 1) },
          found,
        )
      )
        return
    }
    throw new Error(
      `replayStore: set() has given false ${ATTEMPTS} times: look whether it compares with what get() gave`,
    )
  }
  return {
    state: 'claimed',
    complete: ttl => change(true, ttl),
    renew: ttl => change(false, ttl),
    release: () => change(false, 0),
  }
}

/** @throws {TypeError} for what is neither a record nor nothing */
async function read(store: CompareAndSet, key: string): Promise<Versioned | undefined> {
  const found: unknown = await store.get(key)
  if (found === undefined || found === null) return undefined
  const { value, version } = Object(found) as Partial<Versioned>
  if (typeof value === 'string') return { value, version }
  throw new TypeError(
    'replayStore: get() has to give { value, version } with value as it was set, or undefined',
  )
}

/**
 * Only `true` is believed: the result object of a database is truthy also where nothing was written.
 *
 * @throws {TypeError} for what is neither `true` nor `false`
 */
async function write(
  store: CompareAndSet,
  key: string,
  { entry, ttl }: { readonly entry: Entry; readonly ttl: number },
  expected: Versioned | undefined,
): Promise<boolean> {
  const written: unknown = await store.set(key, JSON.stringify(entry), expected, ttl)
  if (typeof written === 'boolean') return written
  throw new TypeError(
    'replayStore: set() has to give true where it has written and false where it has not, got ' +
      `${kindOf(written)}`,
  )
}

/** A record of another writer counts as none. */
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
