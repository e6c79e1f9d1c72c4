import type { Complaint } from '../../emulator.ts'
import type { Run } from '../command.ts'
import { Failure } from '../failure.ts'
import { newestNumber } from './newest.ts'
import { toldLines, withNotifications } from './notified.ts'
import { argumentOf, textOf } from './options.ts'
import { findSandbox } from './sandbox.ts'

export const run: Run = async (given, terminal) => {
  const amount = textOf(given, 'amount')
  if (amount !== undefined && !/^[1-9]\d{0,8}$/.test(amount))
    throw new Failure({ en: '--amount has to be a number of fen', zh: '--amount 须为整数，单位分' }, 2)
  const sandbox = findSandbox(terminal, given)
  const out_trade_no =
    argumentOf(given, 0) ??
    (await newestNumber(sandbox, {
      table: 'orders',
      number: 'out_trade_no',
      fits: ({ payment }) => payment !== undefined,
      none: {
        en: 'no order is paid yet, and only of a paid one one complains',
        zh: '还没有已支付的订单，只能投诉已支付的订单',
      },
    }))
  const { result, notifications } = await withNotifications(sandbox, () =>
    sandbox.post<Complaint>('/complaints', {
      out_trade_no,
      problem_type: textOf(given, 'type'),
      detail: textOf(given, 'detail'),
      payer_phone: textOf(given, 'phone'),
      ...(amount !== undefined && { apply_refund_amount: Number(amount) }),
    }),
  )
  terminal.show({ complaint: result, notifications }, ({ complaint }) => [
    `${terminal.paint('green', '✓')} ${terminal.paint('bold', complaint.complaint_id)}  ` +
      `${complaint.problem_type}  ${out_trade_no}`,
    ...toldLines(terminal, notifications),
  ])
  return 0
}
