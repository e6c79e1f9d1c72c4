import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import process from 'node:process'
import { run } from '../../../tools/run/run.ts'
import { growBills } from '../growth/bills.ts'
import { growCalls } from '../growth/calls.ts'
import { growCatalogs } from '../growth/catalogs.ts'
import { renderChart } from '../growth/chart.ts'
import { growClients } from '../growth/clients.ts'
import { growNotifications } from '../growth/notifications.ts'
import { renderPage, toCells, type Circumstances } from '../growth/page.ts'
import type { Series } from '../growth/series.ts'
import type { Table } from '../table.ts'
import type { Bench } from '../topic.ts'

const docs = new URL('../../../../docs/', import.meta.url)

/** Cost against size. With `--write` the page of the documentation and its chart are made, too. */
export async function growth(bench: Bench): Promise<readonly Table[]> {
  const circumstances = await readCircumstances(bench.node)
  const series = [
    ...(await growCalls(bench)),
    await growNotifications(bench),
    await growClients(bench),
    ...(await growBills(bench)),
    ...(await growCatalogs(bench)),
  ]
  if (bench.options.write) {
    writeFileSync(new URL('benchmarks.md', docs), renderPage(series, circumstances))
    writeFileSync(new URL('benchmarks.svg', docs), renderChart(series))
  }
  return series.map(toTable)
}

/** Over the last five minutes, so that building the package counts little. */
async function readCircumstances(node: string): Promise<Circumstances> {
  const processors = cpus()
  const { stdout } = await run(node, ['--version'])
  return {
    machine: `${processors.length} cores, ${processors[0]?.model ?? 'unknown processor'}, ${process.platform} ${process.arch}`,
    node: stdout.trim().slice(1),
    date: new Date().toISOString().slice(0, 10),
    busy: loadavg()[1]! > processors.length / 2,
  }
}

function toTable(series: Series): Table {
  const { title, size, unit, better } = series
  const { head, rows } = toCells(series)
  return { title, notes: [`${unit} by ${size}; ${better} is better`], head: ['', ...head], rows }
}
