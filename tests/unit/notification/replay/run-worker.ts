/**
 * Starts workerd with the Worker and prints its response. For a Node that runs TypeScript. Arguments: the
 * bundled Worker.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'

interface MiniflareModule {
  Miniflare: new (options: {
    modules: readonly { type: 'ESModule'; path: string; contents: string }[]
    cf: false
    compatibilityDate: string
    durableObjects: Record<string, string>
  }) => {
    dispatchFetch(url: string): Promise<{ text(): Promise<string> }>
    dispose(): Promise<void>
  }
}

const require = createRequire(new URL('../../../tools/runtimes/package.json', import.meta.url))
const { Miniflare } = require('miniflare') as MiniflareModule
const worker = new Miniflare({
  modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(process.argv[2]!, 'utf8') }],
  cf: false,
  compatibilityDate: '2026-07-01',
  durableObjects: { GUARD: 'ReplayGuard' },
})
console.log(await (await worker.dispatchFetch('http://localhost/')).text())
await worker.dispose()
