/**
 * Sends one request to a worker in workerd and prints the response. For a Node that runs TypeScript.
 * Arguments: the bundled worker, its environment as JSON, the request's body. Calls to WeChat Pay go to the
 * server in EMULATOR_URL.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'

interface MiniflareModule {
  Miniflare: new (options: {
    modules: readonly { type: 'ESModule'; path: string; contents: string }[]
    bindings: Readonly<Record<string, string>>
    cf: false
    compatibilityDate: string
    outboundService(request: Request): Promise<Response>
  }) => {
    dispatchFetch(
      url: string,
      init: { method: string; body: string },
    ): Promise<{ status: number; text(): Promise<string> }>
    dispose(): Promise<void>
  }
  Response: typeof Response
}

const require = createRequire(new URL('../../tools/runtimes/package.json', import.meta.url))
const miniflare = require('miniflare') as MiniflareModule
const [bundle = '', env = '', body = ''] = process.argv.slice(2)
const worker = new miniflare.Miniflare({
  modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(bundle, 'utf8') }],
  bindings: JSON.parse(env) as Record<string, string>,
  cf: false,
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
const answer = await worker.dispatchFetch('http://localhost/', { method: 'POST', body })
console.log(JSON.stringify({ status: answer.status, body: await answer.text() }))
await worker.dispose()
