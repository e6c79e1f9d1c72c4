/** Starts Vercel's edge runtime with the suite and prints the report. Arguments: the bundled suite. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'

interface EdgeRuntimeModule {
  EdgeRuntime: new (options: { initialCode: string }) => { dispatchFetch(url: string): Promise<Response> }
}

const require = createRequire(new URL('../../../tools/runtimes/package.json', import.meta.url))
const { EdgeRuntime } = require('edge-runtime') as EdgeRuntimeModule
const initialCode = `${readFileSync(process.argv[2]!, 'utf8')}
addEventListener('fetch', event => event.respondWith(suite.default.fetch(event.request)))`
console.log(
  await (await new EdgeRuntime({ initialCode }).dispatchFetch('http://localhost/edge-runtime')).text(),
)
