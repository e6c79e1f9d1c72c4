import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const TESTS = 'tests/**/*.test.ts'
const INTEROP = 'tests/suites/interop/*.test.ts'
const PAGE = 'tests/suites/page/*.test.ts'
const EXAMPLES = 'tests/suites/examples/*.test.ts'
const DOCS = 'tests/suites/docs/site.test.ts'
/** Milliseconds: only what hangs is to fail by them, on a machine that does ten other things too. */
const limits = { testTimeout: 20_000, hookTimeout: 60_000 }

export default defineConfig({
  root,
  test: {
    include: [TESTS],
    allowOnly: false,
    passWithNoTests: false,
    // Each is a step of `npm test`: the clients of `interop`, browsers and what builds the site are installed apart.
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: [TESTS],
          exclude: ['**/node_modules/**', INTEROP, PAGE, EXAMPLES, DOCS],
          ...limits,
        },
      },
      { root, test: { name: 'page', include: [PAGE], ...limits } },
      { root, test: { name: 'interop', include: [INTEROP], ...limits } },
      {
        root,
        test: {
          name: 'examples',
          include: [EXAMPLES],
          ...limits,
          globalSetup: 'tests/suites/examples/install.ts',
        },
      },
      { root, test: { name: 'docs', include: [DOCS], ...limits } },
    ],
  },
})
