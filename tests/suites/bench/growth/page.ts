import { cpus } from 'node:os'
import type { Series } from './series.ts'

/** The page of the documentation: a table for each series, and the chart beside it. */
export function renderPage(series: readonly Series[], node: string, date: string): string {
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}`
  return `# How it grows

Cost against size, made by \`npm run bench -- growth --write\` on ${date}: ${machine}, Node ${node}. Servers and clients share the cores, so that only comparisons within a table mean something.

![Calls, notifications, bills, catalogs and clients by their size](benchmarks.svg)

${series.map(renderTable).join('\n\n')}
`
}

function renderTable({ title, size, unit, lines }: Series): string {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(([each]) => each)))].sort(
    (a, b) => a - b,
  )
  const rows = lines.map(({ name, points }) => {
    const values = new Map(points)
    return [name, ...sizes.map(each => format(values.get(each)))]
  })
  const cells = [[`${unit} by ${size}`, ...sizes.map(String)], ['---', ...sizes.map(() => '--:')], ...rows]
  return `## ${title}\n\n${cells.map(row => `| ${row.join(' | ')} |`).join('\n')}`
}

/** Three digits, without an exponent. */
export function format(value: number | undefined): string {
  if (value === undefined) return ''
  return value >= 100 ? Math.round(value).toString() : String(Number(value.toPrecision(3)))
}
