/**
 * Serves a worker with workerd, and prints where. For a Node that runs TypeScript. Arguments: the bundled
 * worker, its environment as JSON. Calls to WeChat Pay go to the server in EMULATOR_URL.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'

interface MiniflareModule {
  Miniflare: new (options: {
    modules: readonly { type: 'ESModule'; path: string; contents: string }[]
    bindings: Readonly<Record<string, string>>
    cf: false
    port: number
    compatibilityDate: string
    outboundService(request: Request): Promise<Response>
  }) => { readonly ready: Promise<URL> }
  Response: typeof Response
}

const require = createRequire(new URL('../../tools/runtimes/package.json', import.meta.url))
const miniflare = require('miniflare') as MiniflareModule
const [bundle = '', env = ''] = process.argv.slice(2)
const worker = new miniflare.Miniflare({
  modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(bundle, 'utf8') }],
  bindings: JSON.parse(env) as Record<string, string>,
  cf: false,
  port: 0,
  compatibilityDate: '2026-07-01',
  async outboundService(request) {
    const { origin, pathname, search } = new URL(request.url)
    if (origin !== 'https://api.mch.weixin.qq.com') throw new Error(`the worker calls ${origin}`)
    const text = await request.text()
    const answer = await fetch(process.env['EMULATOR_URL'] + pathname + search, {
      method: request.method,
      headers: Object.fromEntries(request.headers),
      ...(text !== '' && { body: text }),
    })
    return new miniflare.Response(await answer.arrayBuffer(), {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
    })
  },
})
const { port } = await worker.ready
console.log(`listening on ${port}`)
