import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { alias } from './alias.ts'
import { ROOMS, type Room } from './rooms.ts'

const { files, except = [], last = [], topics } = ROOMS[process.env['ROOM'] as Room]

/** What fails soon ends a run: unit tests first, what takes longer last. */
class QuickFirst extends BaseSequencer {
  override async sort(given: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ['/tests/unit/', '/tests/suites/', ...last, '/tests/mutation/']
    const rank = ({ moduleId }: TestSpecification): number =>
      Math.max(...order.map((part, index) => (moduleId.includes(part) ? index : -1)))
    return [...given].sort(
      (one, other) => rank(one) - rank(other) || (one.moduleId < other.moduleId ? -1 : 1),
    )
  }
}

/** The tests of one room, as Stryker runs them again and again. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias },
  test: {
    include: topics.length === 0 ? [...files] : [...files, 'tests/mutation/conformance.cases.ts'],
    exclude: ['**/node_modules/**', ...except],
    env: { TOPICS: topics.join(',') },
    // What hangs has noticed the change.
    testTimeout: 10_000,
    // One worker for all files: starting one takes longer than most of them.
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickFirst },
  },
})
