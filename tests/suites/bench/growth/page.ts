import { sizesOf, type Series } from './series.ts'

/** Where and when something was measured. */
export interface Circumstances {
  /** Cores, processor, system. */
  readonly machine: string
  /** Version of Node. */
  readonly node: string
  /** `2026-11-25`. */
  readonly date: string
  /** Whether the machine had other work when it began. */
  readonly busy: boolean
}

/** The page of the documentation: the chart, and a table for each of its panels. */
export function renderPage(series: readonly Series[], { machine, node, date, busy }: Circumstances): string {
  const others = busy ? ' The machine had other work at the same time: the figures are provisional.' : ''
  return `# How it grows

Cost against size, made by \`npm run bench -- growth --write\` on ${date}: ${machine}, Node ${node}. Servers and clients share the cores, so that only comparisons within a table mean something.${others}

![Calls, notifications, bills, catalogs and clients by their size](benchmarks.svg)

In the chart *ours* is wechatpay-isomorphic, *axios-plugin* wechatpay-axios-plugin, *node-v3* wechatpay-node-v3, which verifies no responses.

${series.map(renderTable).join('\n\n')}
`
}

function renderTable(series: Series): string {
  const { title, size, unit, better } = series
  const { head, rows } = toCells(series)
  const cells = [['', ...head], ['---', ...head.map(() => '--:')], ...rows]
  return `## ${title}\n\n${unit} by ${size}; ${better} is better.\n\n${cells.map(row => `| ${row.join(' | ')} |`).join('\n')}`
}

/** A series as a table: a column for each size, a row for each contender. */
export function toCells(series: Series): { head: string[]; rows: string[][] } {
  const sizes = sizesOf(series)
  return {
    head: sizes.map(String),
    rows: series.lines.map(({ name, points }) => {
      const values = new Map(points)
      return [name, ...sizes.map(size => format(values.get(size)))]
    }),
  }
}

/** Three digits, without an exponent. */
function format(value: number | undefined): string {
  if (value === undefined) return ''
  return value >= 100 ? Math.round(value).toString() : String(Number(value.toPrecision(3)))
}
