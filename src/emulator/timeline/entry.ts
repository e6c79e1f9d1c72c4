import type { OutgoingNotification } from '../delivery/outbox.ts'
import type { JournalEvent } from '../journal/event.ts'
import { thingsOf } from '../journal/event.ts'
import type { Exchange } from '../traffic/exchange.ts'

/** A line of the timeline: a call, a notification, an act, or what time has brought. */
export interface TimelineEntry {
  /** `call-12`, `act-5`, `time-6`, `notification-<id>`: the same one again takes the first one's place. */
  readonly key: string
  readonly kind: 'call' | 'notification' | 'act' | 'time'
  /** Where it stands: of the journal, then whether it followed from that, then by number. */
  readonly order: readonly [seq: number, after: number, count: number]
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly at: number
  /** `POST /v3/pay/transactions/native`, `TRANSACTION.SUCCESS`, `pay`. */
  readonly name: string
  /** What else is known at a glance: the operation's name, the event's. */
  readonly title?: string | undefined
  /** A status, or a notification's state. */
  readonly outcome?: string | undefined
  readonly failed: boolean
  /** `PARAM_ERROR`. */
  readonly error?: string | undefined
  /** Milliseconds. */
  readonly duration?: number | undefined
  /** Of deliveries. */
  readonly attempts?: number | undefined
  /** `orders/1900000001/A1` */
  readonly about: readonly string[]
}

export function entryOfExchange(exchange: Exchange): TimelineEntry {
  const { id, seq, at, method, target, status, error, duration, about, title } = exchange
  return {
    key: `call-${id}`,
    kind: 'call',
    order: [seq, 0, id],
    at,
    name: `${method} ${target}`,
    title,
    outcome: status === undefined ? undefined : String(status),
    failed: status === undefined || status >= 400 || error !== undefined,
    error,
    duration,
    about,
  }
}

/** @param seq of the event that made it */
export function entryOfNotification(notification: OutgoingNotification, seq: number): TimelineEntry {
  const { id, created, event_type, summary, state, attempts, about } = notification
  const last = attempts.at(-1)
  return {
    key: `notification-${id}`,
    kind: 'notification',
    order: [seq, 1, 0],
    at: created,
    name: event_type,
    title: summary,
    outcome: state === 'acknowledged' ? String(last?.status ?? '') : state,
    failed: state === 'given-up' || (state === 'waiting' && last !== undefined),
    error: state === 'waiting' && last?.status !== undefined ? String(last.status) : undefined,
    attempts: attempts.length,
    about: [about],
  }
}

/**
 * Of what the journal has; nothing of calls and deliveries, which are shown by their exchanges and
 * notifications.
 *
 * @param tables of things that are shown
 */
export function entryOfEvent(event: JournalEvent, tables: ReadonlySet<string>): TimelineEntry | undefined {
  const { seq, at, kind, name, changes } = event
  const isAct = kind === 'act' || kind === 'clock'
  if (!isAct && (kind !== 'due' || name === 'notification.deliver')) return undefined
  const restored = name === 'restore'
  const about = restored ? [] : thingsOf(event).filter(each => tables.has(each.slice(0, each.indexOf('/'))))
  const clock = changes.find(change => 'clock' in change)
  return {
    key: `${isAct ? 'act' : 'time'}-${seq}`,
    kind: isAct ? 'act' : 'time',
    order: [seq, 0, 0],
    at,
    name,
    title: clock === undefined ? undefined : new Date(at).toISOString(),
    failed: false,
    about,
  }
}

/** The notifications that an event has made or changed. */
export function notificationsIn({ changes }: JournalEvent): OutgoingNotification[] {
  return changes.flatMap(change =>
    'put' in change && change.put[0] === 'notifications'
      ? [change.put[2] as unknown as OutgoingNotification]
      : [],
  )
}
