/**
 * Starts workerd with the suite and prints the report. For a Node that runs TypeScript. Arguments: the
 * bundled suite.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'

interface MiniflareModule {
  Miniflare: new (options: {
    modules: readonly { type: 'ESModule'; path: string; contents: string }[]
    cf: false
    compatibilityDate: string
    outboundService(request: unknown): never
  }) => {
    dispatchFetch(url: string): Promise<{ text(): Promise<string> }>
    dispose(): Promise<void>
  }
}

const require = createRequire(new URL('../../../tools/runtimes/package.json', import.meta.url))
const { Miniflare } = require('miniflare') as MiniflareModule
const worker = new Miniflare({
  // Listed, so that miniflare does not look for what is imported only elsewhere.
  modules: [{ type: 'ESModule', path: 'suite.mjs', contents: readFileSync(process.argv[2]!, 'utf8') }],
  cf: false,
  compatibilityDate: '2026-07-01',
  outboundService: () => {
    throw new Error('the suite has no business on the network')
  },
})
console.log(await (await worker.dispatchFetch('http://localhost/workerd')).text())
await worker.dispose()
