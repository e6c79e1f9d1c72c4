import { writeFileSync } from 'node:fs'
import { run } from '../../../tools/run/run.ts'
import { renderChart } from '../growth/chart.ts'
import { bills, calls, catalogs, clients, notifications } from '../growth/measure.ts'
import { format, renderPage } from '../growth/page.ts'
import type { Series } from '../growth/series.ts'
import type { Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const docs = new URL('../../../../docs/', import.meta.url)

/** MiB of bills: `--quick` leaves out what takes minutes. */
const QUICK = [1, 16]
const LONG = [1, 16, 256, 1024, 4096]

/** Cost against size. With `--write` the page of the documentation and its chart are made, too. */
export async function growth(bench: Bench): Promise<readonly Table[]> {
  const series = [
    await calls(bench, [1, 16, 128, 1000]),
    await notifications(bench, [1, 4, 16, 64]),
    await bills(bench, bench.flags.has('--quick') ? QUICK : LONG),
    await catalogs(),
    await clients(bench, [1, 4, 16, 64, 256]),
  ]
  if (bench.flags.has('--write')) {
    const { stdout } = await run(bench.node, ['--version'])
    const date = new Date().toISOString().slice(0, 10)
    writeFileSync(new URL('benchmarks.md', docs), renderPage(series, stdout.trim().slice(1), date))
    writeFileSync(new URL('benchmarks.svg', docs), renderChart(series))
  }
  return series.map(toTable)
}

function toTable({ title, size, unit, lines }: Series): Table {
  const sizes = [...new Set(lines.flatMap(({ points }) => points.map(([each]) => each)))]
  return {
    title,
    notes: [`${unit}, by ${size}`],
    head: ['', ...sizes.map(String)],
    rows: lines.map(({ name, points }) => {
      const values = new Map(points)
      return [name, ...sizes.map(each => format(values.get(each)))]
    }),
  }
}
