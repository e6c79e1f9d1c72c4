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
  /** After which a store that does not answer has failed. Default 5000. */
  readonly storeTimeout?: number | undefined
  /**
   * Gets the error of a store that fails to record a success, twice, or to renew a claim: the notification is
   * handled all the same.
   */
  readonly onStoreError?: ((error: unknown) => unknown) | undefined
}

const CLAIM_TTL = 5 * 60_000
const DONE_TTL = 25 * 3600_000
const STORE_TIMEOUT = 5000

type Claimed = Extract<Claim, { state: 'claimed' }>

/**
 * Runs a callback unless another worker runs it or has run it.
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
  const report = async (error: unknown): Promise<void> => void (await options.onStoreError?.(error))
  const claim = readClaim(await limited('claim', storeTimeout, () => store.claim(id, claimTtl)))
  if (claim.state !== 'claimed') return claim.state
  const stopRenewing = keepRenewed(claim, claimTtl, storeTimeout, report)
  try {
    await callback()
  } catch (error) {
    stopRenewing()
    // A store that fails now must not hide why the callback did; its claim expires by itself.
    await limited('release', storeTimeout, () => claim.release()).catch(() => undefined)
    throw error
  }
  stopRenewing()
  const complete = (): Promise<void> => limited('complete', storeTimeout, () => claim.complete(doneTtl))
  // Twice, because what is not recorded would be done again.
  await complete().catch(complete).catch(report)
  return 'ran'
}

/**
 * What a store gave, as if a stranger had written it: only what is plainly `done` may be acknowledged.
 *
 * @throws {TypeError} for anything that is no claim
 */
function readClaim(claim: unknown): Claim {
  const { state, complete, release } = (
    typeof claim === 'object' && claim !== null ? claim : {}
  ) as Partial<Claimed>
  const isKnown = ['running', 'done'].includes(String(state))
  const isClaimed = state === 'claimed' && typeof complete === 'function' && typeof release === 'function'
  if (isKnown || isClaimed) return claim as Claim
  throw new TypeError(
    "replayStore: claim() has to give { state: 'claimed', complete, release }, { state: 'running' } or " +
      `{ state: 'done' }, got ${typeof claim === 'object' && claim !== null ? 'another object' : String(claim)}`,
  )
}

/** Keeps a claim from expiring under a callback that takes long. @returns what ends that */
function keepRenewed(
  claim: Claimed,
  ttl: number,
  timeout: number,
  report: (error: unknown) => Promise<void>,
): () => void {
  if (claim.renew === undefined) return () => undefined
  const timer = setInterval(
    () => {
      void limited('renew', timeout, async () => claim.renew?.(ttl)).catch(report)
    },
    Math.max(ttl / 3, 1),
  )
  return () => clearInterval(timer)
}

/** Calls a store, which may throw at once, reject, or never answer. */
async function limited<Result>(
  name: string,
  milliseconds: number,
  call: () => Promise<Result> | Result,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const message = `replayStore: ${name}() has not answered within ${milliseconds} ms`
    timer = setTimeout(() => reject(new Error(message)), milliseconds)
  })
  try {
    return await Promise.race([(async () => call())(), late])
  } finally {
    clearTimeout(timer)
  }
}
