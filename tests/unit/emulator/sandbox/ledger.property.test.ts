import { expect, test } from 'vitest'
import { batchActs, ecommerceActs, onTheirWay } from './ecommerce-acts.ts'
import { notDeducted, payscoreActs } from './payscore-acts.ts'
import { createPlay, type Play } from './play.ts'
import { heldByV2, v2Acts } from './v2-acts.ts'
import { failPayment, pay } from '../../../../src/emulator/flows/payment/payment.ts'
import { COUPONS_SENT, type CashCoupon } from '../../../../src/emulator/flows/cash-coupon/coupon.ts'
import { STOCKS, type CouponStock } from '../../../../src/emulator/flows/cash-coupon/stock.ts'
import { complain } from '../../../../src/emulator/flows/complaint/acts.ts'
import { payCombined } from '../../../../src/emulator/flows/combine/combine-flow.ts'
import { ORDERS, type Order } from '../../../../src/emulator/flows/payment/order.ts'
import { failWithholding, payDeduction, signContract } from '../../../../src/emulator/flows/papay/acts.ts'
import { CONTRACTS, type Contract } from '../../../../src/emulator/flows/papay/contract.ts'
import { REDPACKS, type Redpack } from '../../../../src/emulator/flows/redpack/redpack.ts'
import { endRefund, findRefund } from '../../../../src/emulator/flows/refund/refund-flow.ts'
import { REFUNDS, type Refund } from '../../../../src/emulator/flows/refund/refund.ts'
import { FROZEN, type Frozen } from '../../../../src/emulator/flows/sharing/frozen.ts'
import { failShare } from '../../../../src/emulator/flows/sharing/sharing-flow.ts'
import { confirmTransfer, failTransfer } from '../../../../src/emulator/flows/transfer/transfer-flow.ts'
import { createWorld, snapshotOf, applyEvent, tableOf } from '../../../../src/emulator/journal/world.ts'
import { EmulatorProblem } from '../../../../src/emulator/problem.ts'
import { createRandom } from '../../../../src/emulator/seeded-random.ts'

/** How many acts are played: a million on a quiet night, by `ACTS=1000000`. */
const ACTS = Number(process.env['ACTS'] ?? 100_000)

const MERCHANT = '1900000001'
const PARTNER = '1900000100'
const SUB = '1900000109'
const PAYMENTS = '/v3/pay/transactions'
const PARTNER_PAYMENTS = '/v3/pay/partner/transactions'

