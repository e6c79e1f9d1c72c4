import type { Given, Run } from '../command.ts'
import { Failure } from '../failure.ts'
import { argumentOf, textOf, textsOf } from './options.ts'
import { findSandbox } from './sandbox.ts'
import { readPairs } from './pairs.ts'

/** What came of each delivery. */
interface Triggered {
  readonly to: string
  readonly deliveries: readonly { readonly status?: number; readonly response?: string }[]
}

export const run: Run = async (given, terminal) => {
  const body = {
    event_type: argumentOf(given, 0),
    to: textOf(given, 'to'),
    variant: textOf(given, 'variant'),
    fault: textOf(given, 'fault'),
    set: readPairs(textsOf(given, 'set'), '--set'),
    times: timesOf(given),
  }
  const { to, deliveries } = await findSandbox(terminal, given).post<Triggered>('/events', body)
  const good = deliveries.every(({ status }) => status !== undefined && status >= 200 && status < 300)
  terminal.show({ to, deliveries }, () =>
    deliveries.map(({ status, response }) =>
      [
        good ? terminal.paint('green', '→') : terminal.paint('red', '✗'),
        terminal.paint('bold', String(body.event_type)),
        terminal.paint('dim', to),
        status ?? terminal.word({ en: 'no answer', zh: '没有应答' }),
        response ?? '',
      ]
        .join('  ')
        .trimEnd(),
    ),
  )
  // What is forged is to be refused, and that is no failure of this command.
  return good || body.fault !== undefined ? 0 : 1
}

function timesOf(given: Given): number {
  const times = Number(textOf(given, 'times') ?? 1)
  if (!Number.isInteger(times) || times < 1 || times > 100)
    throw new Failure({ en: '--times has to be 1 to 100', zh: '--times 须为 1 到 100' }, 2)
  return times
}
