import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const INTEROP = 'tests/suites/interop/**/*.test.ts'
const INSTALLED = '**/node_modules/**'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    testTimeout: 20_000,
    allowOnly: false,
    passWithNoTests: false,
    // Each is a step of `npm test`: the clients of `interop` are installed apart.
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [INSTALLED, INTEROP] },
      },
      { extends: true, test: { name: 'interop', include: [INTEROP], exclude: [INSTALLED] } },
    ],
  },
})
