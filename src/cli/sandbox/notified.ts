import type { OutgoingNotification } from '../../emulator.ts'
import type { Terminal } from '../terminal.ts'
import { attemptLine } from './notification-lines.ts'
import type { Sandbox } from './sandbox.ts'

/** What an act came to, and what the merchant was told of it. */
export interface Told<Result> {
  readonly result: Result
  readonly notifications: readonly OutgoingNotification[]
}

/** Does an act, and sees which notifications it led to. */
export async function withNotifications<Result>(
  sandbox: Sandbox,
  act: () => Promise<Result>,
): Promise<Told<Result>> {
  const attempts = async (): Promise<readonly OutgoingNotification[]> => sandbox.get('/events')
  const before = new Map((await attempts()).map(each => [each.id, each.attempts.length]))
  const result = await act()
  const after = await attempts()
  return { result, notifications: after.filter(({ id, attempts: { length } }) => before.get(id) !== length) }
}

/** A line for each notification, or that there was none. */
export function toldLines(terminal: Terminal, notifications: readonly OutgoingNotification[]): string[] {
  if (notifications.length === 0)
    return [terminal.paint('dim', terminal.word({ en: 'nobody was notified', zh: '没有发出通知' }))]
  return notifications.map(each => {
    const last = each.attempts.at(-1)
    return last === undefined ? `${each.event_type}  ${each.url}` : attemptLine(terminal, each, last)
  })
}