/** One random act. It may be refused; it may not leave anything half done. */
function actsOf(play: Play, random: ReturnType<typeof createRandom>): (() => Promise<unknown>)[] {
  const { engine, sandbox, call } = play
  let last = 0
  const numberOf = (prefix: string): string => `${prefix}${1 + random.below(Math.max(1, last))}`
  const total = (): number => 1 + random.below(100_000)
  const act = (name: string, run: Parameters<typeof engine.play>[2]): Promise<unknown> =>
    engine.play('act', name, run).catch((error: unknown) => {
      if (error instanceof EmulatorProblem) return error.problem.code
      throw error
    })
  const order = (number: string): Record<string, unknown> => ({
    appid: 'wx1',
    mchid: MERCHANT,
    out_trade_no: number,
    description: 'x',
    notify_url: 'https://a.example',
    amount: { total: total(), currency: 'CNY' },
    settle_info: { profit_sharing: random.below(2) === 0 },
  })
  const partnerOrder = (number: string): Record<string, unknown> => ({
    ...order(number),
    sp_mchid: PARTNER,
    sp_appid: 'wx1',
    sub_mchid: SUB,
  })
  const refundOf = (mchid: string, extra: object): Promise<unknown> => {
    const number = numberOf('A')
    const kept = tableOf(engine.world(), ORDERS.name).get(`${mchid}/${number}`) as Order | undefined
    const whole = kept?.total ?? 100
    return call(mchid, 'POST /v3/refund/domestic/refunds', {
      body: {
        ...extra,
        out_trade_no: number,
        out_refund_no: `R${random.below(last + 1)}`,
        amount: { refund: 1 + random.below(whole), total: whole, currency: 'CNY' },
      },
    })
  }
  const transactionOf = (): string => {
    const kept = tableOf(engine.world(), ORDERS.name).get(`${MERCHANT}/${numberOf('A')}`) as Order | undefined
    return kept?.payment?.transaction_id ?? 'none'
  }
  const latest = latestOf(play)
  /** The last signed contract that has deducted nothing, as its first deduction needs no notice. */
  const lastContract = (): Contract | undefined =>
    latest<Contract>(CONTRACTS)
      .filter(({ contract_state, withheld }) => contract_state === 'SIGNED' && withheld === undefined)
      .at(-1)
  const deducting = (): string => lastContract()?.deducting ?? 'none'
  const FAVOR = '/v3/marketing/favor'
  const some = <Kept>(table: { readonly name: string }): Kept | undefined => {
    const kept = latest<Kept>(table)
    return kept.at(-1 - random.below(kept.length + 1))
  }
  const stock = (): Record<string, unknown> => {
    const coupon_amount = 1 + random.below(500)
    const max_coupons = 1 + random.below(50)
    return {
      stock_name: 'x',
      stock_type: 'NORMAL',
      belong_merchant: MERCHANT,
      out_request_no: `K${++last}`,
      available_begin_time: new Date(engine.clock.now()).toISOString(),
      available_end_time: new Date(engine.clock.now() + random.below(9) * 86_400_000).toISOString(),
      no_cash: random.below(3) === 0,
      stock_use_rule: { max_coupons, max_amount: max_coupons * coupon_amount, max_coupons_per_user: 1000 },
      coupon_use_rule: {
        fixed_normal_coupon: { coupon_amount, transaction_minimum: random.below(1000) },
        combine_use: random.below(2) === 0,
      },
    }
  }
  const moveStock = (deed: string): Promise<unknown> =>
    call(MERCHANT, `POST ${FAVOR}/stocks/{stock_id}/${deed}`, {
      variables: { stock_id: some<CouponStock>(STOCKS)?.stock_id ?? '0' },
      body: { stock_creator_mchid: MERCHANT },
    })
  const sendCoupon = (): Promise<unknown> =>
    call(MERCHANT, `POST ${FAVOR}/users/{openid}/coupons`, {
      variables: { openid: `o${random.below(50)}` },
      body: {
        stock_id: some<CouponStock>(STOCKS)?.stock_id ?? '0',
        out_request_no: `N${++last}`,
        stock_creator_mchid: MERCHANT,
      },
    })
  return [
    () => call(MERCHANT, `POST ${FAVOR}/coupon-stocks`, { body: stock() }),
    () => moveStock('start'),
    () => moveStock('start'),
    () => moveStock((['pause', 'restart', 'restart', 'stop'] as const)[random.below(4)]!),
    sendCoupon,
    sendCoupon,
    sendCoupon,
    ...Array.from({ length: 2 }, () => () => {
      const { coupon_id = '0' } = some<CashCoupon>(COUPONS_SENT) ?? {}
      return act('pay', tx => pay(sandbox, tx, `A${last - random.below(60)}`, { coupons: [{ coupon_id }] }))
    }),
    ...ecommerceActs({ play, random, act }),
    ...batchActs({ play, random, act }, MERCHANT),
    ...payscoreActs({ play, random, act }),
    ...v2Acts({ play, random, act }),
    () => call(MERCHANT, `POST ${PAYMENTS}/native`, { body: order(`A${++last}`) }),
    () => call(MERCHANT, `POST ${PAYMENTS}/jsapi`, { body: order(`A${++last}`) }),
    () => call(PARTNER, `POST ${PARTNER_PAYMENTS}/h5`, { body: partnerOrder(`A${++last}`) }),
    () =>
      call(MERCHANT, `POST ${PAYMENTS}/codepay`, {
        body: {
          ...order(`A${++last}`),
          payer: { auth_code: `13${random.digits(14)}${['00', '01', '02', '04'][random.below(4)]}` },
        },
      }),
    () =>
      call(MERCHANT, 'POST /v3/combine-transactions/native', {
        body: {
          combine_appid: 'wx1',
          combine_mchid: MERCHANT,
          combine_out_trade_no: `C${++last}`,
          sub_orders: [1, 2].map(part => ({
            mchid: MERCHANT,
            out_trade_no: `A${last}P${part}`,
            description: 'x',
            amount: { total_amount: total(), currency: 'CNY' },
          })),
        },
      }),
    ...Array.from({ length: 4 }, () => () => {
      const coupons = random.below(3) === 0 ? [{ amount: 1 + random.below(50), type: 'CASH' as const }] : []
      const own = random.below(5) === 0 ? [{ amount: 1 + random.below(20), type: 'NOCASH' as const }] : []
      return act('pay', tx => pay(sandbox, tx, numberOf('A'), { coupons: [...coupons, ...own] }))
    }),
    () => act('payCombined', tx => payCombined(sandbox, tx, numberOf('C'))),
    () => act('fail', tx => failPayment(tx, numberOf('A'), 'no')),
    () =>
      call(MERCHANT, `POST ${PAYMENTS}/out-trade-no/{out_trade_no}/close`, {
        variables: { out_trade_no: numberOf('A') },
        body: { mchid: MERCHANT },
      }),
    () =>
      call(MERCHANT, `POST ${PAYMENTS}/out-trade-no/{out_trade_no}/reverse`, {
        variables: { out_trade_no: numberOf('A') },
        body: { mchid: MERCHANT, appid: 'wx1' },
      }),
    () => refundOf(MERCHANT, {}),
    () => refundOf(MERCHANT, {}),
    () => refundOf(PARTNER, { sub_mchid: SUB }),
    () =>
      act('refund', tx =>
        endRefund(
          sandbox,
          tx,
          findRefund(tx, `R${random.below(last + 1)}`),
          (['SUCCESS', 'ABNORMAL', 'CLOSED'] as const)[random.below(3)]!,
        ),
      ),
    () =>
      call(MERCHANT, 'POST /v3/profitsharing/receivers/add', {
        body: { appid: 'wx1', type: 'MERCHANT_ID', account: SUB, relation_type: 'PARTNER' },
      }),
    () =>
      call(MERCHANT, 'POST /v3/profitsharing/orders', {
        body: {
          appid: 'wx1',
          transaction_id: transactionOf(),
          out_order_no: `S${++last}`,
          receivers: [{ type: 'MERCHANT_ID', account: SUB, amount: 1 + random.below(500), description: 'x' }],
          unfreeze_unsplit: random.below(4) === 0,
        },
      }),
    () =>
      call(MERCHANT, 'POST /v3/profitsharing/orders/unfreeze', {
        body: { transaction_id: transactionOf(), out_order_no: `S${++last}`, description: 'x' },
      }),
    () => act('share', tx => failShare(tx, numberOf('S'), SUB, 'ACCOUNT_ABNORMAL')),
    () =>
      call(MERCHANT, 'POST /v3/profitsharing/return-orders', {
        body: {
          out_order_no: numberOf('S'),
          out_return_no: `B${++last}`,
          return_mchid: SUB,
          amount: 1 + random.below(400),
          description: 'x',
        },
      }),
    () =>
      call(MERCHANT, 'POST /v3/fund-app/mch-transfer/transfer-bills', {
        body: {
          appid: 'wx1',
          out_bill_no: `T${++last}`,
          openid: 'o',
          transfer_amount: 10 + random.below(1000),
          transfer_remark: 'x',
          transfer_scene_id: '1000',
          transfer_scene_report_infos: [{}],
        },
      }),
    () => act('confirm', tx => confirmTransfer(sandbox, tx, numberOf('T'))),
    () => act('lapse', tx => failTransfer(sandbox, tx, numberOf('T'))),
    () =>
      call(MERCHANT, 'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel', {
        variables: { out_bill_no: numberOf('T') },
      }),
    () =>
      call(MERCHANT, 'POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app', {
        body: {
          appid: 'wx1',
          plan_id: 1,
          out_contract_code: `W${++last}`,
          contract_display_account: 'x',
          contract_notify_url: 'https://a.example',
        },
      }),
    () => act('sign', tx => signContract(sandbox, tx, numberOf('W'))),
    () =>
      call(MERCHANT, 'POST /v3/papay/pay/transactions/apply', {
        body: {
          appid: 'wx1',
          out_trade_no: `A${++last}`,
          description: 'x',
          transaction_notify_url: 'https://a.example',
          contract_id: lastContract()?.contract_id,
          amount: { total: total() },
        },
      }),
    () => act('withhold', tx => payDeduction(sandbox, tx, deducting())),
    () => act('withholding fails', tx => failWithholding(sandbox, tx, deducting())),
    () => act('complain', tx => complain(sandbox, tx, { out_trade_no: numberOf('A') })),
    async () => play.pass(random.below(120_000)),
    async () => {
      if (random.below(400) === 0) await engine.clock.advance('36h')
    },
  ]
}

