import type { DeliveryAttempt, EventKind, JournalEvent, OutgoingNotification } from '../../emulator.ts'
import type { Given, Run } from '../command.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { attemptLine } from './notification-lines.ts'
import { textOf } from './options.ts'
import { findSandbox } from './sandbox.ts'

export const run: Run = async (given, terminal) => {
  const sandbox = findSandbox(terminal, given)
  const path = `/journal?${queryOf(given)}`
  const wanted = byStatus(textOf(given, 'status'))
  const write = (event: JournalEvent): void => {
    if (wanted(event)) terminal.show(event, () => [journalLine(event, terminal)])
  }
  if (given.options['tail'] !== true) {
    const events = (await sandbox.get<JournalEvent[]>(path)).filter(wanted)
    terminal.show(events, all => all.map(event => journalLine(event, terminal)))
    return 0
  }
  for await (const { data } of sandbox.follow(path, terminal.signal)) write(JSON.parse(data) as JournalEvent)
  return 0
}

function queryOf(given: Given): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of ['kind', 'about']) {
    const value = textOf(given, name)
    if (value !== undefined) query.set(name, value)
  }
  return query
}

/** What a delivery puts into the state: the notification, whose last attempt it was. */
export function deliveryOf(
  event: JournalEvent,
):
  | { readonly notification: OutgoingNotification; readonly attempt: DeliveryAttempt; readonly wait?: number }
  | undefined {
  if (event.kind !== ('delivery' satisfies EventKind)) return undefined
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

/** @throws {Failure} for a filter that is none */
function byStatus(status: string | undefined): (event: JournalEvent) => boolean {
  if (status === undefined) return () => true
  if (!/^(?:[1-5]\d\d|[1-5]xx|none)$/.test(status))
    throw new Failure({ en: '--status is like 500, 5xx or none', zh: '--status 应如 500、5xx 或 none' }, 2)
  return event => {
    const delivery = deliveryOf(event)
    if (delivery === undefined) return false
    const answered = String(delivery.attempt.status ?? 'none')
    return status.endsWith('xx') ? answered.startsWith(status[0]!) : answered === status
  }
}

/** One thing that happened, in a line. */
function journalLine(event: JournalEvent, terminal: Terminal): string {
  const { paint } = terminal
  const time = new Date(event.at + 8 * 3_600_000).toISOString().slice(11, 19)
  const delivery = deliveryOf(event)
  const what =
    delivery === undefined
      ? `${paint('bold', event.name)}  ${paint('dim', thingsOf(event).join(' '))}`
      : attemptLine(terminal, delivery.notification, delivery.attempt, delivery.wait)
  return `${paint('dim', time)}  ${event.kind.padEnd(8)}  ${what}`.trimEnd()
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
