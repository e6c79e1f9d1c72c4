import { expect } from 'vitest'
import type { BrowserPage } from './browser-page.ts'

/** How long something may take to be seen, milliseconds. */
const PATIENCE = 15_000

const byId = (testId: string): string => `[data-testid="${testId}"]`

/** What a test reads of a page, and waits for. */
export interface Reader {
  /** Text of the first element of this test id; empty where there is none. */
  text(testId: string): Promise<string>
  /** Text of every one. */
  texts(selector: string): Promise<string[]>
  count(selector: string): Promise<number>
  /** Until an expression in the page is what it should be. */
  until(expression: string, expected: unknown): Promise<void>
  /** Until the text of an element holds this. */
  shows(testId: string, text: string): Promise<void>
  click(testId: string): Promise<void>
}

export function reading(page: BrowserPage): Reader {
  const texts = async (selector: string): Promise<string[]> =>
    (await page.evaluate(
      `Array.from(document.querySelectorAll(${JSON.stringify(selector)}), each => each.textContent)`,
    )) as string[]
  const until = async (expression: string, expected: unknown): Promise<void> => {
    await expect.poll(() => page.evaluate(expression), { timeout: PATIENCE, interval: 50 }).toEqual(expected)
  }
  const selector = (testId: string): string => JSON.stringify(byId(testId))
  return {
    texts,
    until,
    text: async testId => (await texts(byId(testId)))[0] ?? '',
    count: async given => (await texts(given)).length,
    shows: (testId, text) =>
      until(
        `document.querySelector(${selector(testId)})?.textContent.includes(${JSON.stringify(text)}) ?? false`,
        true,
      ),
    async click(testId) {
      await until(`document.querySelector(${selector(testId)}) !== null`, true)
      await page.click(byId(testId))
    },
  }
}
