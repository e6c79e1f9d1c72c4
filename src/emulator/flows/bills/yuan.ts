/** Fen as bills write them: yuan with two decimals. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** A time as bills write it, in China's zone. */
export function billTime(milliseconds: number): string {
  return new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}

/**
 * The milliseconds of a day in China's zone.
 *
 * @param day `2026-11-22`
 */
export function spanOf(day: string): readonly [from: number, until: number] {
  const from = Date.parse(`${day}T00:00:00+08:00`)
  return [from, from + 24 * 3_600_000]
}
