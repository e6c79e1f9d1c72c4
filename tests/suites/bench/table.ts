import { median, quantile } from './statistics.ts'

/** What a topic has found. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How it was measured, a line each. */
  readonly notes: readonly string[]
}

/** A table as text, the first column to the left and the others to the right. */
export function formatTable({ title, head, rows, notes }: Table): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column]!.length)))
  const format = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd()
  return [
    title,
    ...notes.map(note => `  ${note}`),
    ...[format(head), widths.map(width => '-'.repeat(width)).join('  '), ...rows.map(format)].map(
      line => `  ${line}`,
    ),
    '',
  ].join('\n')
}

/** @param digits after the point */
export function fixed(value: number, digits = 0): string {
  return value.toFixed(digits)
}

export function percent(share: number): string {
  return `${fixed(share * 100)} %`
}

/** The median of several values with their quartiles: `93 % (90 %–97 %)`. */
export function spread(values: readonly number[], format: (value: number) => string): string {
  return `${format(median(values))} (${format(quantile(values, 0.25))}–${format(quantile(values, 0.75))})`
}

/** Whether a budget is kept; nothing fails because of it. */
export function verdict(kept: boolean): string {
  return kept ? 'kept' : 'MISSED'
}
