import type { VNode } from 'preact'
import { dateTime, span } from '../lib/format.ts'
import { html } from '../lib/html.ts'
import { WORDS } from '../lib/words.ts'
import { app, say as notify, type NotificationDetails } from '../shell/app.ts'
import { Json } from '../shell/code.ts'
import { Do } from '../shell/do.ts'
import { Popover } from '../shell/popover.ts'
import { preferences, say } from '../shell/preferences.ts'
import { About } from './about.ts'
import { Headers } from './call-details.ts'

const STATES = {
  waiting: WORDS.waitingState,
  acknowledged: WORDS.acknowledged,
  'given-up': WORDS['given-up'],
} as const

const FAULTS = ['stale', 'tampered', 'probe', 'unknown-serial'] as const

/** Says what the merchant's server made of a forged notification: 2xx is what it must not be. */
function sent(answer: unknown): void {
  const { deliveries } = answer as { deliveries: readonly { status?: number; response?: string }[] }
  const [first] = deliveries
  const status = first?.status ?? first?.response ?? '—'
  const taken = first?.status !== undefined && first.status >= 200 && first.status < 300
  notify(`${say(taken ? WORDS.forgedTaken : WORDS.forgedRefused)}: ${status}`, taken)
}

/** A notification to the merchant: what is in it, how it went out, and what came of it. */
export function NotificationView({ notification }: { readonly notification: NotificationDetails }): VNode {
  const { event_type, summary, state, url, created, resource, raw, next, about } = notification
  const { ahead } = app.get()
  const { language } = preferences.get()
  const left = next === undefined ? undefined : next - (Date.now() + ahead)
  return html`<article class="stack pad" data-testid="notification">
    <header class="head">
      <h2>
        <span class=${`badge ${state === 'acknowledged' ? 'good' : 'bad'}`} data-testid="state">
          ${say(STATES[state])}
        </span>
        <span class="mono">${event_type}</span>
      </h2>
      <p class="muted">${summary} · ${dateTime(created)} · <span class="mono">${url}</span></p>
      ${
        left !== undefined &&
        html`<p class="callout" data-testid="next">
          ${say(WORDS.nextAttempt)}: ${left > 0 ? span(left, language) : say(WORDS.dueNow)}
        </p>`
      }
    </header>
    <${Sending} notification=${notification} />
    <${About} about=${[about]} />
    <${Attempts} notification=${notification} />
    <section>
      <h3>${say(WORDS.decrypted)}</h3>
      <${Json} label="resource" text=${JSON.stringify(resource)} />
    </section>
    <section>
      <h3>${say(WORDS.raw)}</h3>
      ${
        raw === undefined
          ? html`<p class="muted">${say(WORDS.rawUnknown)}</p>`
          : html`<${Headers} lines=${Object.entries(raw.headers)} />
              <${Json} label=${say(WORDS.body)} text=${raw.body} />`
      }
    </section>
  </article>`
}

function Sending({ notification }: { readonly notification: NotificationDetails }): VNode {
  const { id, event_type, url, resource, v2 } = notification
  return html`<div class="row wrap">
    <${Do}
      label=${say(WORDS.resend)}
      path=${`/__emulator/events/${id}/resend`}
      command=${`events resend ${id}`}
      className="primary"
      testId="resend"
    />
    ${
      // Only what is sent by APIv3 is made by hand.
      v2 === undefined &&
      html`<${Popover} label=${say(WORDS.forged)} testId="forge">
        ${() =>
          html`<div class="stack narrow">
            <p>${say(WORDS.forgedAbout)}</p>
            ${FAULTS.map(
              fault =>
                html`<${Do}
                  label=${say(WORDS[fault])}
                  path="/__emulator/events"
                  body=${{ event_type, to: url, set: resource, fault }}
                  command=${`trigger ${event_type} --to ${url} --fault ${fault}`}
                  testId=${`forge-${fault}`}
                  done=${sent}
                />`,
            )}
          </div>`}
      <//>`
    }
  </div>`
}

function Attempts({ notification: { attempts } }: { readonly notification: NotificationDetails }): VNode {
  return html`<section>
    <h3>${say(WORDS.attempts)} <span class="muted">${attempts.length}</span></h3>
    ${
      attempts.length === 0
        ? html`<p class="muted">${say(WORDS.noAttempts)}</p>`
        : html`<ol class="attempts" data-testid="attempts">
            ${attempts.map(({ at, kind, status, response }) => {
              const isGood = status !== undefined && status >= 200 && status < 300
              return html`<li>
                <span class=${`badge ${isGood ? 'good' : 'bad'}`}>${status ?? '—'}</span>
                <span>${say(WORDS[kind])}</span>
                <time class="mono muted">${dateTime(at)}</time>
                ${response !== undefined && html`<span class="mono response">${response}</span>`}
              </li>`
            })}
          </ol>`
    }
  </section>`
}
