import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ROOMS, type Room } from './rooms.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const source = (name: string): string => fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url))
const { files, except = [], topics } = ROOMS[process.env['ROOM'] as Room]
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^wechatpay-isomorphic$/, replacement: source('index') },
      {
        find: /^wechatpay-isomorphic\/(core|catalog|notification|crypto|emulator)$/,
        replacement: source('$1'),
      },
    ],
  },
  test: {
    include: topics.length === 0 ? [...files] : [...files, 'tests/mutation/conformance.cases.ts'],
    exclude: ['**/node_modules/**', ...except],
    env: { TOPICS: topics.join(',') },
    testTimeout: 20_000,
    isolate: false,
    fileParallelism: false,
  },
})
