import { LONGEST_TIMER } from '../lib/clock.ts'
import type { Notification } from '../catalog/event.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { DEFAULT_BODY_LIMIT } from './parse.ts'
import { memoryReplayStore } from './replay/memory.ts'
import type { ReplayStore } from './replay/store.ts'

/** What an error happened to. */
export interface NotificationFailure<Given = Notification> {
  /** The notification, where it could be opened. */
  readonly notification: Given | undefined
  /**
   * Whether it has been acknowledged all the same, so that WeChat Pay does not come again: what the callback
   * left undone is to be made up for here.
   */
  readonly acknowledged: boolean
}

/** Options of `notifications.handler(callback, options)`. */
export interface HandlerOptions<Given = Notification> {
  /**
   * Keeps one notification that is delivered several times, at the same moment too, from running the callback
   * more than once. Default `memoryReplayStore()`, which is enough for one process; several processes share
   * Redis, Deno KV, Durable Objects or a database. `false`: none, so that the callback has to bear repetition
   * itself.
   */
  replayStore?: ReplayStore | false | undefined
  /**
   * Milliseconds after which the claim of a worker that crashed expires; while the callback runs it is
   * renewed. Default 300000 (5 min).
   */
  claimTtl?: number | undefined
  /**
   * Milliseconds for which a handled notification is remembered; default 90000000 (25 h), because WeChat Pay
   * comes again for about 24 h.
   */
  doneTtl?: number | undefined
  /** Milliseconds after which a replay store that does not respond has failed; default 5000. */
  storeTimeout?: number | undefined
  /** Bytes that a body may have; default 1048576. A larger one gets a 413. */
  maxBodyBytes?: number | undefined
  /**
   * Status of the response to WeChat Pay's probes with a deliberately wrong signature (SIGNTEST), 400 to 599;
   * default 401.
   */
  probeStatus?: number | undefined
  /**
   * Milliseconds after which the response goes out while the callback goes on; WeChat Pay waits 5 s. Default
   * none, or 4000 where there is a `waitUntil`. That response is 503, so that WeChat Pay comes again and is
   * told 204 once the callback has succeeded.
   */
  deadline?: number | undefined
  /**
   * Answers 204 at the deadline, before the callback has succeeded: WeChat Pay does not come again, and what
   * fails afterwards is lost but for `onError`. Default `false`.
   */
  acknowledgeBeforeHandled?: boolean | undefined
  /**
   * Keeps a worker alive for what goes on after the response. The one that Cloudflare and Vercel hand to a
   * fetch handler is found by itself.
   */
  waitUntil?: ((promise: Promise<unknown>) => void) | undefined
  /**
   * Gets every error: of the callback, of the store, of a request that was refused, whatever its method or
   * shape. Default: `console.error` for the callback's and the store's, and at most once a minute for each
   * kind of refusal that is mostly the merchant's own set-up (APIv3 key, keys of WeChat Pay, clock, where the
   * route is mounted).
   */
  onError?: ((error: unknown, failure: NotificationFailure<Given>) => unknown) | undefined
}

/** With every default in its place. */
export type ResolvedHandlerOptions<Given = Notification> = Omit<
  HandlerOptions<Given>,
  'maxBodyBytes' | 'probeStatus' | 'replayStore'
> & {
  readonly replayStore: ReplayStore | undefined
  readonly maxBodyBytes: number
  readonly probeStatus: number
}

const KNOWN: Readonly<Record<keyof HandlerOptions, true>> = {
  replayStore: true,
  storeTimeout: true,
  acknowledgeBeforeHandled: true,
  claimTtl: true,
  doneTtl: true,
  maxBodyBytes: true,
  probeStatus: true,
  deadline: true,
  waitUntil: true,
  onError: true,
}
/** @throws {ConfigurationError} naming an option that is not known or of the wrong kind */
export function resolveHandlerOptions<Given>(options: HandlerOptions<Given>): ResolvedHandlerOptions<Given> {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object of options, as in { replayStore, onError }')
  const unknown = Object.keys(options).find(name => !Object.hasOwn(KNOWN, name))
  if (unknown !== undefined)
    throw new ConfigurationError(
      unknown,
      `is not an option of a notification handler: there are ${Object.keys(KNOWN).join(', ')}`,
    )
  const {
    replayStore,
    claimTtl,
    doneTtl,
    storeTimeout,
    acknowledgeBeforeHandled,
    maxBodyBytes = DEFAULT_BODY_LIMIT,
    probeStatus = 401,
    deadline,
    waitUntil,
    onError,
  } = options
  if (
    replayStore !== undefined &&
    replayStore !== false &&
    (replayStore === null || typeof replayStore.claim !== 'function')
  )
    throw new ConfigurationError(
      'replayStore',
      'expected a store with claim(id, ttl), like memoryReplayStore(), or false for none',
    )
  for (const [name, value] of Object.entries({ claimTtl, doneTtl, storeTimeout, maxBodyBytes })) {
    if (value !== undefined && !(Number.isFinite(value) && value > 0))
      throw new ConfigurationError(
        name,
        `expected a number of ${name === 'maxBodyBytes' ? 'bytes' : 'milliseconds'} above 0`,
      )
  }
  // Timers take no more: with a larger number they would be over at once.
  for (const [name, value] of Object.entries({ deadline, storeTimeout })) {
    if (value !== undefined && !(typeof value === 'number' && value >= 0 && value <= LONGEST_TIMER))
      throw new ConfigurationError(name, `expected a number of milliseconds from 0 to ${LONGEST_TIMER}`)
  }
  if (!(Number.isInteger(probeStatus) && probeStatus >= 400 && probeStatus <= 599))
    throw new ConfigurationError(
      'probeStatus',
      'expected a status from 400 to 599: a probe must not be acknowledged',
    )
  for (const [name, value] of Object.entries({ waitUntil, onError })) {
    if (value !== undefined && typeof value !== 'function')
      throw new ConfigurationError(name, 'expected a function')
  }
  if (acknowledgeBeforeHandled !== undefined && typeof acknowledgeBeforeHandled !== 'boolean')
    throw new ConfigurationError('acknowledgeBeforeHandled', 'expected true or false')
  const store = replayStore === false ? undefined : (replayStore ?? memoryReplayStore())
  return { ...options, replayStore: store, maxBodyBytes, probeStatus }
}
