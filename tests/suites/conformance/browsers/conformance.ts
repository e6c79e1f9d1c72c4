import { readFileSync } from 'node:fs'
import type { Report, Result } from '../harness.ts'
import { launchChromium } from './chromium.ts'
import { checkInsecurePage } from './insecure-page.ts'
import { serve } from './serve.ts'

declare global {
  /** What the page has to say when it is done. */
  var report: Report | undefined
}

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Conformance</title><script src="/suite.js"></script><script src="/start.js"></script>'
const START = `suite.default.fetch(new Request(new URL('/chromium', location))).then(response => response.json()).then(report => { globalThis.report = report })`
/** The whole suite, in milliseconds. */
const TIME_LIMIT = 240_000

/** Runs the suite in a page. @param script path of the bundled suite */
export async function runInChromium(script: string): Promise<Report> {
  const server = await serve({
    '/': ['text/html', PAGE],
    '/suite.js': ['text/javascript', readFileSync(script, 'utf8')],
    '/start.js': ['text/javascript', START],
  })
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(String(error)))
    await page.goto(`http://localhost:${server.port}/`)
    for (
      const end = Date.now() + TIME_LIMIT;
      Date.now() < end;
      await new Promise(resolve => setTimeout(resolve, 200))
    ) {
      const report = await page.evaluate(() => globalThis.report)
      if (report !== undefined) return add(report, await checkInsecurePage(browser))
      if (errors.length > 0) throw new Error(errors.join('\n'))
    }
    throw new Error(`the page is not done after ${TIME_LIMIT} ms`)
  } finally {
    await browser.close()
    server.close()
  }
}

function add(report: Report, result: Result): Report {
  return {
    ...report,
    passed: report.passed + Number(result.status === 'passed'),
    failed: report.failed + Number(result.status === 'failed'),
    results: [...report.results, result],
  }
}
