import { endWithdrawal } from '../../../../src/emulator/flows/ecommerce/funds.ts'
import { WITHDRAWALS, type Withdrawal } from '../../../../src/emulator/flows/ecommerce/withdrawal.ts'
import { ORDERS, type Order } from '../../../../src/emulator/flows/payment/order.ts'
import { pay } from '../../../../src/emulator/flows/payment/payment.ts'
import { REFUNDS, type Refund } from '../../../../src/emulator/flows/refund/refund.ts'
import { BATCHES, type TransferBatch } from '../../../../src/emulator/flows/transfer/batch.ts'
import { closeBatch, failDetail } from '../../../../src/emulator/flows/transfer/end-batch.ts'
import { TRANSFERS, type TransferBill } from '../../../../src/emulator/flows/transfer/transfer-bill.ts'
import { tableOf } from '../../../../src/emulator/journal/world.ts'
import type { Transaction } from '../../../../src/emulator/journal/transaction.ts'
import type { Random } from '../../../../src/emulator/seeded-random.ts'
import type { Play } from './play.ts'

const PLATFORM = '1900000200'
const SUB = '1900000209'
const BASE = '/v3/ecommerce'

/** What acts are made with. */
export interface ActTools {
  readonly play: Play
  readonly random: Random
  act(name: string, run: (tx: Transaction) => unknown): Promise<unknown>
}

type RandomAct = () => Promise<unknown>

/** Numbers, of which those that were made lately are used again. */
export function numbers(random: Random): { next(prefix: string): string; some(prefix: string): string } {
  const made = new Map<string, string[]>()
  return {
    next(prefix) {
      const list = made.get(prefix) ?? []
      const number = `${prefix}${list.length}`
      made.set(prefix, [...list, number])
      return number
    },
    some(prefix) {
      const list = made.get(prefix)?.slice(-12) ?? []
      return list[random.below(Math.max(1, list.length))] ?? 'none'
    },
  }
}

/** Random acts of an ecommerce platform and its sub-merchant. */
export function ecommerceActs({ play, random, act }: ActTools): RandomAct[] {
  const { next, some } = numbers(random)
  const { call, engine, sandbox } = play
  const order = (): Order | undefined =>
    tableOf(engine.world(), ORDERS.name).get(`${PLATFORM}/${some('EA')}`) as Order | undefined
  const transaction = (): object => ({
    sub_mchid: SUB,
    transaction_id: order()?.payment?.transaction_id ?? 'none',
    description: 'x',
  })
  const refundId = (): string =>
    (tableOf(engine.world(), REFUNDS.name).get(`${PLATFORM}/${some('ER')}`) as Refund | undefined)
      ?.refund_id ?? 'none'
  return [
    () =>
      call(PLATFORM, 'POST /v3/pay/partner/transactions/jsapi', {
        body: {
          sp_mchid: PLATFORM,
          sp_appid: 'wx1',
          sub_mchid: SUB,
          out_trade_no: next('EA'),
          description: 'x',
          notify_url: 'https://a.example',
          amount: { total: 1 + random.below(50_000), currency: 'CNY' },
          settle_info: { profit_sharing: true, subsidy_amount: random.below(2) * 100 },
        },
      }),
    () => act('pay', tx => pay(sandbox, tx, some('EA'))),
    () => {
      const found = order()
      const total = found?.total ?? 100
      return call(PLATFORM, `POST ${BASE}/refunds/apply`, {
        body: {
          sub_mchid: SUB,
          sp_appid: 'wx1',
          out_trade_no: found?.out_trade_no ?? 'none',
          out_refund_no: next('ER'),
          amount: { refund: 1 + random.below(total), total },
          ...(random.below(3) === 0 && { refund_account: 'REFUND_SOURCE_PARTNER_ADVANCE' }),
        },
      })
    },
    () =>
      call(PLATFORM, `POST ${BASE}/refunds/{refund_id}/return-advance`, {
        variables: { refund_id: refundId() },
        body: { sub_mchid: SUB },
      }),
    () =>
      call(PLATFORM, `POST ${BASE}/profitsharing/receivers/add`, {
        body: { type: 'MERCHANT_ID', account: PLATFORM, relation_type: 'PLATFORM' },
      }),
    () =>
      call(PLATFORM, `POST ${BASE}/profitsharing/orders`, {
        body: {
          ...transaction(),
          out_order_no: next('ES'),
          receivers: [
            {
              type: 'MERCHANT_ID',
              receiver_account: PLATFORM,
              amount: 1 + random.below(500),
              description: 'x',
            },
          ],
          finish: random.below(4) === 0,
        },
      }),
    () =>
      call(PLATFORM, `POST ${BASE}/profitsharing/finish-order`, {
        body: { ...transaction(), out_order_no: next('ES') },
      }),
    () =>
      call(PLATFORM, `POST ${BASE}/profitsharing/returnorders`, {
        body: {
          sub_mchid: SUB,
          out_order_no: some('ES'),
          out_return_no: next('EB'),
          return_mchid: PLATFORM,
          amount: 1 + random.below(400),
          description: 'x',
        },
      }),
    () => call(PLATFORM, `POST ${BASE}/subsidies/create`, { body: { ...transaction(), amount: 100 } }),
    () =>
      call(PLATFORM, `POST ${BASE}/subsidies/return`, {
        body: { ...transaction(), out_order_no: next('EU'), amount: 1 + random.below(60) },
      }),
    () => call(PLATFORM, `POST ${BASE}/subsidies/cancel`, { body: transaction() }),
    () =>
      call(PLATFORM, `POST ${BASE}/fund/withdraw`, {
        body: {
          sub_mchid: SUB,
          out_request_no: next('EW'),
          amount: 1 + random.below(5000),
          notify_url: 'https://a.example',
        },
      }),
    () =>
      act('withdrawal', tx =>
        endWithdrawal(sandbox, tx, some('EW'), {
          status: (['FAIL', 'CLOSE', 'REFUND', 'SUCCESS'] as const)[random.below(4)]!,
        }),
      ),
  ]
}

