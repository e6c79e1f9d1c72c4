import { readFileSync } from 'node:fs'
import type { Report, Result } from '../harness.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import { checkInsecurePage } from './insecure-page.ts'
import { serve } from './serve.ts'
import { launchWebKit } from './webkit.ts'

/** The browsers that the suite runs in. */
export const BROWSERS = ['chromium', 'firefox', 'webkit'] as const

export type BrowserName = (typeof BROWSERS)[number]

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Conformance</title>' +
  '<script src="/suite.js"></script><script src="/start.js"></script>'
/** The page sends its report itself, so that a browser has to do no more than to open it. */
const startOf = (browser: BrowserName): string => `
const send = (path, text) => fetch(path, { method: 'POST', body: text })
addEventListener('error', event => send('/failure', String(event.error ?? event.message)))
suite.default.fetch(new Request(new URL('/${browser}', location)))
  .then(response => response.text())
  .then(text => send('/report', text), error => send('/failure', String(error)))`
/** The whole suite, in milliseconds. */
const TIME_LIMIT = 240_000

/** Opens a page, and checks what else there is to check in that browser. */
interface Opened {
  extra?(): Promise<Result>
  close(): Promise<void>
}

const OPEN: Readonly<Record<BrowserName, (url: string) => Promise<Opened>>> = {
  async chromium(url) {
    const browser = await launchChromium()
    await (await browser.newPage()).goto(url)
    return { extra: () => checkInsecurePage(browser), close: () => browser.close() }
  },
  async firefox(url) {
    const browser = await launchFirefox()
    await (await browser.newPage()).goto(url)
    return { close: () => browser.close() }
  },
  async webkit(url) {
    const page = await launchWebKit()
    await page.open(url)
    return { close: page.close }
  },
}

/**
 * Runs the suite in a page.
 *
 * @param script path of the bundled suite
 */
export async function runInBrowser(name: BrowserName, script: string): Promise<Report> {
  const { resolve, reject, promise } = settled<string>()
  const server = await serve(
    {
      '/': ['text/html', PAGE],
      '/suite.js': ['text/javascript', readFileSync(script, 'utf8')],
      '/start.js': ['text/javascript', startOf(name)],
    },
    { '/report': resolve, '/failure': text => reject(new Error(text)) },
  )
  const timer = setTimeout(() => reject(new Error(`the page is not done after ${TIME_LIMIT} ms`)), TIME_LIMIT)
  let opened: Opened | undefined
  try {
    opened = await OPEN[name](`http://localhost:${server.port}/`)
    const report = JSON.parse(await promise) as Report
    return opened.extra === undefined ? report : add(report, await opened.extra())
  } finally {
    clearTimeout(timer)
    await opened?.close()
    server.close()
  }
}

function settled<Value>(): {
  readonly promise: Promise<Value>
  resolve(value: Value): void
  reject(error: Error): void
} {
  let resolve: (value: Value) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<Value>((fulfil, refuse) => {
    resolve = fulfil
    reject = refuse
  })
  // A page may fail before anybody waits for it.
  promise.catch(() => undefined)
  return { promise, resolve, reject }
}

function add(report: Report, result: Result): Report {
  return {
    ...report,
    passed: report.passed + Number(result.status === 'passed'),
    failed: report.failed + Number(result.status === 'failed'),
    results: [...report.results, result],
  }
}
