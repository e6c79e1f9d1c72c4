import type { ReplayStore } from './store.ts'

/** How long claims and records live, in milliseconds. */
export interface RunOnceOptions {
  /**
   * After which the claim of a worker that crashed expires: longer than a callback ever takes. Default 300000
   * (5 min).
   */
  readonly claimTtl?: number | undefined
  /**
   * For which a handled notification is remembered: longer than WeChat Pay comes again, about 24 h. Default
   * 90000000 (25 h).
   */
  readonly doneTtl?: number | undefined
  /**
   * Gets the error of a store that fails to record a success, twice: the notification is handled all the
   * same, and once its claim has expired it could be claimed again.
   */
  readonly onStoreError?: ((error: unknown) => unknown) | undefined
}

const CLAIM_TTL = 5 * 60_000
const DONE_TTL = 25 * 3600_000

/**
 * Runs a callback unless another worker runs it or has run it.
 *
 * @returns `ran` here and now, `running` elsewhere, or `done` before
 * @throws what the callback throws, its claim released; or what `claim` throws. A store that fails after the
 *   callback has succeeded does not make a failure of it.
 */
export async function runOnce(
  store: ReplayStore,
  id: string,
  options: RunOnceOptions,
  callback: () => Promise<void>,
): Promise<'ran' | 'running' | 'done'> {
  const { claimTtl = CLAIM_TTL, doneTtl = DONE_TTL } = options
  const claim = await store.claim(id, claimTtl)
  if (claim.state !== 'claimed') return claim.state
  try {
    await callback()
  } catch (error) {
    // A store that fails now must not hide why the callback did; its claim expires by itself.
    await claim.release().catch(() => undefined)
    throw error
  }
  // Twice, because what is not recorded would be done again.
  await claim
    .complete(doneTtl)
    .catch(() => claim.complete(doneTtl))
    .catch(async (error: unknown) => options.onStoreError?.(error))
  return 'ran'
}
