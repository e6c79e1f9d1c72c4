import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ROOM_NAMES, ROOMS } from './rooms.ts'
import { alias } from './alias.ts'

/** Per cent of the lines of each room that its tests have to run. */
const LINES = 95
const all = Object.values(ROOMS)

/** `npm run coverage`: which lines the tests of the rooms run. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias },
  test: {
    include: [...all.flatMap(({ files }) => files), 'tests/mutation/conformance.cases.ts'],
    exclude: ['**/node_modules/**', ...all.flatMap(({ except = [] }) => except)],
    env: { TOPICS: [...new Set(all.flatMap(({ topics }) => topics))].join(',') },
    testTimeout: 20_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ROOM_NAMES.map(room => `src/${room}/**/*.ts`),
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'test-results/coverage',
      thresholds: Object.fromEntries(ROOM_NAMES.map(room => [`src/${room}/**`, { lines: LINES }])),
    },
  },
})
