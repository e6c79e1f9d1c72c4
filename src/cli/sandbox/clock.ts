import type { Given, Run } from '../command.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { toldLines, withNotifications } from './notified.ts'
import { argumentOf } from './options.ts'
import { findSandbox } from './sandbox.ts'

/** What the sandbox answers. */
interface Time {
  readonly now: number
}

/** China's time, to the second. */
function shown({ now }: Time): string {
  return `${new Date(now + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
}

export const show: Run = async (given, terminal) => {
  const time = await findSandbox(terminal, given).get<Time>('/clock')
  terminal.show(time, () => [shown(time)])
  return 0
}

const move = async (given: Given, terminal: Terminal, body: object): Promise<0> => {
  const sandbox = findSandbox(terminal, given)
  const { result, notifications } = await withNotifications(sandbox, () => sandbox.post<Time>('/clock', body))
  terminal.show({ ...result, notifications }, () => [
    shown(result),
    ...(notifications.length === 0 ? [] : toldLines(terminal, notifications)),
  ])
  return 0
}

export const advance: Run = (given, terminal) =>
  move(given, terminal, { advance: (argumentOf(given, 0) ?? '').replace(/^\+/, '') })

export const set: Run = (given, terminal) => {
  const time = argumentOf(given, 0) ?? ''
  const value = /^\d{10,16}$/.test(time) ? Number(time) : time
  if (Number.isNaN(new Date(value).getTime()))
    throw new Failure(
      {
        en: `${time} is no time: write 2026-12-01T08:00:00+08:00, or milliseconds since 1970`,
        zh: `${time} 不是时间：请写 2026-12-01T08:00:00+08:00，或 1970 年以来的毫秒数`,
      },
      2,
    )
  return move(given, terminal, { set: value })
}
