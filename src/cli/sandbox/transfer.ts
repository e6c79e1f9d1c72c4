import type { Run } from '../command.ts'
import { Failure } from '../failure.ts'
import { yuan } from './money.ts'
import { newestNumber } from './newest.ts'
import { toldLines, withNotifications } from './notified.ts'
import { argumentOf, textOf } from './options.ts'
import { findSandbox } from './sandbox.ts'

/** What of a transfer is shown. */
interface Transfer {
  readonly state: string
  readonly transfer_amount: number
  readonly fail_reason?: string
}

export const run: Run = async (given, terminal) => {
  const reason = textOf(given, 'reason')
  const end = textOf(given, 'as') ?? (reason === undefined ? 'confirm' : 'fail')
  if (reason !== undefined && end !== 'fail')
    throw new Failure({ en: '--reason goes with --as fail', zh: '--reason 只用于 --as fail' }, 2)
  const sandbox = findSandbox(terminal, given)
  const number =
    argumentOf(given, 0) ??
    (await newestNumber(sandbox, {
      table: 'transfers',
      number: 'out_bill_no',
      fits: ({ state }) => state === 'WAIT_USER_CONFIRM' || state === 'ACCEPTED',
      none: {
        en: 'no transfer waits for its user: make one first, or name one',
        zh: '没有等待收款用户确认的转账：请先发起，或指明单号',
      },
    }))
  const { result, notifications } = await withNotifications(sandbox, () =>
    sandbox.post<Transfer>(`/transfers/${encodeURIComponent(number)}/${end}`, { reason }),
  )
  terminal.show({ transfer: result, notifications }, ({ transfer }) => [
    `${terminal.paint('green', '✓')} ${terminal.paint('bold', number)}  ${transfer.state}  ` +
      [yuan(transfer.transfer_amount), transfer.fail_reason ?? ''].join('  ').trimEnd(),
    ...toldLines(terminal, notifications),
  ])
  return 0
}
