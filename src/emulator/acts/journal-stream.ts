import type { JournalEvent } from '../journal/event.ts'
import { eventStream, type StreamItem } from './event-stream.ts'

/**
 * The journal as server-sent events: those that were after `Last-Event-ID` first, then each as it comes.
 *
 * @param subscribe calls a listener with each event from then on, and gives what ends it
 */
export function journalStream(
  past: readonly JournalEvent[],
  subscribe: (listener: (event: JournalEvent) => void) => () => void,
): Response {
  const itemOf = (event: JournalEvent): StreamItem => ({
    id: String(event.seq),
    event: event.kind,
    data: event,
  })
  return eventStream(past.map(itemOf), listener => subscribe(event => listener(itemOf(event))))
}
