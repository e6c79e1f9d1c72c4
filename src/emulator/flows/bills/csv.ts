/** A bill before it is text: a row is a value for each column. */
export interface BillTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly totals: Readonly<Record<string, string>>
}

/**
 * The file as WeChat Pay writes it: a byte order mark, back-ticks before values, the totals in the last two
 * lines.
 */
export function billText({ columns, rows, totals }: BillTable): string {
  const ticked = (values: readonly string[]): string => values.map(value => `\`${value}`).join(',')
  const lines = [
    columns.join(','),
    ...rows.map(ticked),
    Object.keys(totals).join(','),
    ticked(Object.values(totals)),
  ]
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
