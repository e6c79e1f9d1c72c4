import { HTTPError, type Options as KyOptions, type RetryOptions } from 'ky'

/**
 * Network failures and these responses are worth another try, a time-out among the failures. Two retries; 0.3
 * s, then 0.6 s, jittered; a `Retry-After` is honoured up to a minute.
 */
const DEFAULTS: RetryOptions = {
  limit: 2,
  methods: ['get', 'post', 'put', 'patch', 'delete'],
  statusCodes: [429, 500, 502, 503, 504],
  afterStatusCodes: [429, 500, 502, 503, 504],
  maxRetryAfter: 60_000,
  retryOnTimeout: true,
  jitter: true,
}

/**
 * ky's `retry` of a call over the client's over the defaults.
 *
 * @param repeatable whether the call may be carried out twice. One that may not is repeated only where it
 *   cannot have been carried out, unless `methods` or `shouldRetry` of the caller decide
 */
export function mergeRetry(repeatable: boolean, ...options: readonly KyOptions['retry'][]): RetryOptions {
  const given = Object.assign({}, ...options.map(toOptions)) as RetryOptions
  const decided = given.methods !== undefined || given.shouldRetry !== undefined
  return repeatable || decided ? { ...DEFAULTS, ...given } : { ...DEFAULTS, ...WHERE_HARMLESS, ...given }
}

function toOptions(option: KyOptions['retry']): RetryOptions | undefined {
  return typeof option === 'number' ? { limit: option } : option
}

/** Of a call that may not be carried out twice. */
const WHERE_HARMLESS: RetryOptions = {
  shouldRetry: ({ error }) => (cannotHaveHappened(error) ? undefined : false),
}

/** Codes of hosts for a connection that was never made. */
const NOT_CONNECTED: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
])

/**
 * Whether WeChat Pay cannot have carried out a call that failed: it was refused for its rate, or never
 * arrived.
 */
function cannotHaveHappened(error: unknown): boolean {
  if (error instanceof HTTPError) return error.response.status === 429
  let cause: unknown = error
  // ky's error around fetch's around the socket's.
  for (let depth = 0; depth < 4 && cause instanceof Error; depth++) {
    if ('code' in cause && NOT_CONNECTED.has(cause.code)) return true
    cause = cause.cause
  }
  return false
}
