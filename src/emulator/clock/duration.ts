const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/**
 * Milliseconds of a duration: a number of them, or text like `'24h'`, `'1.5h'`, `'30d'`, `'90s'`, `'500ms'`.
 *
 * @throws {TypeError} for anything else, and for time that runs backwards
 */
export function readDuration(value: number | string): number {
  const [, digits, unit] =
    typeof value === 'string' ? (/^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)$/.exec(value) ?? []) : []
  const milliseconds = typeof value === 'number' ? value : Number(digits) * (UNITS[unit ?? ''] ?? Number.NaN)
  if (!Number.isFinite(milliseconds) || milliseconds < 0)
    throw new TypeError(
      `a duration is a number of milliseconds, 0 or more, or text like '24h', '30d', '90s': got ` +
        `${JSON.stringify(value)}`,
    )
  return Math.round(milliseconds)
}
