import type { VNode } from 'preact'
import { html } from '../lib/html.ts'
import { pretty, tokens } from '../lib/format.ts'
import { WORDS } from '../lib/words.ts'
import { copy } from './copy.ts'
import { say } from './preferences.ts'

/** A text to copy, under its name. */
export function Code({
  label,
  code,
  shown = code,
}: {
  readonly label: string
  readonly code: string
  /** What is seen of it, where that is less. */
  readonly shown?: string
}): VNode {
  return html`<figure class="code">
    <figcaption>
      <span>${label}</span>
      <button type="button" class="plain" onClick=${() => copy(code)}>
        ${say(WORDS.copy)}<span class="hidden"> ${label}</span>
      </button>
    </figcaption>
    <pre tabindex="0" role="group" aria-label=${label}>${shown}</pre>
  </figure>`
}

/** JSON with its parts coloured; other text as it is. */
export function Json({ text, label }: { readonly text: string; readonly label: string }): VNode {
  const shown = pretty(text)
  const isJson = shown !== text || /^[[{]/.test(text)
  return html`<figure class="code">
    <figcaption>
      <span>${label}</span>
      <button type="button" class="plain" onClick=${() => copy(text)}>
        ${say(WORDS.copy)}<span class="hidden"> ${label}</span>
      </button>
    </figcaption>
    <pre tabindex="0" role="group" aria-label=${label}>
${isJson ? tokens(shown).map(([kind, part]) => html`<span class=${`t-${kind}`}>${part}</span>`) : shown}</pre>
  </figure>`
}
