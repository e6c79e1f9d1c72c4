import axe from 'axe-core'
import type { BrowserPage } from './browser-page.ts'

/** What axe says of a fault. */
interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** The serious faults of accessibility that axe finds in a page as it is now, each in a line. */
export async function seriousFaults(page: BrowserPage): Promise<string[]> {
  await page.evaluate(`(() => { ${axe.source}; globalThis.faults = undefined; return 0 })()`)
  await page.evaluate(
    `(axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => { globalThis.faults = violations.map(
      ({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })
    ) }), 0)`,
  )
  for (;;) {
    const faults = (await page.evaluate('globalThis.faults ?? null')) as readonly Violation[] | null
    if (faults !== null)
      return faults
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`))
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