/** The twenty things that were made last, by table: to look for them each time would cost more than the acts. */
function latestOf({ engine }: Play): <Kept>(table: { readonly name: string }) => Kept[] {
  const keys = new Map<string, string[]>()
  engine.subscribe(({ changes }) => {
    for (const change of changes) {
      if (!('put' in change)) continue
      const [name, key] = change.put
      const known = keys.get(name) ?? []
      if (!known.includes(key)) keys.set(name, [...known.slice(-19), key])
    }
  })
  return <Kept>({ name }: { readonly name: string }) => {
    const kept = tableOf(engine.world(), name)
    return (keys.get(name) ?? []).flatMap(key => kept.get(key) ?? []) as Kept[]
  }
}

/** What flows.md's rules say must hold whatever happens. */
function invariants(play: Play): string[] {
  const world = play.engine.world()
  const accounts = world.ledger.accounts()
  const problems: string[] = []
  const sum = Object.values(accounts).reduce((total, fen) => total + fen, 0)
  if (sum !== 0) problems.push(`the accounts add up to ${sum}`)
  for (const [name, fen] of Object.entries(accounts))
    if (!Number.isSafeInteger(fen) || (fen < 0 && !['user', 'coupons', 'bank'].includes(name)))
      problems.push(`${name} has ${fen}`)
  const frozen = [...tableOf(world, FROZEN.name).values()] as unknown as Frozen[]
  const waiting = frozen.reduce((total, { left }) => total + left, 0)
  const held = Object.entries(accounts).reduce(
    (total, [name, fen]) => total + (name.endsWith(':frozen') ? fen : 0),
    0,
  )
  if (waiting !== held) problems.push(`${waiting} fen wait to be shared, the accounts hold ${held}`)
  for (const order of tableOf(world, ORDERS.name).values() as unknown as Iterable<Order>) {
    const { trade_state: state, payment, refunded, total, out_trade_no } = order
    if (refunded > total || refunded < 0) problems.push(`${out_trade_no}: ${refunded} of ${total} refunded`)
    if (
      (payment === undefined) !== ['NOTPAY', 'CLOSED', 'USERPAYING', 'PAYERROR', 'ACCEPT'].includes(state) &&
      state !== 'REVOKED'
    )
      problems.push(`${out_trade_no} is ${state} ${payment === undefined ? 'without' : 'with'} a payment`)
  }
  const underWay = ([...tableOf(world, REFUNDS.name).values()] as unknown as Refund[])
    .filter(({ status }) => status === 'PROCESSING' || status === 'ABNORMAL')
    .reduce((total, { payer_refund, cash_refund }) => total + payer_refund + cash_refund, 0)
  const set = Object.entries(accounts).reduce(
    (total, [name, fen]) => total + (name.endsWith(':refunding') ? fen : 0),
    0,
  )
  const budgets = ([...tableOf(world, STOCKS.name).values()] as unknown as CouponStock[]).reduce(
    (total, { budget }) => total + budget,
    0,
  )
  const prepaid = Object.entries(accounts).reduce(
    (total, [name, fen]) => total + (name.endsWith(':coupons') ? fen : 0),
    0,
  )
  if (budgets !== prepaid)
    problems.push(`${budgets} fen are prepaid for coupons, the accounts hold ${prepaid}`)
  if (underWay !== set) problems.push(`${underWay} fen are on their way back, the accounts hold ${set}`)
  return [...problems, ...onTheirWay(play), ...notDeducted(play), ...heldByV2(play)]
}

