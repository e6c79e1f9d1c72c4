import type { Refund } from '../../emulator.ts'
import type { Run } from '../command.ts'
import { yuan } from './money.ts'
import { newestNumber } from './newest.ts'
import { toldLines, withNotifications } from './notified.ts'
import { argumentOf, textOf } from './options.ts'
import { findSandbox } from './sandbox.ts'

export const run: Run = async (given, terminal) => {
  const sandbox = findSandbox(terminal, given)
  const number =
    argumentOf(given, 0) ??
    (await newestNumber(sandbox, {
      table: 'refunds',
      number: 'out_refund_no',
      fits: ({ status }) => status === 'PROCESSING',
      none: {
        en: 'no refund is under way: ask for one first, or name one',
        zh: '没有处理中的退款：请先申请退款，或指明单号',
      },
    }))
  const end = textOf(given, 'as') ?? 'finish'
  const { result, notifications } = await withNotifications(sandbox, () =>
    sandbox.post<Refund>(`/refunds/${encodeURIComponent(number)}/${end}`),
  )
  terminal.show({ refund: result, notifications }, ({ refund }) => [
    `${terminal.paint('green', '✓')} ${terminal.paint('bold', number)}  ${refund.status}  ` +
      `${yuan(refund.refund)}  ${refund.refund_id}`,
    ...toldLines(terminal, notifications),
  ])
  return 0
}
