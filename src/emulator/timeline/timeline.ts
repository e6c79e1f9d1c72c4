import type { Engine } from '../journal/engine.ts'
import type { JournalEvent } from '../journal/event.ts'
import type { TrafficLog } from '../traffic/traffic-log.ts'
import {
  entryOfEvent,
  entryOfExchange,
  entryOfNotification,
  notificationsIn,
  type TimelineEntry,
} from './entry.ts'

/** What is told to whoever watches. */
export interface TimelineNews {
  /** Where a watcher goes on after a break: `17.4`, of journal and traffic. */
  readonly id: string
  readonly event: 'entry' | 'reset'
  readonly data: unknown
}

/** Everything that happens to a sandbox, as one list. */
export interface Timeline {
  /** Of this process since the last reset: after another one, nothing that was known counts. */
  run(): string
  /** Oldest first. */
  entries(): Promise<TimelineEntry[]>
  /** Where the list ends now. */
  position(): string
  /** Those after a position. */
  since(position: string): Promise<TimelineNews[]>
  subscribe(listener: (news: TimelineNews) => void): () => void
  /** Says that everything was forgotten, or put back. */
  forget(): void
}

/** @param tables of things that are shown */
export function createTimeline(
  { engine, traffic, run }: { readonly engine: Engine; readonly traffic: TrafficLog; readonly run: string },
  tables: ReadonlySet<string>,
): Timeline {
  const listeners = new Set<(news: TimelineNews) => void>()
  let resets = 0
  const runNow = (): string => `${run}-${resets}`
  const position = (): string => `${engine.world().seq}.${traffic.last()}`
  /** Which event made a notification: it stands where that is. */
  const origins = new Map<string, number>()

  function entriesOf(event: JournalEvent): TimelineEntry[] {
    const own = entryOfEvent(event, tables)
    const made = notificationsIn(event).map(notification => {
      const origin = origins.get(notification.id) ?? event.seq
      origins.set(notification.id, origin)
      return entryOfNotification(notification, origin)
    })
    return own === undefined ? made : [own, ...made]
  }

  async function pastEntries(): Promise<TimelineEntry[]> {
    const found = new Map<string, TimelineEntry>()
    for (const event of await engine.events())
      for (const entry of entriesOf(event)) found.set(entry.key, entry)
    for (const exchange of traffic.list()) found.set(`call-${exchange.id}`, entryOfExchange(exchange))
    return [...found.values()].sort(byOrder)
  }

  return {
    run: runNow,
    position,
    entries: pastEntries,
    async since(given) {
      const [seq = 0, exchange = 0] = given.split('.').map(Number)
      const events = (await engine.events()).filter(event => event.seq > seq)
      const entries = [
        ...events.flatMap(entriesOf),
        ...traffic
          .list()
          .filter(({ id }) => id > exchange)
          .map(entryOfExchange),
      ]
      return entries.map(data => ({ id: position(), event: 'entry', data }))
    },
    subscribe(listener) {
      listeners.add(listener)
      const ends = [
        engine.subscribe(event => {
          for (const data of entriesOf(event)) listener({ id: position(), event: 'entry', data })
        }),
        traffic.subscribe(exchange =>
          listener({ id: position(), event: 'entry', data: entryOfExchange(exchange) }),
        ),
      ]
      return () => {
        listeners.delete(listener)
        for (const end of ends) end()
      }
    },
    forget() {
      origins.clear()
      resets++
      for (const listener of listeners) listener({ id: position(), event: 'reset', data: { run: runNow() } })
    },
  }
}

function byOrder({ order: a }: TimelineEntry, { order: b }: TimelineEntry): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2]
}
