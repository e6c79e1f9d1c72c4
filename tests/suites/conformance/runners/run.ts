/**
 * `npm run conformance -- [--verbose] [--table] [runtime…]`: the suite on some or all runtimes; the package
 * has to be built. With `--table` what it found on all of them goes to docs/runtimes.md.
 */
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { installRuntimes } from '../../../tools/runtimes/install.ts'
import { root } from '../../../../scripts/entries.ts'
import { formatResult, type Report, type Runtime } from '../harness.ts'
import { runOn, RUNTIMES } from './runners.ts'
import { renderTable } from './table.ts'

const args = process.argv.slice(2)
const verbose = args.includes('--verbose')
const asTable = args.includes('--table')
const names = args.filter(argument => !argument.startsWith('--'))
const unknown = names.filter(name => !RUNTIMES.includes(name as Runtime))
if (unknown.length > 0)
  throw new Error(`no such runtime: ${unknown.join(', ')}. There are: ${RUNTIMES.join(', ')}`)

if (asTable && names.length > 0) throw new Error('--table is of all runtimes: name none')

await installRuntimes()
let failed = 0
const reports: Report[] = []
for (const runtime of names.length > 0 ? (names as Runtime[]) : RUNTIMES) {
  const report = await runOn(runtime)
  reports.push(report)
  for (const result of report.results)
    if (verbose || result.status === 'failed') console.log(formatResult(result))
  console.log(`${runtime}: ${report.passed} passed, ${report.failed} failed, ${report.excepted} excepted`)
  failed += report.failed
}
if (asTable) writeFileSync(new URL('docs/runtimes.md', root), renderTable(reports))
process.exitCode = failed === 0 ? 0 : 1
