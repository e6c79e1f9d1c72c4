import type { VNode } from 'preact'
import type { ShownThing } from '../../emulator/things/shown.ts'
import { html } from '../lib/html.ts'
import { Do } from '../shell/do.ts'
import { say } from '../shell/preferences.ts'

/** What a thing's state allows, and nothing else. */
export function Acts({ thing }: { readonly thing: ShownThing }): VNode {
  return html`<span class="acts">
    ${thing.acts.map(
      ({ name, label, path, body, command, grave }, index) =>
        html`<${Do}
          key=${name}
          label=${say(label)}
          of=${thing.number}
          path=${path}
          body=${body}
          command=${command}
          className=${index === 0 && !grave ? 'primary' : ''}
          testId=${`act-${thing.kind}-${name}`}
        />`,
    )}
  </span>`
}
