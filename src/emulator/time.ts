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
