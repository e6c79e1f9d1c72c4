import type { BillRow } from '../columns.ts'
import type { TotalsDifference } from './difference.ts'

/** Columns of the last line, and those of which they are the sums: today's names and those before. */
const SUMS: readonly (readonly [total: string, column: string])[] = [
  ['应结订单总金额', '应结订单金额'],
  ['订单总金额', '订单金额'],
  ['退款总金额', '退款金额'],
  ['申请退款总金额', '申请退款金额'],
  ['充值券退款总金额', '充值券退款金额'],
  ['总交易额', '总金额'],
  ['总退款金额', '退款金额'],
  ['总企业红包退款金额', '企业红包退款金额'],
]
const COUNT = '总交易单数'

/** What the rows of a bill come to. */
export interface RowTotals {
  add(row: BillRow): void
  /**
   * Compared with what the bill says at its end. Fees are left out: a row's is rounded, and has more decimals
   * than fen.
   */
  compare(totals: readonly BillRow[]): TotalsDifference[]
}

export function createRowTotals(): RowTotals {
  const columns = new Set(SUMS.map(([, column]) => column))
  let rows = 0
  /** NaN where a row has no whole number of fen, so that it agrees with nothing. */
  const sums = new Map<string, number>()
  return {
    add(row) {
      rows++
      for (const column of columns) {
        const value = row[column]
        if (value !== undefined)
          sums.set(column, (sums.get(column) ?? 0) + (typeof value === 'number' ? value : Number.NaN))
      }
    },
    compare: totals => [
      ...differs(COUNT, rows, totals),
      ...SUMS.flatMap(([total, column]) =>
        totals.some(line => total in line) ? differs(total, sums.get(column) ?? 0, totals) : [],
      ),
    ],
  }
}

function differs(column: string, rows: number, totals: readonly BillRow[]): TotalsDifference[] {
  const [first] = totals
  // A bill of several files has as many last lines.
  const said =
    totals.length < 2 ? first?.[column] : totals.reduce((sum, line) => sum + Number(line[column]), 0)
  return said === rows ? [] : [{ kind: 'totals-differ', column, rows, totals: said }]
}
