import type { TimelineEntry } from '../../emulator/timeline/entry.ts'

/** Entries, newest first; the same one again takes the first one's place. */
export interface Collected {
  list(): readonly TimelineEntry[]
  get(key: string): TimelineEntry | undefined
  put(entry: TimelineEntry): void
  replace(entries: readonly TimelineEntry[]): void
}

const isAfter = ({ order: a }: TimelineEntry, { order: b }: TimelineEntry): boolean =>
  (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) > 0

/** @param limit how many are kept; the oldest go first */
export function createCollected(limit: number): Collected {
  const byKey = new Map<string, TimelineEntry>()
  /** Oldest first, so that what comes is put at the end. */
  let sorted: TimelineEntry[] = []
  let reversed: readonly TimelineEntry[] | undefined = []
  return {
    list: () => (reversed ??= [...sorted].reverse()),
    get: key => byKey.get(key),
    put(entry) {
      reversed = undefined
      const known = byKey.get(entry.key)
      byKey.set(entry.key, entry)
      if (known !== undefined) {
        sorted[sorted.lastIndexOf(known)] = entry
        return
      }
      let index = sorted.length
      while (index > 0 && isAfter(sorted[index - 1]!, entry)) index--
      sorted.splice(index, 0, entry)
      if (sorted.length > limit) byKey.delete(sorted.shift()!.key)
    },
    replace(entries) {
      reversed = undefined
      byKey.clear()
      for (const entry of entries) byKey.set(entry.key, entry)
      sorted = [...byKey.values()].sort((a, b) => (isAfter(a, b) ? 1 : -1)).slice(-limit)
    },
  }
}
