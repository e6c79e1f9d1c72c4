import type { World } from '../../journal/world.ts'
import { tableOf } from '../../journal/world.ts'
import { ORDERS, type Order, type Payment } from '../payment/order.ts'
import { REFUNDS, type Refund } from '../refund/refund.ts'
import type { BillTable } from './csv.ts'
import { billTime, spanOf, yuan } from './yuan.ts'

/** Which trade bill: of everything, of payments, of refunds. */
export type TradeBillType = 'ALL' | 'SUCCESS' | 'REFUND'

/** One line of a trade bill, from which each column takes what is its. */
interface Line {
  readonly time: number
  readonly order: Order
  readonly payment: Payment
  /** What went back to the customer, by a refund or by a reversal. */
  readonly back?: Back
}

interface Back {
  readonly state: 'REFUND' | 'REVOKED'
  readonly created: number
  readonly finished?: number | undefined
  /** `0` of a reversal, which has none. */
  readonly refund_id: string
  readonly out_refund_no: string
  readonly channel: string
  readonly status: string
  /** Fen, with and without the merchant's own coupons. */
  readonly asked: number
  readonly settled: number
  readonly fee: number
}

type Column = readonly [name: string, value: (line: Line, rate: string) => string]

const RATE_NOTE = ''

const COLUMNS: readonly Column[] = [
  ['交易时间', ({ time }) => billTime(time)],
  ['公众账号ID', ({ order }) => order.appid],
  ['商户号', ({ order }) => order.mchid],
  ['特约商户号', ({ order }) => order.sub_mchid ?? '0'],
  ['设备号', ({ order }) => order.device_id ?? ''],
  ['微信订单号', ({ payment }) => payment.transaction_id],
  ['商户订单号', ({ order }) => order.out_trade_no],
  ['用户标识', ({ payment }) => payment.openid],
  ['交易类型', ({ order }) => order.trade_type],
  ['交易状态', ({ back }) => back?.state ?? 'SUCCESS'],
  ['付款银行', ({ payment }) => payment.bank_type],
  ['货币种类', ({ order }) => order.currency],
  ['应结订单金额', ({ order, payment, back }) => yuan(back === undefined ? settled(order, payment) : 0)],
  ['代金券金额', ({ payment, back }) => yuan(back === undefined ? couponsOf(payment) : 0)],
  ['退款申请时间', ({ back }) => (back === undefined ? '' : billTime(back.created))],
  ['退款成功时间', ({ back }) => (back?.finished === undefined ? '' : billTime(back.finished))],
  ['微信退款单号', ({ back }) => back?.refund_id ?? '0'],
  ['商户退款单号', ({ back }) => back?.out_refund_no ?? '0'],
  ['退款金额', ({ back }) => yuan(back?.settled ?? 0)],
  ['充值券退款金额', () => yuan(0)],
  ['退款类型', ({ back }) => back?.channel ?? ''],
  ['退款状态', ({ back }) => back?.status ?? ''],
  ['商品名称', ({ order }) => order.description],
  ['商户数据包', ({ order }) => order.attach ?? ''],
  // Of what is kept of a refund, the fee comes back.
  ['手续费', ({ payment, back }) => feeOf(back === undefined ? payment.fee : -back.fee)],
  ['费率', (_, rate) => rate],
  ['订单金额', ({ order, back }) => yuan(back === undefined ? order.total : 0)],
  ['申请退款金额', ({ back }) => yuan(back?.asked ?? 0)],
  ['费率备注', () => RATE_NOTE],
]

/** Which columns each bill leaves out. */
const WITHOUT: Readonly<Record<TradeBillType, readonly string[]>> = {
  ALL: ['退款申请时间', '退款成功时间'],
  SUCCESS: [
    '退款申请时间',
    '退款成功时间',
    '微信退款单号',
    '商户退款单号',
    '退款金额',
    '充值券退款金额',
    '退款类型',
    '退款状态',
    '申请退款金额',
  ],
  REFUND: [],
}

/**
 * The trade bill of a day, from what happened on it. Orders that were never paid are not in it; those that
 * were paid and reversed are.
 *
 * @param sub_mchid of a partner's bill: of one sub-merchant alone
 */
