import type { VNode } from 'preact'
import type { TimelineEntry } from '../../emulator/timeline/entry.ts'
import { commandLine } from '../copy/command.ts'
import { firstCall, withoutKeys } from '../copy/keys.ts'
import { dateTime } from '../lib/format.ts'
import { html } from '../lib/html.ts'
import { useStore } from '../lib/store.ts'
import { WORDS } from '../lib/words.ts'
import { app, collected } from '../shell/app.ts'
import { Code } from '../shell/code.ts'
import { preferences, say } from '../shell/preferences.ts'
import { KindMark } from '../timeline/kind-mark.ts'
import { ThingDetails } from '../things/thing-details.ts'
import { About } from './about.ts'
import { CallDetails } from './call-details.ts'
import { NotificationView } from './notification-details.ts'

/** What is known of the selection; where nothing has happened yet, how to begin. */
export function DetailsPane(): VNode {
  const { details, credentials } = useStore(app)
  useStore(preferences)
  return html`<section class="details" aria-label=${say(WORDS.details)} data-testid="details" tabindex="-1">
    ${details === undefined ? html`<${Nothing} credentials=${credentials} />` : html`<${Selected} />`}
  </section>`
}

function Selected(): VNode {
  const { details } = app.get()
  if (details?.type === 'call') return html`<${CallDetails} exchange=${details.exchange} />`
  if (details?.type === 'notification')
    return html`<${NotificationView} notification=${details.notification} />`
  if (details?.type === 'thing') return html`<${ThingDetails} history=${details.history} />`
  if (details?.type === 'entry') return html`<${EntryDetails} entry=${details.entry} />`
  return html`<p class="muted pad">${details?.type === 'missing' ? details.message : ''}</p>`
}

function Nothing(): VNode {
  const { credentials } = app.get()
  if (credentials === undefined) return html`<p class="muted pad">${say(WORDS.loading)}</p>`
  if (collected.list().length > 0) return html`<p class="muted pad">${say(WORDS.choose)}</p>`
  const code = firstCall(credentials, location.origin)
  return html`<div class="stack pad empty" data-testid="empty">
    <h2><span class="pulse" aria-hidden="true"></span>${say(WORDS.waiting)}</h2>
    <p>${say(WORDS.waitingAbout)}</p>
    <${Code} label="first-call.ts" code=${code} shown=${withoutKeys(code)} />
    <${Code}
      label=${say(WORDS.command)}
      code=${commandLine('request POST v3/pay/transactions/native -d @order.json', location.origin)}
    />
  </div>`
}

function EntryDetails({ entry }: { readonly entry: TimelineEntry }): VNode {
  const { kind, name, at, title, about } = entry
  return html`<article class="stack pad">
    <header class="head">
      <h2><${KindMark} kind=${kind} /> <span class="mono">${name}</span></h2>
      <p class="muted">${dateTime(at)}${title === undefined ? '' : ` · ${title}`}</p>
    </header>
    <${About} about=${about} />
  </article>`
}
