import type { Options as KyOptions, RetryOptions } from 'ky'

/**
 * WeChat Pay's writes are idempotent by business number, so that every verb may be tried again; only network
 * failures and these answers are worth it, a time-out among the failures. Two retries; 0.3 s, then 0.6 s,
 * jittered; a `Retry-After` is honoured up to a minute.
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

/** ky's `retry` of a call over the client's over the defaults. */
export function mergeRetry(...options: readonly KyOptions['retry'][]): RetryOptions {
  return options.reduce<RetryOptions>(
    (merged, option) =>
      typeof option === 'number' ? { ...merged, limit: option } : { ...merged, ...option },
    DEFAULTS,
  )
}
