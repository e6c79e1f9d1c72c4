import type { DeliveryAttempt, Exchange, JournalEvent, OutgoingNotification } from '../../emulator.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { attemptLine } from './notification-lines.ts'

/** One thing that happened: a call with its answer where the sandbox keeps those, else what the journal has. */
export type LogEntry = JournalEvent | (Exchange & { readonly kind: 'call' })

/** Oldest first; what followed from a call stands after it. */
export function compareEntries(one: LogEntry, other: LogEntry): number {
  return one.at - other.at || one.seq - other.seq
}

/** What a delivery puts into the state: the notification, whose last attempt it was. */
export function deliveryOf(
  event: JournalEvent,
):
  | { readonly notification: OutgoingNotification; readonly attempt: DeliveryAttempt; readonly wait?: number }
  | undefined {
  if (event.kind !== 'delivery') return undefined
  let notification: OutgoingNotification | undefined
  let wait: number | undefined
  for (const change of event.changes) {
    if ('put' in change && change.put[0] === 'notifications')
      notification = change.put[2] as unknown as OutgoingNotification
    if ('schedule' in change) wait = change.schedule[1].at - event.at
  }
  const attempt = notification?.attempts.at(-1)
  if (notification === undefined || attempt === undefined) return undefined
  return { notification, attempt, ...(wait !== undefined && { wait }) }
}

/**
 * @param status `500`, `5xx`, `none`: of calls as they were answered, of deliveries as the endpoint answered
 * @throws {Failure} for a filter that is none
 */
export function byStatus(status: string | undefined): (entry: LogEntry) => boolean {
  if (status === undefined) return () => true
  if (!/^(?:[1-5]\d\d|[1-5]xx|none)$/.test(status))
    throw new Failure({ en: '--status is like 500, 5xx or none', zh: '--status 应如 500、5xx 或 none' }, 2)
  return entry => {
    const answer = 'changes' in entry ? deliveryOf(entry)?.attempt : entry
    if (answer === undefined) return false
    const answered = String(answer.status ?? 'none')
    return status.endsWith('xx') ? answered.startsWith(status[0]!) : answered === status
  }
}

/** In a line. */
export function entryLine(entry: LogEntry, terminal: Terminal): string {
  const time = new Date(entry.at + 8 * 3_600_000).toISOString().slice(11, 19)
  const what = 'changes' in entry ? eventText(entry, terminal) : exchangeText(entry, terminal)
  return `${terminal.paint('dim', time)}  ${entry.kind.padEnd(8)}  ${what}`.trimEnd()
}

function eventText(event: JournalEvent, terminal: Terminal): string {
  const delivery = deliveryOf(event)
  if (delivery !== undefined)
    return attemptLine(terminal, delivery.notification, delivery.attempt, delivery.wait)
  return `${terminal.paint('bold', event.name)}  ${terminal.paint('dim', thingsOf(event).join(' '))}`
}

function exchangeText({ method, target, status, error, about }: Exchange, { paint, word }: Terminal): string {
  // APIv2 says with 200 what is wrong.
  const good = status !== undefined && status < 400 && error === undefined
  const answer = [status ?? word({ en: 'no answer', zh: '没有应答' }), error].filter(Boolean).join(' ')
  const parts = [paint('bold', `${method} ${target}`), paint(good ? 'green' : 'red', answer)]
  return [...parts, paint('dim', about.join(' '))].join('  ')
}

/** Without what only finds other things again: numbers, and transactions by their id. */
function thingsOf({ changes }: JournalEvent): string[] {
  const things = changes.flatMap(change =>
    'put' in change && !/(?:numbers|transactions)$/.test(change.put[0])
      ? [`${change.put[0]}/${change.put[1]}`]
      : [],
  )
  return [...new Set(things)]
}