/** Random acts with batches of transfers. */
export function batchActs({ play, random, act }: ActTools, mchid: string): RandomAct[] {
  const { next, some } = numbers(random)
  return [
    () => {
      const amounts = Array.from({ length: 1 + random.below(3) }, () => 1 + random.below(1000))
      return play.call(mchid, 'POST /v3/transfer/batches', {
        body: {
          appid: 'wx1',
          out_batch_no: next('D'),
          total_num: amounts.length,
          total_amount: amounts.reduce((sum, fen) => sum + fen, 0),
          transfer_detail_list: amounts.map((transfer_amount, index) => ({
            out_detail_no: `${index}`,
            transfer_amount,
            transfer_remark: 'x',
            openid: 'o',
          })),
        },
      })
    },
    () => act('detail', tx => failDetail(tx, some('D'), '0')),
    () => act('batch', tx => closeBatch(play.sandbox, tx, some('D'))),
  ]
}

/** What is on its way to banks and users is what the accounts hold for it. */
export function onTheirWay(play: Play): string[] {
  const world = play.engine.world()
  const all = <Kept>(name: string): Kept[] => [...tableOf(world, name).values()] as Kept[]
  const held = (account: string): number =>
    Object.entries(world.ledger.accounts()).reduce(
      (sum, [name, fen]) => sum + (name.endsWith(`:${account}`) ? fen : 0),
      0,
    )
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, fen) => total + fen, 0)
  const withdrawn = all<Withdrawal>(WITHDRAWALS.name)
    .filter(({ status }) => status === 'CREATE_SUCCESS')
    .map(({ amount }) => amount)
  const bills = all<TransferBill>(TRANSFERS.name)
    .filter(({ state }) => ['WAIT_USER_CONFIRM', 'TRANSFERING', 'CANCELING'].includes(state))
    .map(({ transfer_amount }) => transfer_amount)
  const details = all<TransferBatch>(BATCHES.name)
    .flatMap(batch => batch.details)
    .filter(({ detail_status }) => detail_status === 'INIT' || detail_status === 'PROCESSING')
    .map(({ transfer_amount }) => transfer_amount)
  const problems: string[] = []
  if (sum(withdrawn) !== held('withdrawing'))
    problems.push(`${sum(withdrawn)} fen are withdrawn, ${held('withdrawing')} held`)
  if (sum([...bills, ...details]) !== held('transferring'))
    problems.push(`${sum([...bills, ...details])} fen are transferred, ${held('transferring')} held`)
  return problems
}