export function tradeBill(
  world: World,
  about: {
    readonly mchid: string
    readonly sub_mchid?: string | undefined
    readonly day: string
    readonly type: TradeBillType
  },
  feeRate: number,
): BillTable {
  const lines = linesOf(world, about)
  const columns = COLUMNS.filter(([name]) => !WITHOUT[about.type].includes(name))
  const rate = `${(feeRate * 100).toFixed(2)}%`
  const sum = (value: (line: Line) => number): string =>
    yuan(lines.reduce((total, line) => total + value(line), 0))
  return {
    columns: columns.map(([name]) => name),
    rows: lines.map(line => columns.map(([, value]) => value(line, rate))),
    totals: {
      总交易单数: String(lines.length),
      应结订单总金额: sum(({ order, payment, back }) => (back === undefined ? settled(order, payment) : 0)),
      退款总金额: sum(({ back }) => back?.settled ?? 0),
      充值券退款总金额: yuan(0),
      手续费总金额: feeOf(
        lines.reduce((total, { payment, back }) => total + (back === undefined ? payment.fee : -back.fee), 0),
      ),
      订单总金额: sum(({ order, back }) => (back === undefined ? order.total : 0)),
      申请退款总金额: sum(({ back }) => back?.asked ?? 0),
    },
  }
}

function linesOf(world: World, { mchid, sub_mchid, day, type }: Parameters<typeof tradeBill>[1]): Line[] {
  const [from, until] = spanOf(day)
  const ofDay = (time: number | undefined): time is number =>
    time !== undefined && time >= from && time < until
  const ours = (order: Order): boolean =>
    order.mchid === mchid && (sub_mchid === undefined || order.sub_mchid === sub_mchid)
  const orders = tableOf(world, ORDERS.name) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Order>
  const refunds = tableOf(world, REFUNDS.name) as ReadonlyMap<string, unknown> as ReadonlyMap<string, Refund>
  const lines: Line[] = []
  if (type !== 'REFUND')
    for (const order of orders.values())
      if (ours(order) && order.payment !== undefined && ofDay(order.payment.time))
        lines.push({ time: order.payment.time, order, payment: order.payment })
  if (type !== 'SUCCESS')
    for (const refund of refunds.values()) {
      const order = orders.get(refund.order)
      // A refund is in the bill of the day on which it was accepted.
      if (order?.payment !== undefined && ours(order) && ofDay(refund.created))
        lines.push({ time: refund.created, order, payment: order.payment, back: refunded(refund) })
    }
  if (type !== 'SUCCESS')
    for (const order of orders.values())
      if (ours(order) && order.payment !== undefined && ofDay(order.reversed))
        lines.push({
          time: order.reversed,
          order,
          payment: order.payment,
          back: reversedBy(order, order.payment, order.reversed),
        })
  return lines.sort((a, b) => a.time - b.time)
}

function refunded(refund: Refund): Back {
  const { created, finished, refund_id, out_refund_no, channel, status, own_refund, fee_refund } = refund
  return {
    state: 'REFUND',
    created,
    finished,
    refund_id,
    out_refund_no,
    channel,
    status,
    asked: refund.refund,
    settled: refund.refund - own_refund,
    fee: fee_refund,
  }
}

/** All of it goes back at once, without a refund's numbers. */
function reversedBy(order: Order, payment: Payment, at: number): Back {
  return {
    state: 'REVOKED',
    created: at,
    finished: at,
    refund_id: '0',
    out_refund_no: '0',
    channel: 'ORIGINAL',
    status: 'SUCCESS',
    asked: order.total,
    settled: settled(order, payment),
    fee: payment.fee,
  }
}

/** What the merchant's settlement is reckoned from: the order without its own coupons. */
function settled(order: Order, { coupons }: Payment): number {
  return order.total - coupons.reduce((sum, { type, amount }) => (type === 'NOCASH' ? sum + amount : sum), 0)
}

function couponsOf({ coupons }: Payment): number {
  return coupons.reduce((sum, { type, amount }) => (type === 'CASH' ? sum + amount : sum), 0)
}

/** Fees have five decimals. */
function feeOf(fen: number): string {
  return `${yuan(fen)}000`
}
