/** `npm test -- [step…]`: all of the tests, or some of them with what they need. The last line is the sum. */
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { runSteps, selectSteps, type StepResult } from './schedule.ts'
import { steps } from './steps.ts'

const results = await runSteps(
  selectSteps(steps, process.argv.slice(2)),
  Math.min(availableParallelism(), 4),
  name => process.stderr.write(`${name} …\n`),
)

for (const { name, details = [] } of results) {
  for (const detail of details) console.log(`\n✗ ${name}: ${detail.trimEnd()}`)
}
console.log(
  `\n${[['step', 'passed', 'failed', 'seconds', ''], ...results.map(toRow)].map(toLine).join('\n')}\n`,
)

const sum = (count: (result: StepResult) => number): number =>
  results.reduce((total, result) => total + count(result), 0)
const failed = sum(result => result.failed)
console.log(`${sum(result => result.passed)} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function toRow({ name, passed, failed: failures, time, note = '' }: StepResult): string[] {
  return [name, String(passed), String(failures), (time / 1000).toFixed(1), note]
}

function toLine([name = '', passed = '', failures = '', seconds = '', note = '']: readonly string[]): string {
  return `${name.padEnd(14)}${passed.padStart(8)}${failures.padStart(8)}${seconds.padStart(9)}  ${note}`.trimEnd()
}
