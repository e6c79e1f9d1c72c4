import { LONGEST_TIMER } from '../../lib/clock.ts'
import { within } from '../../lib/within.ts'
import type { Claim, ReplayStore } from './store.ts'

/** How long claims and records live, in milliseconds. */
export interface RunOnceOptions {
  /**
   * After which the claim of a worker that crashed expires. While the callback runs, the claim is renewed.
   * Default 300000 (5 min).
   */
  readonly claimTtl?: number | undefined
  /**
   * For which a handled notification is remembered: longer than WeChat Pay comes again, about 24 h. Default
   * 90000000 (25 h).
   */
  readonly doneTtl?: number | undefined
  /** After which a store that does not respond has failed. Default 5000. */
  readonly storeTimeout?: number | undefined
  /**
   * Gets the error of a store that fails to renew a claim while the callback runs (`isHandled` is `false`),
   * or to record a success, twice (`true`): neither makes a failure of the notification.
   */
  readonly onStoreError?: ((error: unknown, isHandled: boolean) => unknown) | undefined
}

/** Milliseconds: five minutes, and 25 hours. */
const CLAIM_TTL = 300_000
const DONE_TTL = 90_000_000
const STORE_TIMEOUT = 5000
type Claimed = Extract<Claim, { state: 'claimed' }>

/**
 * Runs a callback unless another worker runs it or has run it.
 *
 * @example
 *   const store = memoryReplayStore()
 *   const outcome = await runOnce(store, `order:${out_trade_no}`, {}, () => markPaid(out_trade_no))
 *
 * @returns `ran` here and now, `running` elsewhere, or `done` before
 * @throws what the callback throws, its claim released; or what is wrong with the store's claim. A store that
 *   fails after the callback has succeeded does not make a failure of it.
 */
export async function runOnce(
  store: ReplayStore,
  id: string,
  options: RunOnceOptions,
  callback: () => Promise<void>,
): Promise<'ran' | 'running' | 'done'> {
  const { claimTtl = CLAIM_TTL, doneTtl = DONE_TTL, storeTimeout = STORE_TIMEOUT } = options
  const ask: Ask = (name, call) =>
    within(
      Math.min(storeTimeout, LONGEST_TIMER),
      `replayStore: ${name}() has not answered within ${storeTimeout} ms: look at its connection`,
      // Within a promise of its own, because a store may throw at once.
      async () => call(),
    )
  const report = async (error: unknown, isHandled: boolean): Promise<void> => {
    try {
      await options.onStoreError?.(error, isHandled)
    } catch {
      // Who fails to take an error makes no failure of what has succeeded.
    }
  }
  const claim = await takeClaim(store, id, claimTtl, ask)
  if (claim.state !== 'claimed') return claim.state
  const stopRenewing = keepRenewed(claim, claimTtl, ask, error => report(error, false))
  try {
    await callback()
  } catch (error) {
    await stopRenewing()
    // A store that fails now must not hide why the callback did; its claim expires by itself.
    await ask('release', () => claim.release()).catch(() => undefined)
    throw error
  }
  await stopRenewing()
  const complete = (): Promise<void> => ask('complete', () => claim.complete(doneTtl))
  // Twice, because what is not recorded would be done again.
  await complete()
    .catch(complete)
    .catch((error: unknown) => report(error, true))
  return 'ran'
}

type Ask = <Result>(name: string, call: () => Promise<Result> | Result) => Promise<Result>

/** A claim that comes after its time is given back, so that the next delivery need not wait for it to expire. */
async function takeClaim(store: ReplayStore, id: string, ttl: number, ask: Ask): Promise<Claim> {
  let isLate = false
  const giveBack = async (given: unknown): Promise<void> => {
    const claim = readClaim(given)
    if (claim.state === 'claimed') await ask('release', () => claim.release())
  }
  try {
    return readClaim(
      await ask('claim', async () => {
        const given = await store.claim(id, ttl)
        if (isLate) await giveBack(given).catch(() => undefined)
        return given
      }),
    )
  } catch (error) {
    isLate = true
    throw error
  }
}

/**
 * What a store gave, as if a stranger had written it: only what is plainly `done` may be acknowledged. Each
 * part is read once.
 *
 * @throws {TypeError} for anything that is no claim
 */
function readClaim(given: unknown): Claim {
  const claim = (typeof given === 'object' && given !== null ? given : {}) as Partial<Claimed>
  const state: unknown = claim.state
  if (state === 'done' || state === 'running') return { state }
  const { complete, renew, release } = claim
  if (state === 'claimed' && typeof complete === 'function' && typeof release === 'function')
    return {
      state,
      complete: ttl => complete.call(claim, ttl),
      ...(typeof renew === 'function' && { renew: ttl => renew.call(claim, ttl) }),
      release: () => release.call(claim),
    }
  throw new TypeError(
    "replayStore: claim() has to give { state: 'claimed', complete, release }, { state: 'running' } or " +
      `{ state: 'done' }, got ${nameOf(given, state)}`,
  )
}

/** What kind of thing it is; a text of a store's own may be anything, and is not shown. */
function nameOf(given: unknown, state: unknown): string {
  if (given === null || typeof given === 'boolean' || given === undefined) return String(given)
  if (typeof given !== 'object') return `a ${typeof given}`
  return state === 'claimed' ? 'a claim without complete or release' : 'an object with another state'
}

/**
 * Keeps a claim from expiring under a callback that takes long.
 *
 * @returns what ends that, and waits for a renewal on its way, which must not come after the end
 */
function keepRenewed(
  { renew }: Claimed,
  ttl: number,
  ask: Ask,
  report: (error: unknown) => Promise<void>,
): () => Promise<void> {
  if (renew === undefined) return async () => undefined
  const pause = Math.min(Math.max(ttl / 3, 1), LONGEST_TIMER)
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let renewing: Promise<void> | undefined
  const wait = (): void => {
    if (!isOver) timer = setTimeout(() => void (renewing = renewNow()), pause)
  }
  const renewNow = async (): Promise<void> => {
    await ask('renew', () => renew(ttl)).catch(report)
    wait()
  }
  wait()
  return async () => {
    isOver = true
    clearTimeout(timer)
    await renewing
  }
}
