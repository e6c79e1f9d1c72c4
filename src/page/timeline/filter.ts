import type { TimelineEntry } from '../../emulator/timeline/entry.ts'

/** What of the timeline is shown. */
export interface Filter {
  /** Words, all of which have to be there; in any case. */
  readonly text: string
  readonly failures: boolean
  readonly kind: TimelineEntry['kind'] | 'all'
  /** `orders/1900000001/A1`: what has to do with this thing. */
  readonly thing: string | undefined
}

export const NO_FILTER: Filter = { text: '', failures: false, kind: 'all', thing: undefined }

const haystacks = new WeakMap<TimelineEntry, string>()

function haystack(entry: TimelineEntry): string {
  let text = haystacks.get(entry)
  if (text === undefined) {
    const { name, title = '', outcome = '', error = '', about } = entry
    text = [name, title, outcome, error, ...about].join(' ').toLowerCase()
    haystacks.set(entry, text)
  }
  return text
}

/** The entries that a filter lets through, in their order. */
export function filtered(entries: readonly TimelineEntry[], filter: Filter): readonly TimelineEntry[] {
  const { text, failures, kind, thing } = filter
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0 && !failures && kind === 'all' && thing === undefined) return entries
  return entries.filter(
    entry =>
      (!failures || entry.failed) &&
      (kind === 'all' || entry.kind === kind) &&
      (thing === undefined || entry.about.includes(thing)) &&
      words.every(word => haystack(entry).includes(word)),
  )
}
