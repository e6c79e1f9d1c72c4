/** The longest time, in milliseconds, that a timer can wait: a longer one fires at once. */
export const LONGEST_TIMER: number = 2_147_483_647

/** Seconds since 1970. */
export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}

/** Milliseconds since `then`. A clock that was set back makes it long ago, so that nothing waits for it. */
export function elapsed(then: number, now: number): number {
  return now < then ? Infinity : now - then
}
