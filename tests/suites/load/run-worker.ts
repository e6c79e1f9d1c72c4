/**
 * Starts workerd with the load and prints its outcome. For a Node that runs TypeScript. Arguments: the
 * bundled Worker, the input as JSON.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'

interface MiniflareModule {
  Miniflare: new (options: {
    modules: readonly { type: 'ESModule'; path: string; contents: string }[]
    cf: false
    compatibilityDate: string
  }) => {
    dispatchFetch(url: string, init: { method: string; body: string }): Promise<{ text(): Promise<string> }>
    dispose(): Promise<void>
  }
}

const require = createRequire(new URL('../../tools/runtimes/package.json', import.meta.url))
const { Miniflare } = require('miniflare') as MiniflareModule
const worker = new Miniflare({
  modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(process.argv[2]!, 'utf8') }],
  cf: false,
  compatibilityDate: '2026-07-01',
})
console.log(
  await (await worker.dispatchFetch('http://localhost/', { method: 'POST', body: process.argv[3]! })).text(),
)
// It stays, so that its sockets can be counted, until it is told to go.
await once(process, 'SIGTERM')
await worker.dispose()
