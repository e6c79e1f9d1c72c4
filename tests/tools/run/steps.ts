import type { Report } from '../../suites/conformance/harness.ts'
import { runOn, RUNTIMES } from '../../suites/conformance/runners/runners.ts'
import { installClients } from '../../suites/interop/install.ts'
import { checkPackage, type Check } from '../../suites/package/check.ts'
import { checkToolchains } from '../../suites/package/toolchains.ts'
import { installRuntimes, runtimePath } from '../runtimes/install.ts'
import { run } from './run.ts'
import type { Outcome, Step } from './schedule.ts'
import { runTests } from './vitest.ts'

/** Everything that `npm test` does. */
export const steps: readonly Step[] = [
  { name: 'lint', run: () => succeeds('npm', ['run', '--silent', 'lint']) },
  { name: 'format', run: () => succeeds('npm', ['run', '--silent', 'format:check']) },
  { name: 'unused', needs: ['build'], run: () => succeeds('npm', ['run', '--silent', 'unused']) },
  { name: 'build', run: () => succeeds('npm', ['run', '--silent', 'build']) },
  {
    name: 'runtimes',
    async run() {
      await installRuntimes()
      return { passed: 0, failed: 0, note: 'installed' }
    },
  },
  { name: 'types', needs: ['build'], run: () => succeeds('node_modules/.bin/tsc', ['-p', 'tsconfig.json']) },
  {
    name: 'types-src',
    needs: ['build'],
    run: () => succeeds('node_modules/.bin/tsc', ['-p', 'src/tsconfig.json', '--noEmit']),
  },
  // The longest first: no long one is then left to the end, where it would run alone.
  { name: 'unit', needs: ['build', 'runtimes'], run: () => runTests('unit') },
  { name: 'toolchains', needs: ['build', 'runtimes'], run: () => tryPackage(checkToolchains) },
  { name: 'docs', needs: ['build'], run: () => runTests('docs') },
  { name: 'coverage', needs: ['build'], run: () => succeeds('npm', ['run', '--silent', 'coverage']) },
  {
    name: 'interop',
    needs: ['build'],
    async run() {
      await installClients()
      return runTests('interop')
    },
  },
  { name: 'examples', needs: ['build', 'runtimes'], run: () => runTests('examples') },
  { name: 'page', needs: ['build'], run: () => runTests('page') },
  ...RUNTIMES.map((runtime): Step => ({
    name: runtime,
    needs: ['build', 'runtimes'],
    run: async () => toOutcome(await runOn(runtime)),
  })),
  { name: 'jsr', needs: ['build', 'runtimes'], run: tryPublishing },
  { name: 'package', needs: ['build', 'runtimes'], run: () => tryPackage(checkPackage) },
]

async function succeeds(program: string, args: readonly string[]): Promise<Outcome> {
  await run(program, args)
  return { passed: 1, failed: 0 }
}

async function tryPublishing(): Promise<Outcome> {
  const { stdout, stderr } = await run(runtimePath('.bin/deno'), ['publish', '--dry-run', '--allow-dirty'])
  if (/warning/i.test(stdout + stderr)) throw new Error(`deno publish has warnings\n${stdout}${stderr}`)
  return { passed: 1, failed: 0 }
}

function toOutcome({ passed, failed, excepted, results }: Report): Outcome {
  return {
    passed,
    failed,
    ...(excepted > 0 && { note: `${excepted} excepted` }),
    details: results
      .filter(({ status }) => status === 'failed')
      .map(({ name, reason }) => `${name}\n${reason}`),
  }
}

async function tryPackage(check: () => Promise<Check[]>): Promise<Outcome> {
  const checks = await check()
  const problems = checks.filter(({ problem }) => problem !== undefined)
  return {
    passed: checks.length - problems.length,
    failed: problems.length,
    details: problems.map(({ name, problem }) => `${name}\n${problem}`),
  }
}
