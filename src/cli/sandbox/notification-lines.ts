import type { DeliveryAttempt, OutgoingNotification } from '../../emulator.ts'
import type { Terminal } from '../terminal.ts'

const isGood = ({ status }: DeliveryAttempt): boolean => status !== undefined && status >= 200 && status < 300

/** The number of what a notification is about: `A1` of `orders/1900000001/A1`. */
export function numberOf({ about }: Pick<OutgoingNotification, 'about'>): string {
  return about.split('/').at(-1) ?? about
}

/**
 * An attempt to deliver a notification, in a line.
 *
 * @param wait milliseconds until it is tried again; left out where it is not
 */
export function attemptLine(
  terminal: Terminal,
  notification: Pick<OutgoingNotification, 'event_type' | 'about' | 'url'>,
  attempt: DeliveryAttempt,
  wait?: number,
): string {
  const { paint } = terminal
  const { status, response, kind } = attempt
  const good = isGood(attempt)
  const answer = [status, good ? undefined : cut(response)].filter(each => each !== undefined).join(' ')
  const none = terminal.word({ en: 'no answer', zh: '没有应答' })
  const again =
    wait === undefined
      ? ''
      : `  ${terminal.word({ en: `again in ${duration(wait)}`, zh: `${duration(wait)} 后重发` })}`
  return [
    paint(good ? 'green' : 'red', good ? '→' : '✗'),
    paint('bold', notification.event_type),
    numberOf(notification),
    paint('dim', notification.url),
    paint(good ? 'green' : 'red', answer === '' ? none : answer),
    ...(kind === 'regular' ? [] : [paint('dim', `(${kind})`)]),
  ]
    .join('  ')
    .concat(good ? '' : again)
}

function cut(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const line = text.replace(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

/** `15s`, `3m`, `6h`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 60) return `${seconds}s`
  return seconds < 3600 ? `${Math.round(seconds / 60)}m` : `${Math.round(seconds / 3600)}h`
}
