import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import type { Result } from '../harness.ts'
import { INSECURE_HOST } from './chromium.ts'
import { serve } from './serve.ts'

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Insecure</title><script type="module" src="/start.js"></script>'
const START = `
import { createFieldCipher } from '/wechatpay.js'
try {
  createFieldCipher({ certs: { PUB_KEY_ID_1: 'x' } })
  document.title = 'no error'
} catch (error) {
  document.title = [isSecureContext, error.name, error.option, error.message].join(' ')
}`

/**
 * A page over http from another host than localhost has no crypto.subtle: the single-file bundle has to say
 * so.
 */
export async function checkInsecurePage(browser: Browser): Promise<Result> {
  const bundle = readFileSync(new URL('../../../../dist/bundle/wechatpay.js', import.meta.url), 'utf8')
  const server = await serve({
    '/': ['text/html', PAGE],
    '/wechatpay.js': ['text/javascript', bundle],
    '/start.js': ['text/javascript', START],
  })
  const started = Date.now()
  const page = await browser.newPage()
  try {
    await page.goto(`http://${INSECURE_HOST}:${server.port}/`)
    await page.waitForFunction(() => document.title !== 'Insecure', undefined, { timeout: 20_000 })
    const title = await page.title()
    const passed = /^false ConfigurationError crypto .*not a secure context.*https.*localhost/.test(title)
    return {
      name: 'browser: an insecure page is told why it has no crypto.subtle',
      status: passed ? 'passed' : 'failed',
      time: Date.now() - started,
      ...(!passed && { reason: title }),
    }
  } finally {
    await page.close()
    server.close()
  }
}
