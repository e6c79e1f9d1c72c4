import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Report } from '../tests/conformance/harness.ts'
import { launchChromium } from './chromium.ts'

declare global {
  /** What the page has to say when it is done. */
  var report: Report | undefined
}

const PAGE = '<!doctype html><meta charset="utf-8"><title>Conformance</title><script src="/suite.js"></script><script src="/start.js"></script>'
const START = `suite.default.fetch(new Request(new URL('/chromium', location))).then(response => response.json()).then(report => { globalThis.report = report })`
/** The whole suite, in milliseconds. */
const TIME_LIMIT = 240_000

/** Runs the suite in a page. @param script path of the bundled suite */
export async function runInChromium(script: string): Promise<Report> {
  const server = await serve({ '/': ['text/html', PAGE], '/suite.js': ['text/javascript', readFileSync(script, 'utf8')], '/start.js': ['text/javascript', START] })
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
    for (const end = Date.now() + TIME_LIMIT; Date.now() < end; await new Promise(resolve => setTimeout(resolve, 200))) {
      const report = await page.evaluate(() => globalThis.report)
      if (report !== undefined) return report
      if (errors.length > 0) throw new Error(errors.join('\n'))
    }
    throw new Error(`the page is not done after ${TIME_LIMIT} ms`)
  } finally {
    await browser.close()
    server.close()
  }
}

/** Serves files by path on loopback, under a policy that forbids eval and anything from elsewhere. */
async function serve(files: Readonly<Record<string, readonly [type: string, text: string]>>): Promise<Server> {
  const server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? []
    if (type === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': "default-src 'self'" }).end(text)
  })
  await new Promise<void>(resolve => { server.listen(0, 'localhost', resolve) })
  return server
}
