import type { VNode } from 'preact'
import { html } from '../lib/html.ts'
import { useStore } from '../lib/store.ts'
import { WORDS } from '../lib/words.ts'
import { DetailsPane } from '../details/details-view.ts'
import { Money } from '../things/money.ts'
import { Things } from '../things/things-view.ts'
import { Timeline } from '../timeline/timeline-view.ts'
import { app, type Pane } from './app.ts'
import { Bar } from './bar.ts'
import { preferences, say } from './preferences.ts'

const PANES: readonly Pane[] = ['timeline', 'details', 'things', 'money']

/** The page: all of it at once where there is room, otherwise one part at a time. */
export function Workbench(): VNode {
  const { pane, notice } = useStore(app)
  useStore(preferences)
  return html`<${Bar} />
    <nav class="panes" aria-label=${say(WORDS.title)}>
      ${PANES.map(
        each =>
          html`<button
            type="button"
            aria-pressed=${pane === each}
            data-testid=${`pane-${each}`}
            onClick=${() => app.set({ pane: each })}
          >
            ${say(WORDS[each])}
          </button>`,
      )}
    </nav>
    <main class="workbench" data-pane=${pane}>
      <${Timeline} />
      <${DetailsPane} />
      <${Things} />
      <${Money} />
    </main>
    <div class="notices" role=${notice?.failed ? 'alert' : 'status'} aria-live="polite">
      ${
        notice !== undefined &&
        html`<p class=${notice.failed ? 'notice bad' : 'notice'} data-testid="notice">${notice.text}</p>`
      }
    </div>`
}
