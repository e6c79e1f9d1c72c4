import process from 'node:process'
const room = process.env.ROOM
export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignoreStatic: process.env.IGNORE_STATIC !== 'false',
  incremental: true,
  incrementalFile: `test-results/mutation/${room}.json`,
  tempDirName: 'test-results/mutation/tmp',
  ignorePatterns: ['dist', 'docs', 'test-results', 'tests/suites/bench', '.ci'],
  tsconfigFile: 'none.json',
  timeoutMS: 15000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `test-results/mutation/${room}.report.json` },
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false, reportTests: false },
  disableTypeChecks: false,
  allowConsoleColors: false,
}
