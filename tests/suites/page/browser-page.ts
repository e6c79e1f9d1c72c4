import type { Browser } from 'playwright-core'
import { launchChromium } from '../conformance/browsers/chromium.ts'
import { launchFirefox } from '../conformance/browsers/firefox.ts'
import { launchWebKit } from '../conformance/browsers/webkit.ts'

/** A page in any browser, with the little that these tests do. */
export interface BrowserPage {
  open(url: string): Promise<void>
  /** As a user does: what cannot be seen cannot be clicked. */
  click(selector: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  /** `j`, `/`, `Escape`, `End`. */
  press(key: string): Promise<void>
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>
  resize(width: number, height: number): Promise<void>
  close(): Promise<void>
}

export const BROWSERS = ['chromium', 'firefox', 'webkit'] as const

export type BrowserName = (typeof BROWSERS)[number]

export function openBrowser(name: BrowserName): Promise<BrowserPage> {
  if (name === 'webkit') return webKitPage()
  return name === 'chromium' ? playwrightPage(launchChromium()) : playwrightPage(launchFirefox())
}

async function playwrightPage(launched: Promise<Browser>): Promise<BrowserPage> {
  const browser = await launched
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  return {
    open: async url => void (await page.goto(url)),
    click: selector => page.locator(selector).first().click(),
    type: (selector, text) => page.locator(selector).fill(text),
    press: key => page.keyboard.press(key),
    evaluate: expression => page.evaluate(expression),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  }
}

/** Keys that WebDriver has a character for. */
const KEYS: Readonly<Record<string, string>> = { Escape: '\uE00C', End: '\uE010', Home: '\uE011' }
/** How WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

async function webKitPage(): Promise<BrowserPage> {
  const page = await launchWebKit()
  const element = async (selector: string): Promise<string> => {
    const found = await page.command('/element', { using: 'css selector', value: selector })
    return (found as Readonly<Record<string, string>>)[ELEMENT]!
  }
  const resize = async (width: number, height: number): Promise<void> =>
    void (await page.command('/window/rect', { width, height }))
  await resize(1440, 900)
  return {
    open: page.open,
    click: async selector => void (await page.command(`/element/${await element(selector)}/click`, {})),
    async type(selector, text) {
      const id = await element(selector)
      await page.command(`/element/${id}/clear`, {})
      if (text !== '') await page.command(`/element/${id}/value`, { text })
    },
    async press(key) {
      const value = KEYS[key] ?? key
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]
      await page.command('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    evaluate: expression => page.command('/execute/sync', { script: `return (${expression})`, args: [] }),
    resize,
    close: page.close,
  }
}
