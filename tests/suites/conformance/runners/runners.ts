import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { BROWSERS, runInBrowser, type BrowserName } from '../browsers/conformance.ts'
import { root } from '../../../../scripts/entries.ts'
import { run } from '../../../tools/run/run.ts'
import { runtimePath } from '../../../tools/runtimes/install.ts'
import type { Report, Runtime } from '../harness.ts'
import { bundleSuite, type Form } from './bundle.ts'

/** A program that prints the report, with the bundled suite or the sources as its last argument but one. */
interface Command {
  readonly program: string
  readonly args: readonly string[]
  readonly suite: Form | 'sources'
}

const node24 = runtimePath('node24/bin/node')

const COMMANDS: Readonly<Record<Exclude<Runtime, BrowserName>, Command>> = {
  node: { program: process.execPath, args: [], suite: 'process' },
  node22: { program: runtimePath('node22/bin/node'), args: [], suite: 'process' },
  node24: { program: node24, args: [], suite: 'process' },
  node26: { program: runtimePath('node26/bin/node'), args: [], suite: 'process' },
  'node22-undici': { program: runtimePath('node22/bin/node'), args: [], suite: 'undici' },
  'node24-undici': { program: node24, args: [], suite: 'undici' },
  'node26-undici': { program: runtimePath('node26/bin/node'), args: [], suite: 'undici' },
  bun: { program: runtimePath('.bin/bun'), args: [], suite: 'process' },
  deno: { program: runtimePath('.bin/deno'), args: ['run', '--no-prompt', '--no-check'], suite: 'sources' },
  workerd: { program: node24, args: ['tests/suites/conformance/runners/workerd.ts'], suite: 'module' },
  'edge-runtime': {
    program: node24,
    args: ['tests/suites/conformance/runners/edge-runtime.ts'],
    suite: 'script',
  },
  'next-edge': {
    program: node24,
    args: ['tests/suites/conformance/runners/next-edge.ts'],
    suite: 'module',
  },
}

/** Every runtime that the suite runs on. */
export const RUNTIMES: readonly Runtime[] = [
  ...(Object.keys(COMMANDS) as Exclude<Runtime, BrowserName>[]),
  ...BROWSERS,
]

/**
 * Runs the suite; a runtime that does not get as far as a report is a report of one failure. The report is
 * kept as `test-results/conformance/<runtime>.json`.
 */
export async function runOn(runtime: Runtime): Promise<Report> {
  const report = await (
    isBrowser(runtime)
      ? runInBrowser(runtime, await bundleSuite('script'))
      : runCommand(runtime, COMMANDS[runtime])
  ).catch((error: unknown): Report => {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      runtime,
      passed: 0,
      failed: 1,
      excepted: 0,
      results: [{ name: `${runtime} runs the suite`, status: 'failed', time: 0, reason }],
    }
  })
  const folder = new URL('test-results/conformance/', root)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${runtime}.json`, folder), `${JSON.stringify(report, undefined, 2)}\n`)
  return report
}

function isBrowser(runtime: Runtime): runtime is BrowserName {
  return (BROWSERS as readonly string[]).includes(runtime)
}

async function runCommand(runtime: Runtime, { program, args, suite }: Command): Promise<Report> {
  const file = suite === 'sources' ? 'tests/suites/conformance/runners/process.ts' : await bundleSuite(suite)
  const { stdout, stderr, code } = await run(program, [...args, file, runtime], { allowFailure: true })
  const report = parseReport(stdout)
  if (report === undefined || (code !== 0 && report.failed === 0))
    throw new Error(
      `exit code ${code}, ${report === undefined ? 'no report' : 'though every case passed'}\n${stdout}${stderr}`,
    )
  return report
}

/** The report is the last line. */
function parseReport(stdout: string): Report | undefined {
  try {
    const report: Report = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
    return Array.isArray(report.results) ? report : undefined
  } catch {
    return undefined
  }
}
