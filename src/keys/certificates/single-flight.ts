import { elapsed } from '../../lib/clock.ts'

/** Milliseconds after which work counts as lost: workerd ends requests, and their work, without a word. */
export const FLIGHT_LIMIT: number = 15_000
/** Milliseconds between two looks at work that cannot be awaited. */
const POLL_INTERVAL = 50

/** Work of which there is one at a time. */
export interface SingleFlight {
  isUnderWay(): boolean
  /**
   * Does the work, or waits for the one under way, at most {@link FLIGHT_LIMIT}.
   *
   * @throws what the work throws, to whom began it
   */
  run(work: () => Promise<void>): Promise<void>
}

export function createSingleFlight(): SingleFlight {
  let flight: { readonly began: number; readonly landed: Promise<void> } | undefined
  const isUnderWay = (): boolean => flight !== undefined && elapsed(flight.began, Date.now()) < FLIGHT_LIMIT
  return {
    isUnderWay,
    async run(work) {
      if (flight !== undefined && isUnderWay()) return isWorkerd() ? poll(isUnderWay) : flight.landed
      let land: (() => void) | undefined
      const landed = new Promise<void>(resolve => (land = resolve))
      const limit = setTimeout(() => land?.(), FLIGHT_LIMIT)
      const own = (flight = { began: Date.now(), landed })
      try {
        await work()
      } finally {
        clearTimeout(limit)
        land?.()
        if (flight === own) flight = undefined
      }
    },
  }
}

/**
 * workerd does I/O on behalf of one request: where the request that began the work ends (its client has
 * gone), the work ends with it, and a promise that another request awaits is never settled.
 *
 * @see https://github.com/cloudflare/workerd/issues/210
 */
function isWorkerd(): boolean {
  return globalThis.navigator?.userAgent === 'Cloudflare-Workers'
}

async function poll(isUnderWay: () => boolean): Promise<void> {
  while (isUnderWay()) await new Promise(resolve => setTimeout(resolve, POLL_INTERVAL))
}
