import { compareAndSetReplayStore } from './compare-and-set.ts'
import type { ReplayStore } from './store.ts'

/** What is needed of `Deno.Kv`. */
export interface DenoKv {
  get(
    key: readonly string[],
    options: { readonly consistency: 'strong' },
  ): Promise<{ readonly value: unknown; readonly versionstamp: string | null }>
  atomic(): DenoKvAtomic
}

/** What is needed of `Deno.AtomicOperation`. */
export interface DenoKvAtomic {
  check(check: { key: string[]; versionstamp: string | null }): DenoKvAtomic
  set(key: string[], value: unknown, options: { expireIn: number }): DenoKvAtomic
  commit(): Promise<{ readonly ok: boolean }>
}

/**
 * A replay store in Deno KV, shared by all isolates of a deployment.
 *
 * @example
 *   const handler = wxpay.notifications.handler(callback, { replayStore: denoKvReplayStore(kv) })
 *
 * @param kv of `await Deno.openKv()`
 * @param options how it is kept
 * @param options.prefix first part of keys; default `'wechatpay:notification'`
 */
export function denoKvReplayStore(
  kv: DenoKv,
  { prefix = 'wechatpay:notification' }: { readonly prefix?: string | undefined } = {},
): ReplayStore {
  return compareAndSetReplayStore(
    {
      async get(id) {
        const { value, versionstamp } = await kv.get([prefix, id], { consistency: 'strong' })
        return versionstamp === null ? undefined : { value: String(value), version: versionstamp }
      },
      async set(id, value, expected, ttl) {
        const versionstamp = typeof expected?.version === 'string' ? expected.version : null
        const { ok } = await kv
          .atomic()
          .check({ key: [prefix, id], versionstamp })
          .set([prefix, id], value, { expireIn: ttl })
          .commit()
        return ok
      },
    },
    { prefix: '' },
  )
}
