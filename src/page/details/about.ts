import type { VNode } from 'preact'
import { html } from '../lib/html.ts'
import { WORDS } from '../lib/words.ts'
import { app, attempt, changeFilter, select } from '../shell/app.ts'
import { say } from '../shell/preferences.ts'

/** The things that an entry has to do with, each a way to its history. */
export function About({ about }: { readonly about: readonly string[] }): VNode | null {
  const { things } = app.get()
  const known = about.flatMap(thing => {
    const slash = thing.indexOf('/')
    const table = thing.slice(0, slash)
    const kind = things.kinds.find(each => each.table === table)
    return kind === undefined ? [] : [{ thing, kind, key: thing.slice(slash + 1) }]
  })
  if (known.length === 0) return null
  return html`<div class="row wrap" role="group" aria-label=${say(WORDS.about)}>
    ${known.map(
      ({ thing, kind, key }) =>
        html`<span class="chips">
          <button
            type="button"
            class="chip"
            onClick=${() => void attempt(() => select({ kind: kind.kind, number: key }))}
          >
            ${say(kind.title)} <span class="mono">${key.slice(key.lastIndexOf('/') + 1)}</span>
          </button>
          <button
            type="button"
            class="plain small"
            onClick=${() => {
              changeFilter({ thing })
              app.set({ pane: 'timeline' })
            }}
          >
            ${say(WORDS.onlyThing)}
          </button>
        </span>`,
    )}
  </div>`
}
