import type { Notification } from '../catalog/event.ts'
import { ConfigurationError } from '../errors/configuration-error.ts'
import { DEFAULT_BODY_LIMIT } from './parse.ts'
import type { ReplayStore } from './replay/store.ts'

/** What an error happened to. */
export interface NotificationFailure {
  /** The notification, where it could be opened. */
  readonly notification: Notification | undefined
  /**
   * Whether it has been acknowledged all the same, so that WeChat Pay does not come again: what the callback
   * left undone is to be made up for here.
   */
  readonly acknowledged: boolean
}

/** Options of `notifications.handler(callback, options)`. */
export interface HandlerOptions {
  /**
   * Keeps one notification that is delivered several times, at the same moment too, from running the callback
   * more than once. Without one the callback has to bear repetition itself.
   */
  replayStore?: ReplayStore | undefined
  /**
   * Milliseconds after which the claim of a worker that crashed expires; longer than the callback ever takes.
   * Default 300000 (5 min).
   */
  claimTtl?: number | undefined
  /**
   * Milliseconds for which a handled notification is remembered; default 90000000 (25 h), because WeChat Pay
   * comes again for about 24 h.
   */
  doneTtl?: number | undefined
  /** Bytes that a body may have; default 1048576. More is answered 413. */
  maxBodyBytes?: number | undefined
  /**
   * Status of the answer to WeChat Pay's probes with a deliberately wrong signature (SIGNTEST), 400 to 599;
   * default 401.
   */
  probeStatus?: number | undefined
  /**
   * Milliseconds after which the answer goes out while the callback goes on; WeChat Pay waits 5 s. Default
   * none, or 4000 where there is a `waitUntil`. With a `replayStore` that answer is 503, so that WeChat Pay
   * comes again and is told 204 once the callback has succeeded; without one it is 204, and a later failure
   * reaches `onError` alone.
   */
  deadline?: number | undefined
  /**
   * Keeps a worker alive for what goes on after the answer. The one that Cloudflare and Vercel hand to a
   * fetch handler is found by itself.
   */
  waitUntil?: ((promise: Promise<unknown>) => void) | undefined
  /**
   * Gets every error: of the callback, of the store, of a notification that was refused. Default:
   * `console.error` for what is not a refusal.
   */
  onError?: ((error: unknown, failure: NotificationFailure) => unknown) | undefined
}

/** With every default in its place. */
export type ResolvedHandlerOptions = Omit<HandlerOptions, 'maxBodyBytes' | 'probeStatus'> & {
  readonly maxBodyBytes: number
  readonly probeStatus: number
}

const KNOWN: Readonly<Record<keyof HandlerOptions, true>> = {
  replayStore: true,
  claimTtl: true,
  doneTtl: true,
  maxBodyBytes: true,
  probeStatus: true,
  deadline: true,
  waitUntil: true,
  onError: true,
}
const LONGEST_DEADLINE = 2 ** 31 - 1

/** @throws {ConfigurationError} naming an option that is not known or of the wrong kind */
export function resolveHandlerOptions(options: HandlerOptions): ResolvedHandlerOptions {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object')
  const unknown = Object.keys(options).find(name => !Object.hasOwn(KNOWN, name))
  if (unknown !== undefined)
    throw new ConfigurationError(unknown, 'is not an option of a notification handler')
  const {
    replayStore,
    claimTtl,
    doneTtl,
    maxBodyBytes = DEFAULT_BODY_LIMIT,
    probeStatus = 401,
    deadline,
    waitUntil,
    onError,
  } = options
  if (
    replayStore !== undefined &&
    (typeof replayStore !== 'object' || replayStore === null || typeof replayStore.claim !== 'function')
  )
    throw new ConfigurationError(
      'replayStore',
      'expected a store with claim(id, ttl), like memoryReplayStore()',
    )
  for (const [name, value] of Object.entries({ claimTtl, doneTtl, maxBodyBytes })) {
    if (value !== undefined && !(Number.isFinite(value) && value > 0))
      throw new ConfigurationError(name, 'expected a number above 0')
  }
  if (
    deadline !== undefined &&
    !(typeof deadline === 'number' && deadline >= 0 && deadline <= LONGEST_DEADLINE)
  )
    throw new ConfigurationError(
      'deadline',
      `expected a number of milliseconds from 0 to ${LONGEST_DEADLINE}`,
    )
  if (!(Number.isInteger(probeStatus) && probeStatus >= 400 && probeStatus <= 599))
    throw new ConfigurationError(
      'probeStatus',
      'expected a status from 400 to 599: a probe must not be acknowledged',
    )
  for (const [name, value] of Object.entries({ waitUntil, onError })) {
    if (value !== undefined && typeof value !== 'function')
      throw new ConfigurationError(name, 'expected a function')
  }
  return { ...options, maxBodyBytes, probeStatus }
}
