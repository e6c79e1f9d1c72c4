import type { VNode } from 'preact'
import type { SignatureReport } from '../../emulator/traffic/exchange.ts'
import { html } from '../lib/html.ts'
import { REASONS_ZH, WORDS } from '../lib/words.ts'
import { preferences, say } from '../shell/preferences.ts'

/** The five lines that a request's signature covers; on SIGN_ERROR with the one that was signed otherwise. */
export function Signature({ report }: { readonly report: SignatureReport }): VNode {
  const { holds, lines, difference } = report
  const reason =
    difference && preferences.get().language === 'zh'
      ? (REASONS_ZH[difference.reason] ?? difference.message)
      : difference?.message
  return html`<section>
    <h3>
      ${say(WORDS.signature)}${' '}
      <span class=${`badge ${holds ? 'good' : 'bad'}`} data-testid="signature">
        ${say(holds ? WORDS.signatureHolds : WORDS.signatureFails)}
      </span>
    </h3>
    ${reason !== undefined && html`<p class="callout bad" data-testid="reason">${reason}</p>`}
    ${
      lines.length === 0
        ? html`<p class="muted">${say(WORDS.signatureUnread)}</p>`
        : html`<ol class="lines mono">
            ${lines.map(({ name, value }) => {
              const differs = difference?.line === name
              return html`<li
                class=${differs ? 'differs' : ''}
                data-testid=${differs ? 'differs' : undefined}
              >
                <span class="line-name">${name}</span>
                <span class="line-value"
                  >${value === '' ? html`<i class="muted">${say(WORDS.empty)}</i>` : value}</span
                >
                ${
                  differs &&
                  difference.signed !== undefined &&
                  html`<span class="line-signed">
                    <b>${say(WORDS.signedInstead)}</b>${' '}
                    ${difference.signed === '' ? html`<i>${say(WORDS.empty)}</i>` : difference.signed}
                  </span>`
                }
              </li>`
            })}
          </ol>`
    }
  </section>`
}
