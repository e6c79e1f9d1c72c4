import type { JournalEvent } from './event.ts'

/**
 * Where the sandbox keeps what happened. Give one of your own to keep it over restarts: the state is what the
 * events fold to.
 */
export interface Journal {
  /** Everything that was appended, in its order. */
  read(): Iterable<JournalEvent> | Promise<Iterable<JournalEvent>>
  /**
   * Appends an event. Nothing is answered or delivered before it has resolved, so that what was acknowledged
   * is never lost.
   */
  append(event: JournalEvent): void | Promise<void>
  /** Forgets everything. */
  clear(): void | Promise<void>
}

/**
 * A journal in memory: gone with the process.
 *
 * @example
 *   const emulator = await createEmulator({ journal: memoryJournal() })
 */
export function memoryJournal(events: Iterable<JournalEvent> = []): Journal {
  let kept = [...events]
  return {
    read: () => kept,
    append: event => void kept.push(event),
    clear: () => {
      kept = []
    },
  }
}
