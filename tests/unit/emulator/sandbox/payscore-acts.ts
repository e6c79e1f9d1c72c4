import {
  confirmServiceOrder,
  expireServiceOrder,
  failServiceOrder,
  payServiceOrder,
} from '../../../../src/emulator/flows/payscore/acts.ts'
import { DIRECT, PARTNER, type Mode } from '../../../../src/emulator/flows/payscore/modes.ts'
import { closeService, openService } from '../../../../src/emulator/flows/payscore/permission-acts.ts'
import { SERVICE_ORDERS, type ServiceOrder } from '../../../../src/emulator/flows/payscore/service-order.ts'
import { ORDERS } from '../../../../src/emulator/flows/payment/order.ts'
import { tableOf } from '../../../../src/emulator/journal/world.ts'
import { numbers, type ActTools } from './ecommerce-acts.ts'
import type { Play } from './play.ts'

const CALLERS = [
  { mode: DIRECT, caller: '1900000001', named: {} },
  { mode: PARTNER, caller: '1900000100', named: { sub_mchid: '1900000109', sub_appid: 'wx2' } },
] as const

/** Random acts of payscore: of a merchant, and of a partner for its sub-merchant. */
export function payscoreActs(tools: ActTools): (() => Promise<unknown>)[] {
  return CALLERS.flatMap(each => actsOf(tools, each))
}

function actsOf(
  { play, random, act }: ActTools,
  { mode, caller, named }: { readonly mode: Mode; readonly caller: string; readonly named: object },
): (() => Promise<unknown>)[] {
  const { next, some } = numbers(random)
  const { call, engine, sandbox } = play
  const [orders, users] = [`P${caller}-`, `U${caller}-`]
  const names = { ...named, appid: 'wx1', service_id: '1' }
  const owed = (amount: number): object => ({ post_payments: [{ amount }], total_amount: amount })
  const made = (): object => ({
    ...names,
    out_order_no: next(orders),
    service_introduction: 'x',
    time_range: {},
    notify_url: 'https://a.example',
  })
  const change = (deed: string): Promise<unknown> =>
    call(caller, `POST ${mode.base}/serviceorder/{out_order_no}/${deed}`, {
      variables: { out_order_no: some(orders) },
      body: { ...names, ...owed(random.below(1200)) },
    })
  return [
    () =>
      call(caller, `POST ${mode.base}/serviceorder`, {
        body: { ...made(), risk_fund: { name: 'DEPOSIT', amount: 1000 } },
      }),
    () =>
      call(caller, `POST ${mode.base}/serviceorder/direct-complete`, {
        body: { ...made(), ...owed(random.below(1200)), openid: some(users) },
      }),
    () => change((['complete', 'complete', 'modify', 'cancel', 'sync', 'pay'] as const)[random.below(6)]!),
    () => change('complete'),
    () => act('confirm', tx => confirmServiceOrder(sandbox, tx, some(orders))),
    () => act('deduct', tx => payServiceOrder(sandbox, tx, some(orders))),
    () =>
      random.below(2) === 0
        ? act('deduction fails', tx => failServiceOrder(tx, some(orders)))
        : act('expire', tx => expireServiceOrder(tx, some(orders))),
    async () => {
      const authorization_code = next(users)
      await call(caller, `POST ${mode.base}/permissions`, { body: { ...names, authorization_code } })
      await act('permit', tx => openService(sandbox, tx, authorization_code, authorization_code))
    },
    () =>
      random.below(8) === 0
        ? act('take back', tx => closeService(sandbox, tx, some(users)))
        : call(caller, 'POST /v3/refund/domestic/refunds', {
            body: refundOf(tableOf(engine.world(), SERVICE_ORDERS.name).get(`${caller}/${some(orders)}`)),
          }),
  ]
  function refundOf(kept: unknown): object {
    const { sub_mchid, total_amount = 100, collected } = (kept ?? {}) as Partial<ServiceOrder>
    return {
      ...(sub_mchid !== undefined && { sub_mchid }),
      transaction_id: collected?.transaction_id ?? 'none',
      out_refund_no: next(`PR${caller}-`),
      amount: { refund: 1 + random.below(Math.max(1, total_amount)), total: total_amount, currency: 'CNY' },
    }
  }
}

/** What is deducted is on the ledger, once and of the amount that was owed; nothing else is. */
export function notDeducted({ engine }: Play): string[] {
  const paid = tableOf(engine.world(), ORDERS.name)
  return ([...tableOf(engine.world(), SERVICE_ORDERS.name).values()] as unknown as ServiceOrder[])
    .filter(({ mchid, order_id, collected, total_amount, state }) => {
      const total = paid.get(`${mchid}/${order_id}`)?.['total']
      return collected?.paid_type === 'NEWTON'
        ? total !== total_amount || state !== 'DONE'
        : total !== undefined
    })
    .map(({ out_order_no, state }) => `${out_order_no} is ${state}, and the ledger says something else`)
}
