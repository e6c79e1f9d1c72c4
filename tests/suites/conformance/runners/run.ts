/**
 * `npm run conformance -- [--verbose] [runtime…]`: the suite on some or all runtimes; the package has to be
 * built.
 */
import process from 'node:process'
import { installRuntimes } from '../../../tools/runtimes/install.ts'
import { formatResult, type Runtime } from '../harness.ts'
import { runOn, RUNTIMES } from './runners.ts'

const args = process.argv.slice(2)
const verbose = args.includes('--verbose')
const names = args.filter(argument => argument !== '--verbose')
const unknown = names.filter(name => !RUNTIMES.includes(name as Runtime))
if (unknown.length > 0)
  throw new Error(`no such runtime: ${unknown.join(', ')}. There are: ${RUNTIMES.join(', ')}`)

await installRuntimes()
let failed = 0
for (const runtime of names.length > 0 ? (names as Runtime[]) : RUNTIMES) {
  const report = await runOn(runtime)
  for (const result of report.results)
    if (verbose || result.status === 'failed') console.log(formatResult(result))
  console.log(`${runtime}: ${report.passed} passed, ${report.failed} failed, ${report.excepted} excepted`)
  failed += report.failed
}
process.exitCode = failed === 0 ? 0 : 1
