import type { VNode } from 'preact'
import type { HistoryStep, ThingHistory } from '../../emulator/things/history.ts'
import { dateTime, yuan } from '../lib/format.ts'
import { html } from '../lib/html.ts'
import { WORDS } from '../lib/words.ts'
import { app, attempt, changeFilter, select } from '../shell/app.ts'
import { Json } from '../shell/code.ts'
import { say } from '../shell/preferences.ts'
import { Acts } from './acts.ts'
import { cashierOf, QrCode } from './cashier-link.ts'
import { MachineView } from './machine.ts'

/** A thing: its flow with its present state lit, what happened to it, what can happen. */
export function ThingDetails({ history: shown }: { readonly history: ThingHistory }): VNode {
  const { thing, document, history, notifications } = shown
  const { things } = app.get()
  const kind = things.kinds.find(each => each.kind === thing.kind)
  const visited = new Set(history.map(({ state }) => state))
  const cashier = thing.acts.some(({ name }) => name === 'pay') ? cashierOf(document) : undefined
  const words = kind?.states[thing.state]
  return html`<article class="stack pad" data-testid="thing">
    <header class="head">
      <h2>
        <span class="mono">${thing.number}</span>
        ${thing.amount !== undefined && html`<span class="amount">${yuan(thing.amount)}</span>`}
      </h2>
      <p class="muted">
        ${[
          kind && say(kind.title),
          words && say(words),
          thing.note,
          thing.time === undefined ? undefined : dateTime(thing.time),
        ]
          .filter(text => text !== undefined)
          .join(' · ')}
      </p>
    </header>
    <div class="row wrap">
      <${Acts} thing=${thing} />
      <button
        type="button"
        class="plain"
        onClick=${() => {
          changeFilter({ thing: `${kind?.table ?? thing.kind}/${thing.key}` })
          app.set({ pane: 'timeline' })
        }}
      >
        ${say(WORDS.onlyThing)}: ${say(WORDS.timeline)}
      </button>
    </div>
    ${
      kind !== undefined &&
      html`<section>
        <h3>${say(WORDS.states)}</h3>
        <${MachineView} kind=${kind} state=${thing.state} visited=${visited} />
      </section>`
    }
    ${cashier !== undefined && html`<${QrCode} cashier=${cashier} />`}
    <section>
      <h3>${say(WORDS.history)}</h3>
      <ol class="history" data-testid="history">
        ${history.map(step => html`<${Step} step=${step} />`)}
      </ol>
    </section>
    ${
      notifications.length > 0 &&
      html`<section>
        <h3>${say(WORDS.notification)}</h3>
        <div class="row wrap">
          ${notifications.map(
            id =>
              html`<button
                type="button"
                class="chip mono"
                onClick=${() => void attempt(() => select({ entry: `notification-${id}` }))}
              >
                ${id.slice(0, 8)}
              </button>`,
          )}
        </div>
      </section>`
    }
    <section>
      <h3>${say(WORDS.document)}</h3>
      <${Json} label=${`${thing.kind}/${thing.key}`} text=${JSON.stringify(document)} />
    </section>
  </article>`
}

function Step({ step: { at, kind, name, state, changed } }: { readonly step: HistoryStep }): VNode {
  return html`<li>
    <span class="badge">${state}</span>
    <span class="mono">${name}</span>
    <time class="mono muted">${dateTime(at)}</time>
    ${changed.length > 0 && html`<span class="muted small">${kind}: ${changed.join(', ')}</span>`}
  </li>`
}
