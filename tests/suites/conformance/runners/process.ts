/**
 * Runs the suite in a process: Node, Bun, Deno. Arguments: the runtime's name. The report goes to stdout, a
 * line a case to stderr.
 */
import process from 'node:process'
import { cases } from '../cases/index.ts'
import { runCases, type Runtime } from '../harness.ts'

const report = await runCases(process.argv[2] as Runtime, cases, line => console.error(line))
console.log(JSON.stringify(report))
process.exitCode = report.failed === 0 ? 0 : 1
