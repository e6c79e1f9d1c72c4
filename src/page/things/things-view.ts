import type { VNode } from 'preact'
import type { ShownKind } from '../../emulator/things/list.ts'
import type { ShownThing } from '../../emulator/things/shown.ts'
import { timeOfDay, yuan } from '../lib/format.ts'
import { html } from '../lib/html.ts'
import { useStore } from '../lib/store.ts'
import { WORDS } from '../lib/words.ts'
import { app, attempt, refresh, select } from '../shell/app.ts'
import { preferences, say } from '../shell/preferences.ts'
import { Acts } from './acts.ts'

/** Everything that the sandbox keeps, with what can be done to it now. */
export function Things(): VNode {
  const { things, thingKind } = useStore(app)
  useStore(preferences)
  const kinds = things.kinds.filter(({ count, kind }) => count > 0 || kind === thingKind)
  const total = things.kinds.reduce((sum, { count }) => sum + count, 0)
  const choose = (kind: string): void => {
    app.set({ thingKind: kind })
    void attempt(refresh)
  }
  return html`<section class="things" aria-label=${say(WORDS.things)} data-testid="things">
    <div class="head-row">
      <h2>${say(WORDS.things)}</h2>
      <span class="segments" role="group" aria-label=${say(WORDS.kinds)}>
        <button type="button" aria-pressed=${thingKind === 'all'} onClick=${() => choose('all')}>
          ${say(WORDS.all)} <span class="count">${total}</span>
        </button>
        ${kinds.map(
          ({ kind, title, count }) =>
            html`<button
              type="button"
              aria-pressed=${thingKind === kind}
              data-testid=${`things-${kind}`}
              onClick=${() => choose(kind)}
            >
              ${say(title)} <span class="count">${count}</span>
            </button>`,
        )}
      </span>
    </div>
    ${
      things.things.length === 0
        ? html`<p class="muted pad">${say(WORDS.noThings)}</p>`
        : html`<${Table} things=${things.things} kinds=${things.kinds} />`
    }
  </section>`
}

function Table({
  things,
  kinds,
}: {
  readonly things: readonly ShownThing[]
  readonly kinds: readonly ShownKind[]
}): VNode {
  const { ahead, selection } = app.get()
  const now = Date.now() + ahead
  const byKind = new Map(kinds.map(kind => [kind.kind, kind]))
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(WORDS.things)}>
    <table class="wide">
      <thead>
        <tr>
          <th scope="col">${say(WORDS.number)}</th>
          <th scope="col">${say(WORDS.state)}</th>
          <th scope="col" class="right">${say(WORDS.amount)}</th>
          <th scope="col">${say(WORDS.when)}</th>
          <th scope="col" class="grow">${say(WORDS.note)}</th>
          <th scope="col">${say(WORDS.acts)}</th>
        </tr>
      </thead>
      <tbody>
        ${things.map(thing => {
          const kind = byKind.get(thing.kind)
          const isSelected =
            selection !== undefined &&
            'kind' in selection &&
            selection.kind === thing.kind &&
            selection.number === thing.key
          return html`<${Row}
            key=${`${thing.kind}/${thing.key}`}
            thing=${thing}
            kind=${kind}
            now=${now}
            isSelected=${isSelected}
          />`
        })}
      </tbody>
    </table>
  </div>`
}

function Row({
  thing,
  kind,
  now,
  isSelected,
}: {
  readonly thing: ShownThing
  readonly kind: ShownKind | undefined
  readonly now: number
  readonly isSelected: boolean
}): VNode {
  const open = (): void => void attempt(() => select({ kind: thing.kind, number: thing.key }))
  const words = kind?.states[thing.state]
  const isEnd = kind?.ends.includes(thing.state) ?? false
  return html`<tr class=${isSelected ? 'selected' : ''} data-testid="thing-row" data-number=${thing.number}>
    <th scope="row">
      <button type="button" class="plain link" onClick=${open}>
        <span class="muted small">${kind === undefined ? thing.kind : say(kind.title)}</span>
        <span class="mono">${thing.number}</span>
      </button>
    </th>
    <td>
      <span
        class=${`badge ${isEnd ? '' : 'open'}`}
        title=${words === undefined ? '' : say(words)}
        data-testid="thing-state"
      >
        ${thing.state}
      </span>
    </td>
    <td class="right mono">${thing.amount === undefined ? '' : yuan(thing.amount)}</td>
    <td class="mono muted">${thing.time === undefined ? '' : timeOfDay(thing.time, now)}</td>
    <td class="note">${thing.note}</td>
    <td><${Acts} thing=${thing} /></td>
  </tr>`
}
