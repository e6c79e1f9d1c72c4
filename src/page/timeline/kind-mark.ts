import type { VNode } from 'preact'
import type { TimelineEntry } from '../../emulator/timeline/entry.ts'
import { html } from '../lib/html.ts'
import { WORDS } from '../lib/words.ts'
import { say } from '../shell/preferences.ts'

/** Into the sandbox, out of it, somebody, a clock. */
const PATHS: Readonly<Record<TimelineEntry['kind'], string>> = {
  call: 'M2 8h9M8 4.5 11.5 8 8 11.5M14 2.5v11',
  notification: 'M5 8h9M10.5 4.5 14 8l-3.5 3.5M2 2.5v11',
  act: 'M8 7.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM2.8 13.8c.5-2.8 2.5-4.3 5.2-4.3s4.7 1.5 5.2 4.3',
  time: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM8 4.8V8l2.3 1.6',
}

const NAMES = {
  call: WORDS.oneCall,
  notification: WORDS.oneNotification,
  act: WORDS.oneAct,
  time: WORDS.oneTime,
} as const

/** What sort of entry it is, as a mark. */
export function KindMark({ kind }: { readonly kind: TimelineEntry['kind'] }): VNode {
  return html`<svg class=${`mark ${kind}`} viewBox="0 0 16 16" role="img" aria-label=${say(NAMES[kind])}>
    <path d=${PATHS[kind]} />
  </svg>`
}
