const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const USUAL: readonly number[] = [
  15 * SECOND,
  15 * SECOND,
  30 * SECOND,
  3 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  30 * MINUTE,
  60 * MINUTE,
  3 * HOUR,
  3 * HOUR,
  3 * HOUR,
  6 * HOUR,
  6 * HOUR,
]

/** Types that come again by a schedule of their own. */
const OWN: Readonly<Record<string, readonly number[]>> = {
  'COUPON.USE': Array.from({ length: 9 }, () => MINUTE),
}

/** Milliseconds from each attempt that was not acknowledged to the next one. */
export function retriesOf(event_type: string): readonly number[] {
  return OWN[event_type] ?? USUAL
}
