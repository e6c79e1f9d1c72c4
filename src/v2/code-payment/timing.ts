import type { CodePaymentClock, PayByCodeOptions } from './outcome.ts'
import { ConfigurationError } from '../../errors/configuration-error.ts'
import { LONGEST_TIMER } from '../../lib/clock.ts'

/** A payment’s times, milliseconds. */
export interface Timing {
  readonly clock: CodePaymentClock
  readonly pollInterval: number
  readonly payTimeout: number
  readonly reverseTimeout: number
}

/** WeChat Pay asks for so long between a payment and its reversal. */
export const REVERSE_AFTER = 15_000
/** After so long the code that was scanned can pay nothing any more. */
export const CODE_LIFE = 60_000

const HOST_CLOCK: CodePaymentClock = {
  now: () => Date.now(),
  sleep: milliseconds => new Promise(resolve => void setTimeout(resolve, milliseconds)),
}

/** @throws {ConfigurationError} naming an option of the wrong kind */
export function timingOf(options: PayByCodeOptions): Timing {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError('options', 'expected an object of options, as in { signal, onProgress }')
  const { pollInterval = 5000, payTimeout = 30_000, reverseTimeout = 60_000, onProgress, clock } = options
  for (const [name, value] of Object.entries({ pollInterval, payTimeout, reverseTimeout }))
    if (!(typeof value === 'number' && value >= 0 && value <= LONGEST_TIMER))
      throw new ConfigurationError(name, `expected a number of milliseconds from 0 to ${LONGEST_TIMER}`)
  if (onProgress !== undefined && typeof onProgress !== 'function')
    throw new ConfigurationError('onProgress', 'expected a function')
  return { clock: clock ?? HOST_CLOCK, pollInterval, payTimeout, reverseTimeout }
}

/** Waits, or until the signal is aborted. */
export async function pause(
  clock: CodePaymentClock,
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (signal === undefined) return clock.sleep(milliseconds)
  if (signal.aborted) return
  let stop = (): void => undefined
  const aborted = new Promise<void>(resolve => {
    stop = resolve
    signal.addEventListener('abort', stop, { once: true })
  })
  await Promise.race([clock.sleep(milliseconds), aborted])
  signal.removeEventListener('abort', stop)
}
