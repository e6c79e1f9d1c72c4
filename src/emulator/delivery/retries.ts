import type { OutgoingNotification, V2Form } from './outbox.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const times = (count: number, wait: number): readonly number[] => Array.from({ length: count }, () => wait)

/** Milliseconds from each attempt that was not acknowledged to the next one, where nothing else is said. */
const ORDINARY: readonly number[] = [
  ...times(2, 15 * SECOND),
  30 * SECOND,
  3 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  ...times(3, 30 * MINUTE),
  60 * MINUTE,
  ...times(3, 3 * HOUR),
  ...times(2, 6 * HOUR),
]

/** Products with a schedule of their own, by the beginning of the type. */
const OTHERS: Readonly<Record<string, readonly number[]>> = {
  // A thousand times: all within a week, which is the other limit.
  'COMPLAINT.': [5 * SECOND, ...times(10, MINUTE), ...times(988, 5 * MINUTE)],
  'COUPON.USE': times(9, MINUTE),
  // The page's list begins with 0 s. Inferred: that is the first attempt.
  'PAYSCORE.': [...times(2, 15 * SECOND), 30 * SECOND, 3 * MINUTE, ...times(4, 30 * MINUTE), HOUR],
}

/** Of APIv2, where a product's pages have another schedule; they begin with 0 s, the first attempt. */
const OF_V2: Readonly<Record<NonNullable<V2Form['retries']>, readonly number[]>> = {
  contract: [...times(3, 10 * SECOND), ...times(3, 30 * SECOND), ...times(23, 5 * MINUTE)],
  deduction: [...times(2, 15 * SECOND), 30 * SECOND, 3 * MINUTE, ...times(4, 30 * MINUTE), HOUR],
}

/**
 * When a notification that was not acknowledged comes again.
 *
 * @param attempts how many there were before the last one
 * @returns milliseconds from the last one; nothing where it is given up
 */
export function retryAfter(
  { event_type, v2 }: Pick<OutgoingNotification, 'event_type' | 'v2'>,
  attempts: number,
): number | undefined {
  if (v2 !== undefined) return (v2.retries === undefined ? ORDINARY : OF_V2[v2.retries])[attempts]
  const own = Object.keys(OTHERS).find(beginning => event_type.startsWith(beginning))
  return (own === undefined ? ORDINARY : OTHERS[own]!)[attempts]
}
