import type { VNode } from 'preact'
import { encode } from 'uqr'
import { html } from '../lib/html.ts'
import { WORDS } from '../lib/words.ts'
import { Code } from '../shell/code.ts'
import { say } from '../shell/preferences.ts'

/** What an order was answered with, as its document has it. */
export function cashierOf(document: Readonly<Record<string, unknown>>): string | undefined {
  const cashier = document['cashier'] as { value?: unknown } | undefined
  return typeof cashier?.value === 'string' ? cashier.value : undefined
}

/** Where the cashier of a `code_url`, an `h5_url` or a `prepay_id` is. */
function cashierPath(value: string): string {
  if (value.startsWith(`${location.origin}/__emulator/cashier/`)) return value
  return `/__emulator/cashier/${encodeURIComponent(value)}`
}

/** The code that a customer would scan, and the cashier behind it. */
export function QrCode({ cashier }: { readonly cashier: string }): VNode {
  const path = cashierPath(cashier)
  return html`<section>
    <h3>${say(WORDS.cashier)}</h3>
    <div class="row wrap top">
      <${Qr} text=${cashier} />
      <div class="stack grow">
        <a class="button" href=${path} target="_blank" rel="noopener" data-testid="open-cashier">
          ${say(WORDS.openCashier)}
        </a>
        <${Code} label="code_url, h5_url, prepay_id" code=${cashier} />
      </div>
    </div>
  </section>`
}

/** A QR code as one path. */
export function Qr({ text }: { readonly text: string }): VNode {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return html`<svg class="qr" viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${say(WORDS.scan)}>
    <rect width=${size} height=${size} class="qr-ground" />
    <path d=${path} class="qr-dark" />
  </svg>`
}
