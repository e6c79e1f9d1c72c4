import type { TimelineEntry } from '../../../src/emulator/timeline/entry.ts'

/** An entry, with what a test wants otherwise. */
export function entry(key: string, given: Partial<TimelineEntry> = {}): TimelineEntry {
  return { key, kind: 'call', order: [0, 0, 0], at: 0, name: key, failed: false, about: [], ...given }
}
