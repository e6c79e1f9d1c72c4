import type { DeliveryAttempt, OutgoingNotification } from '../../emulator.ts'
import type { Run } from '../command.ts'
import { Failure } from '../failure.ts'
import { columns } from '../program/width.ts'
import { attemptLine, numberOf } from './notification-lines.ts'
import { argumentOf } from './options.ts'
import { findSandbox, type Sandbox } from './sandbox.ts'

export const list: Run = async (given, terminal) => {
  const events = await findSandbox(terminal, given).get<OutgoingNotification[]>('/events')
  if (events.length === 0) terminal.say({ en: 'There were no notifications yet.', zh: '还没有通知。' })
  terminal.show(events, all =>
    columns(
      all.map(each => [
        each.id,
        each.event_type,
        numberOf(each),
        each.state,
        String(each.attempts.length),
        each.url,
      ]),
    ),
  )
  return 0
}

export const show: Run = async (given, terminal) => {
  const event = await find(findSandbox(terminal, given), argumentOf(given, 0) ?? '')
  terminal.show(event, () => [
    `${terminal.paint('bold', event.event_type)}  ${event.id}`,
    `${event.summary}  ${event.about}  ${event.state}`,
    ...JSON.stringify(event.resource, undefined, 2).split('\n'),
    ...event.attempts.map(
      attempt => `${new Date(attempt.at).toISOString()}  ${attemptLine(terminal, event, attempt)}`,
    ),
  ])
  return 0
}

export const resend: Run = async (given, terminal) => {
  const sandbox = findSandbox(terminal, given)
  const event = await find(sandbox, argumentOf(given, 0) ?? '')
  const attempt = await sandbox.post<DeliveryAttempt>(`/events/${event.id}/resend`)
  terminal.show(attempt, () => [attemptLine(terminal, event, attempt)])
  return attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300 ? 0 : 1
}

/**
 * By its id, or the beginning of it; `last` is the last one.
 *
 * @throws {Failure} where there is none, or several
 */
async function find(sandbox: Sandbox, id: string): Promise<OutgoingNotification> {
  const events = await sandbox.get<OutgoingNotification[]>('/events')
  const fitting = id === 'last' ? events.slice(-1) : events.filter(each => each.id.startsWith(id))
  const [found] = fitting
  if (found === undefined)
    throw new Failure({ en: `there is no notification ${id}: see events`, zh: `没有通知 ${id}，请看 events` })
  if (fitting.length > 1)
    throw new Failure({
      en: `${fitting.length} notifications begin with ${id}: write more of it`,
      zh: `有 ${fitting.length} 条通知以 ${id} 开头，请多写几位`,
    })
  return found
}
