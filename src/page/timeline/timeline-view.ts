import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { TimelineEntry } from '../../emulator/timeline/entry.ts'
import { dateTime, span, timeOfDay } from '../lib/format.ts'
import { html } from '../lib/html.ts'
import { useStore } from '../lib/store.ts'
import { WORDS } from '../lib/words.ts'
import { app, attempt, changeFilter, collected, select, shownEntries, step } from '../shell/app.ts'
import { preferences, say } from '../shell/preferences.ts'
import { NO_FILTER } from './filter.ts'
import { KindMark } from './kind-mark.ts'
import { windowOf } from './window.ts'

/** Pixels, as the style has it. */
const ROW = 46

/** Everything that happened, newest first, and what is shown of it. */
export function Timeline(): VNode {
  useStore(app)
  useStore(preferences)
  const entries = shownEntries()
  return html`<section class="timeline" aria-label=${say(WORDS.timeline)}>
    <${FilterBar} shown=${entries.length} />
    ${
      entries.length > 0
        ? html`<${Rows} entries=${entries} />`
        : html`<p class="muted pad">
            ${collected.list().length === 0 ? say(WORDS.waiting) : say(WORDS.nothingFound)}
          </p>`
    }
  </section>`
}

const KINDS = ['all', 'call', 'notification', 'act', 'time'] as const

function FilterBar({ shown }: { readonly shown: number }): VNode {
  const { filter } = app.get()
  const all = collected.list().length
  const isFiltered = shown < all
  return html`<div class="filter">
    <input
      id="filter"
      type="search"
      data-testid="filter"
      aria-label=${say(WORDS.filter)}
      placeholder=${say(WORDS.filter)}
      value=${filter.text}
      onInput=${(event: Event) => changeFilter({ text: (event.target as HTMLInputElement).value })}
    />
    <div class="row wrap">
      <span class="segments" role="group" aria-label=${say(WORDS.kinds)}>
        ${KINDS.map(
          kind =>
            html`<button
              type="button"
              aria-pressed=${filter.kind === kind}
              data-testid=${`kind-${kind}`}
              onClick=${() => changeFilter({ kind })}
            >
              ${say(WORDS[kind])}
            </button>`,
        )}
      </span>
      <button
        type="button"
        class="toggle"
        aria-pressed=${filter.failures}
        data-testid="failures"
        onClick=${() => changeFilter({ failures: !filter.failures })}
      >
        ${say(WORDS.failures)}
      </button>
      <span class="muted small" role="status" data-testid="shown">
        ${isFiltered ? `${shown} / ${all}` : all}
      </span>
      ${
        isFiltered &&
        html`<button type="button" class="plain small" onClick=${() => changeFilter(NO_FILTER)}>
          ${say(WORDS.clearFilter)}
        </button>`
      }
    </div>
    ${
      filter.thing !== undefined &&
      html`<button type="button" class="chip" onClick=${() => changeFilter({ thing: undefined })}>
        ${say(WORDS.onlyThing)} <span class="mono">${filter.thing}</span> ×
      </button>`
    }
  </div>`
}

function Rows({ entries }: { readonly entries: readonly TimelineEntry[] }): VNode {
  const box = useRef<HTMLDivElement>(null)
  const [{ top, height }, setView] = useState({ top: 0, height: 600 })
  const { selection, ahead } = app.get()
  const selected = selection !== undefined && 'entry' in selection ? selection.entry : undefined
  const measure = (): void => {
    if (box.current !== null) setView({ top: box.current.scrollTop, height: box.current.clientHeight })
  }
  useEffect(() => {
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box.current!)
    return () => observer.disconnect()
  }, [])

  // What comes stands above: what is being read stays where it is.
  const newest = useRef(entries[0]?.key)
  useLayoutEffect(() => {
    const added = entries.findIndex(({ key }) => key === newest.current)
    if (added > 0 && box.current !== null && box.current.scrollTop > ROW) box.current.scrollTop += added * ROW
    newest.current = entries[0]?.key
  }, [entries[0]?.key])

  const index = selected === undefined ? -1 : entries.findIndex(({ key }) => key === selected)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || index < 0) return
    const at = index * ROW
    if (at < element.scrollTop) element.scrollTop = at
    else if (at + ROW > element.scrollTop + element.clientHeight)
      element.scrollTop = at + ROW - element.clientHeight
  }, [selected])

  const { first, end } = windowOf(entries.length, ROW, top, height)
  const now = Date.now() + ahead
  const onKey = (event: KeyboardEvent): void => {
    const rows = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -1e9, End: 1e9 }[event.key]
    if (rows === undefined) return
    event.preventDefault()
    step(rows)
  }
  return html`<div
    ref=${box}
    class="rows"
    role="listbox"
    tabindex="0"
    aria-label=${say(WORDS.timeline)}
    aria-activedescendant=${index >= first && index < end ? `row-${selected}` : undefined}
    data-testid="timeline"
    onScroll=${measure}
    onKeyDown=${onKey}
  >
    <div class="all" role="presentation" style=${{ height: `${entries.length * ROW}px` }}>
      ${entries
        .slice(first, end)
        .map(
          (entry, offset) =>
            html`<${Row}
              key=${entry.key}
              entry=${entry}
              index=${first + offset}
              count=${entries.length}
              isSelected=${entry.key === selected}
              now=${now}
            />`,
        )}
    </div>
  </div>`
}

function Row({
  entry,
  index,
  count,
  isSelected,
  now,
}: {
  readonly entry: TimelineEntry
  readonly index: number
  readonly count: number
  readonly isSelected: boolean
  readonly now: number
}): VNode {
  const { kind, name, title, outcome, failed, error, at, duration, attempts = 0 } = entry
  const { language } = preferences.get()
  const said = outcome === 'waiting' ? say(WORDS.waitingState) : outcome
  const [thing] = entry.about
  const about = [
    error ?? (entry.kind === 'act' && title !== undefined ? dateTime(Date.parse(title)) : title),
    thing?.slice(thing.lastIndexOf('/') + 1),
    kind === 'notification' && attempts > 1 ? `×${attempts}` : undefined,
    duration === undefined || duration < 1000 ? undefined : span(duration, language),
  ].filter(text => text !== undefined && text !== '')
  return html`<div
    id=${`row-${entry.key}`}
    class=${`entry ${failed ? 'failed' : ''}`}
    role="option"
    aria-selected=${isSelected}
    aria-setsize=${count}
    aria-posinset=${index + 1}
    data-testid="entry"
    data-kind=${kind}
    style=${{ transform: `translateY(${index * ROW}px)` }}
    onClick=${() => void attempt(() => select({ entry: entry.key }))}
  >
    <${KindMark} kind=${kind} />
    <span class="name mono" title=${name}>${name}</span>
    <span class=${`outcome ${failed ? 'bad' : 'good'}`}
      >${said === 'given-up' ? say(WORDS['given-up']) : said}</span
    >
    <span class="about">${about.join(' · ')}</span>
    <time class="at mono">${timeOfDay(at, now)}</time>
  </div>`
}
