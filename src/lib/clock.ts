/** Seconds since 1970. */
export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000)
}

/** Milliseconds since `then`. A clock that was set back makes it long ago, so that nothing waits for it. */
export function elapsed(then: number, now: number): number {
  return now < then ? Infinity : now - then
}
