import type { Order } from '../../emulator.ts'
import type { Given, Run } from '../command.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'
import { yuan } from './money.ts'
import { newestNumber } from './newest.ts'
import { toldLines, withNotifications } from './notified.ts'
import { argumentOf, textOf } from './options.ts'
import { findSandbox, type Sandbox } from './sandbox.ts'

/** What the combined order's act answers: its parts. */
interface Combined {
  readonly combine_out_trade_no: string
}

export const run: Run = async (given, terminal) => {
  const sandbox = findSandbox(terminal, given)
  const { options } = given
  const number = argumentOf(given, 0) ?? (await newestOrder(sandbox))
  const place = options['combined'] === true ? 'combined-orders' : 'orders'
  const [verb, body] = actOf(given)
  const { result, notifications } = await withNotifications(sandbox, () =>
    sandbox.post<Order & Combined>(`/${place}/${encodeURIComponent(number)}/${verb}`, body),
  )
  terminal.show({ order: result, notifications }, () => [
    describe(number, result, terminal),
    ...toldLines(terminal, notifications),
  ])
  return 0
}

function newestOrder(sandbox: Sandbox): Promise<string> {
  return newestNumber(sandbox, {
    table: 'orders',
    number: 'out_trade_no',
    fits: ({ trade_state, combined }) =>
      combined === undefined && (trade_state === 'NOTPAY' || trade_state === 'USERPAYING'),
    none: {
      en: 'no order waits to be paid: place one first, or name one',
      zh: '没有待支付的订单：请先下单，或指明单号',
    },
  })
}

function actOf(given: Given): readonly [verb: 'pay' | 'fail' | 'expire', body: object] {
  const { fail, expire, combined } = given.options
  if ([fail, expire, combined].filter(each => each !== undefined).length > 1)
    throw new Failure(
      {
        en: '--fail, --expire and --combined: give one of them',
        zh: '--fail、--expire、--combined 只能给一个',
      },
      2,
    )
  if (expire === true) return ['expire', {}]
  if (fail !== undefined) return ['fail', typeof fail === 'string' ? { reason: fail } : {}]
  const [openid, bank_type, mchid] = ['openid', 'bankType', 'mchid'].map(name => textOf(given, name))
  return ['pay', { openid, bank_type, mchid }]
}

function describe(number: string, order: Order, { paint }: Terminal): string {
  // A combined order has no state of its own.
  if (order.trade_state === undefined) return `${paint('green', '✓')} ${paint('bold', number)}`
  const paid = order.payment
  const sum = paid === undefined ? yuan(order.total) : `${yuan(paid.payer_total)} ${paid.transaction_id}`
  const mark = order.trade_state === 'SUCCESS' ? paint('green', '✓') : paint('yellow', '•')
  return `${mark} ${paint('bold', number)}  ${order.trade_state}  ${sum}`
}