test(`${ACTS} random acts: the ledger balances after each, the state keeps its rules and is what the journal folds to`, async () => {
  const play = await createPlay('ledger')
  const random = createRandom(globalThis.crypto, 'acts')
  const acts = actsOf(play, random)
  for (let index = 1; index <= ACTS; index++) {
    await acts[random.below(acts.length)]!()
    const sum = Object.values(play.engine.world().ledger.accounts()).reduce((total, fen) => total + fen, 0)
    if (sum !== 0) expect(sum, `after act ${index}`).toBe(0)
    if (index % 5000 === 0) expect(invariants(play), `after act ${index}`).toEqual([])
  }
  expect(invariants(play)).toEqual([])
  const orders = [...tableOf(play.engine.world(), ORDERS.name).values()] as unknown as Order[]
  const states = new Set(orders.map(({ trade_state }) => trade_state))
  // A deduction waits for a second only, a password for half a minute: at the end there may be none.
  for (const state of ['ACCEPT', 'USERPAYING'] as const) states.delete(state)
  // Every state was reached, so that the acts say something.
  expect(states).toEqual(new Set(['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'PAYERROR']))
  const withheld = orders.filter(({ trade_type }) => trade_type === 'PAP')
  expect(new Set(withheld.map(({ trade_state }) => trade_state)).size).toBeGreaterThanOrEqual(2)
  const deducted = orders.filter(({ trade_type }) => trade_type === 'AUTH')
  const kinds = deducted.map(({ sub_mchid, trade_state }) => `${sub_mchid ?? 'direct'} ${trade_state}`)
  expect(new Set(kinds).size).toBe(4)
  const coupons = [...tableOf(play.engine.world(), COUPONS_SENT.name).values()] as unknown as CashCoupon[]
  const used = coupons.filter(each => each.used !== undefined)
  expect(new Set(used.map(({ no_cash }) => no_cash))).toEqual(new Set([true, false]))
  const packets = [...tableOf(play.engine.world(), REDPACKS.name).values()] as unknown as Redpack[]
  expect(new Set(packets.map(({ status }) => status))).toEqual(
    new Set(['SENT', 'RECEIVED', 'FAILED', 'REFUND']),
  )
  const deposits = orders.filter(({ deposit }) => deposit !== undefined)
  const ends = deposits.map(({ deposit, trade_state }) => `${trade_state} ${deposit?.consumed === undefined}`)
  // Whole, consumed, refunded after that, reversed.
  expect(ends).toEqual(
    expect.arrayContaining(['SUCCESS true', 'SUCCESS false', 'REFUND false', 'REVOKED true']),
  )
  expect(play.delivered.length).toBeGreaterThan(1000)
  const folded = createWorld()
  for (const event of await play.engine.events()) applyEvent(folded, event)
  const [again, now] = [folded, play.engine.world()].map(world => JSON.stringify(snapshotOf(world)))
  expect(again === now, 'the journal folds to the state').toBe(true)
}, 600_000)
