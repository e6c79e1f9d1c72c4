import { readFileSync, rmSync } from 'node:fs'
import { root } from '../../../scripts/entries.ts'
import type { Outcome } from './schedule.ts'
import { run } from './run.ts'

/** Nothing is that slow: what takes longer hangs. Milliseconds. */
const LIMIT = 2_400_000

/** What is read of vitest's JSON report. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages?: readonly string[] | null
    }[]
  }[]
}

/**
 * Runs the tests of a project of `tests/vitest.config.ts`. Whatever did not pass has failed: what is skipped,
 * what is only planned, a file that does not load.
 */
export async function runTests(project: string): Promise<Outcome> {
  const report = new URL(`test-results/${project}.json`, root)
  rmSync(report, { force: true })
  const { code, stdout, stderr } = await run(
    'node_modules/.bin/vitest',
    [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      project,
      '--reporter=json',
      '--outputFile',
      report.pathname,
    ],
    { allowFailure: true, timeout: LIMIT },
  )
  const { testResults } = readReport(report, `${stdout}${stderr}`)
  const tests = testResults.flatMap(file => file.assertionResults)
  const details = [
    ...testResults
      .filter(
        file => file.status === 'failed' && file.assertionResults.every(({ status }) => status === 'passed'),
      )
      .map(({ name, message }) => `${name}\n${message}`),
    ...tests
      .filter(({ status }) => status !== 'passed')
      .map(
        ({ fullName, status, failureMessages }) =>
          `${fullName} (${status})\n${failureMessages?.join('\n') ?? ''}`,
      ),
  ]
  if (code !== 0 && details.length === 0) details.push(`vitest exits with ${code}\n${stderr}`)
  return { passed: tests.filter(({ status }) => status === 'passed').length, failed: details.length, details }
}

function readReport(report: URL, output: string): VitestReport {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    throw new Error(`vitest has left no report\n${output}`)
  }
}
