import { compareAndSetReplayStore } from './compare-and-set.ts'
import type { ReplayStore } from './store.ts'

/** What is needed of the binding of a Durable Object class. */
export interface DurableObjectNamespaceLike {
  idFromName(name: string): unknown
  get(id: never): { fetch(url: string, init?: { method: string; body: string }): Promise<Response> }
}

/** What is needed of a Durable Object's state. */
export interface DurableObjectStateLike {
  readonly storage: {
    get(key: string): Promise<unknown>
    put(key: string, value: unknown): Promise<void>
    deleteAll(): Promise<void>
    setAlarm(time: number): Promise<void>
  }
}

interface Write {
  readonly value: string
  readonly expected: string | null
  readonly ttl: number
}

const KEY = 'record'
const URL_OF_OBJECT = 'https://replay.invalid/'

/**
 * The Durable Object class behind {@link durableObjectReplayStore}, one object a notification: `export {
 * ReplayGuard } from 'wechatpay-isomorphic/notification'` in the Worker, and a binding of it in its
 * configuration. An object removes itself by an alarm when its record has expired.
 */
export class ReplayGuard {
  readonly #storage: DurableObjectStateLike['storage']

  constructor(state: DurableObjectStateLike) {
    this.#storage = state.storage
  }

  /**
   * Between two awaits of storage no other event is delivered, so that reading, comparing and writing are one
   * step.
   */
  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST') return Response.json({ value: await this.#current() })
    const { value, expected, ttl } = (await request.json()) as Write
    if ((await this.#current()) !== expected) return Response.json({ written: false })
    await this.#storage.put(KEY, value)
    await this.#storage.setAlarm(Date.now() + ttl)
    return Response.json({ written: true })
  }

  async #current(): Promise<string | null> {
    const value = await this.#storage.get(KEY)
    return typeof value === 'string' ? value : null
  }

  async alarm(): Promise<void> {
    await this.#storage.deleteAll()
  }
}

/**
 * A replay store in Durable Objects, shared by all Workers of an account.
 *
 * @example
 *   const replayStore = durableObjectReplayStore(env.REPLAY_GUARD)
 *   const handler = wxpay.notifications.handler(callback, { replayStore })
 *
 * @param namespace the binding of a class {@link ReplayGuard}
 */
export function durableObjectReplayStore(namespace: DurableObjectNamespaceLike): ReplayStore {
  const objectOf = (id: string): ReturnType<DurableObjectNamespaceLike['get']> =>
    namespace.get(namespace.idFromName(id) as never)
  return compareAndSetReplayStore(
    {
      async get(id) {
        const { value } = (await (await objectOf(id).fetch(URL_OF_OBJECT)).json()) as { value: string | null }
        return value === null ? undefined : { value, version: value }
      },
      async set(id, value, expected, ttl) {
        const body = JSON.stringify({ value, expected: expected?.value ?? null, ttl } satisfies Write)
        const { written } = (await (
          await objectOf(id).fetch(URL_OF_OBJECT, { method: 'POST', body })
        ).json()) as { written: boolean }
        return written
      },
    },
    { prefix: '' },
  )
}
