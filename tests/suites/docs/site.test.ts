import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../../scripts/entries.ts'
import { checkLinks } from '../../../scripts/site/links.ts'
import { referenceEntries } from '../../../scripts/site/reference.ts'
import { run } from '../../tools/run/run.ts'
import { launchChromium } from '../conformance/browsers/chromium.ts'
import { serveSite } from './serve.ts'

const dist = new URL('docs/site/dist/', root)
const CONFIRM = 'api/brand/post-v3-brand-partner-card-member-user-cards-user_card_code-confirm.html'
const CODEPAY = 'api/pay/post-v3-pay-transactions-codepay.html'

/** A page of each kind. */
const KINDS = [
  '',
  'guide/start.html',
  'guide/notifications.html',
  'guide/migrate-axios-plugin.html',
  'guide/comparison.html',
  'api/',
  CONFIRM,
  CODEPAY,
  'guide/apiv2.html',
  'guide/withholding.html',
  'api/v2-pay/post-v2-pay-micropay.html',
  'api/v2-papay/get-v2-papay-entrustweb.html',
  'events/v2-payment.html',
  'events/',
  'events/transaction-success.html',
  'reference/',
  'reference/main/',
  'reference/main/createWechatpay.html',
  'reference/main/WechatpayOptions.html',
  'reference/emulator/Emulator.html',
  'help/errors.html',
  'help/runtimes.html',
  'help/benchmarks.html',
  'help/correctness.html',
]

let browser: Browser
let site: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  await run('npm', ['run', '--silent', 'docs', '--', '--sample'], { timeout: 900_000 })
  site = await serveSite(dist)
  browser = await launchChromium()
}, 960_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
})

test('every link leads to a page, and to an anchor of it', async () => {
  const { count, broken } = await checkLinks(dist, true)
  expect(count).toBeGreaterThan(1000)
  expect(broken).toEqual([])
}, 120_000)

test('every value that an entry exports has a page, and every page the name that is imported', async () => {
  const names = new Set(
    readdirSync(new URL('en/reference/', dist), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.html'))
      .map(name => /import (?:type )?\{ (\w+) \}/.exec(page(name))?.[1]),
  )
  const exported: string[] = []
  for (const { module } of referenceEntries())
    exported.push(...Object.keys(await import(new URL(`src/${module}.ts`, root).href)))
  const missing = new Set(exported.filter(name => !names.has(name)))
  // They are ky's.
  expect([...missing].sort()).toEqual(['HTTPError', 'NetworkError', 'TimeoutError'])
  expect(names.size).toBeGreaterThan(250)

  function page(name: string): string {
    return readFileSync(new URL(`en/reference/${name}`, dist), 'utf8')
  }
})

test('nothing is asked of another host', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(?:html|css)$/.test(name),
  )
  for (const name of files) {
    const text = readFileSync(new URL(name, dist), 'utf8')
    expect(
      text.match(/<(?:script|img|link|iframe)[^>]+(?:src|href)="https?:[^"]*"|url\(["']?https?:[^)]*\)/g),
      name,
    ).toBeNull()
  }
})

describe.each([
  ['desktop', { width: 1280, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const)('on a %s', (_, viewport) => {
  describe.each(['light', 'dark'] as const)('%s', colorScheme => {
    test('a page of each kind renders in both languages, without errors and as wide as the screen', async () => {
      const context = await browser.newContext({ viewport, colorScheme })
      try {
        const problems: string[] = []
        const page = await context.newPage()
        watch(page, problem => problems.push(`${page.url()}: ${problem}`))
        for (const path of KINDS.flatMap(kind => [kind, `en/${kind}`])) {
          await page.goto(`${site.url}/${path}`, { waitUntil: 'networkidle' })
          expect(await page.locator('h1').first().textContent(), path).not.toBe('404')
          const [wide, screen] = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ])
          if (wide! > screen!) problems.push(`${path} is ${wide} wide, the screen ${screen}`)
          const isDark = await page.evaluate(() => document.documentElement.classList.contains('dark'))
          expect(isDark, path).toBe(colorScheme === 'dark')
        }
        expect(problems).toEqual([])
      } finally {
        await context.close()
      }
    }, 240_000)
  })
})

describe('search finds', () => {
  test.each([
    ['', '会员开通', '同步会员开通结果'],
    ['', '退款', '退款'],
    ['', 'user_card_code confirm', '同步会员开通结果'],
    ['', 'v3/pay/transactions/native', 'Native'],
    ['', 'v2 micropay', '提交付款码支付'],
    ['en/', 'contract-signed', '签约结果通知'],
    ['en/', 'native', 'Native'],
    ['en/', 'TRANSACTION.SUCCESS', 'TRANSACTION.SUCCESS'],
    ['en/', 'totalTimeout', 'WechatpayOptions'],
    ['', 'createWechatpay', 'createWechatpay()'],
  ])(
    'in /%s: %s',
    async (language, words, expected) => {
      const page = await browser.newPage()
      try {
        await page.goto(`${site.url}/${language}guide/start.html`, { waitUntil: 'networkidle' })
        const input = page.locator('#localsearch-input')
        await untilHydrated(() => page.keyboard.press('Control+k').then(() => input.isVisible()))
        await input.fill(words)
        const results = page.locator('#localsearch-list .result')
        await results.first().waitFor()
        expect((await results.allTextContents()).slice(0, 5).join('\n')).toContain(expected)
      } finally {
        await page.close()
      }
    },
    60_000,
  )
})

test('tabs of a call change, and its rows have anchors', async () => {
  const page = await browser.newPage()
  try {
    await page.goto(`${site.url}/${CONFIRM}#body.phone_number`, { waitUntil: 'networkidle' })
    const shown = page.locator('.vp-code-group .blocks > .active')
    expect(await shown.textContent()).toContain('wxpay.v3.brand')
    const second = page.locator('.vp-code-group label').nth(1)
    await untilHydrated(async () => {
      await second.click()
      return (await shown.textContent())?.includes("wxpay.chain('v3/brand") === true
    })
    expect(await page.locator('tr:target').textContent()).toContain('phone_number')
  } finally {
    await page.close()
  }
}, 60_000)

/**
 * Does something until it has its effect. Nobody listens to a page before it is hydrated, and nothing tells
 * when that is.
 */
async function untilHydrated(act: () => Promise<boolean>): Promise<void> {
  await expect.poll(act, { timeout: 30_000 }).toBe(true)
}

/** Tells of errors of a page, and of what it asks of other hosts. */
function watch(page: Page, tell: (problem: string) => void): void {
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') tell(message.text())
  })
  page.on('pageerror', error => tell(error.message))
  page.on('request', request => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) tell(request.url())
  })
}
