/** A date and time as WeChat Pay writes it: RFC 3339 in China's zone, to the second. */
export function chinaTime(milliseconds: number): string {
  return `${new Date(milliseconds + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`
}

/** A date and time as it stands in numbers and old fields: `20261122103000`, in China's zone. */
export function compactTime(milliseconds: number): string {
  return chinaTime(milliseconds).slice(0, 19).replace(/[-T:]/g, '')
}

/** The day in China's zone: `2026-11-22`. */
export function chinaDay(milliseconds: number): string {
  return chinaTime(milliseconds).slice(0, 10)
}

/** When a day like `2026-11-22` begins in China's zone, milliseconds since 1970; not a number for no day. */
export function startOfDay(day: string): number {
  const start = Date.parse(`${day}T00:00:00+08:00`)
  return Number.isFinite(start) && chinaDay(start) === day ? start : Number.NaN
}

/** Minutes since midnight in China's zone. */
export function minuteOfDay(milliseconds: number): number {
  return Math.floor((milliseconds - startOfDay(chinaDay(milliseconds))) / 60_000)
}
