/** A date and time as WeChat Pay writes it: RFC 3339 in China's zone, to the second. */
export function chinaTime(milliseconds: number): string {
  return `${new Date(milliseconds + 8 * 3600_000).toISOString().slice(0, 19)}+08:00`
}
